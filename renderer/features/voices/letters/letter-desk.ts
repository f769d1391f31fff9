import type { CallError } from '@contract/errors';
import type { Letter, LetterContent } from '@contract/letters';
import { useEffect, useState } from 'react';
import { call } from '../../../lib/call';
import type { Known } from '../../../lib/edited-record';
import { createPageDesk, type PageDesk, type PageDeskState } from '../../../lib/page-desk';
import { useStore } from '../../../lib/store';

export type LetterDesk = PageDesk<LetterContent>;

const unreadable: CallError = {
  kind: 'precondition',
  message:
    'What was saved of this letter somewhere else cannot be read here. What you typed is still on the screen.',
};

/** The desk for one letter, told each time the records are read again; what is left is saved on leaving. */
export function useLetterDesk(
  letter: Letter,
  content: LetterContent,
): { desk: LetterDesk; state: PageDeskState<LetterContent> } {
  const [desk] = useState(() => createLetterDesk(letter.id, { values: content, revision: letter.revision }));
  const state = useStore(desk.store);
  useEffect(() => {
    if (letter.content !== null) desk.know({ values: letter.content, revision: letter.revision });
  }, [desk, letter]);
  useEffect(() => () => void desk.close(), [desk]);
  return { desk, state };
}

function createLetterDesk(id: string, first: Known<LetterContent>): LetterDesk {
  return createPageDesk<LetterContent>({
    ...{ key: 'letter', first },
    send: async (content, revision) => {
      const result = await call('voices.saveLetter', { id, content, revision });
      if (!result.ok) return result;
      return { ok: true, value: { values: content, revision: result.value.revision } };
    },
    readAgain: async () => {
      const result = await call('voices.letter', { id });
      if (!result.ok) return result;
      const { content, revision } = result.value;
      if (content === null) return { ok: false, error: unreadable };
      return { ok: true, value: { values: content, revision } };
    },
  });
}
