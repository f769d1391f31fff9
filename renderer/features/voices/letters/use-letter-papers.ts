import type { CallResult } from '@contract/errors';
import type { MinutesEdition, SavedFile } from '@contract/meetings/signing';
import { useState } from 'react';
import { call } from '../../../lib/call';
import { useMaking, type Making } from '../../../lib/use-making';

/** What a letter is made into; null for what leaves no file. */
type Made = { file: SavedFile | null };

/** Everything a letter can be made into, one at a time. */
export interface LetterPapers extends Omit<Making<Made>, 'make'> {
  /** What is being made, or was made last. */
  what: 'word' | 'pdf' | 'print';
  saveWord: (edition: MinutesEdition) => void;
  savePdf: (edition: MinutesEdition) => void;
  print: (edition: MinutesEdition) => void;
}

export function useLetterPapers(id: string): LetterPapers {
  const { make, ...making } = useMaking<Made>();
  const [what, setWhat] = useState<LetterPapers['what']>('word');

  function begin(next: LetterPapers['what'], run: () => Promise<CallResult<Made>>) {
    setWhat(next);
    void make(run);
  }

  return {
    ...{ ...making, what },
    saveWord: (edition) =>
      begin('word', async () => saved(await call('voices.saveLetterWord', { id, edition }))),
    savePdf: (edition) =>
      begin('pdf', async () => saved(await call('voices.saveLetterPdf', { id, edition }))),
    print: (edition) =>
      begin('print', async () => printed(await call('voices.printLetter', { id, edition }))),
  };
}

function saved(result: CallResult<SavedFile>): CallResult<Made> {
  return result.ok ? { ok: true, value: { file: result.value } } : result;
}

function printed(result: CallResult<unknown>): CallResult<Made> {
  return result.ok ? { ok: true, value: { file: null } } : result;
}
