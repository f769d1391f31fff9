import type { OutputOf, InputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import { useEffect, useState } from 'react';
import { call } from '../../lib/call';

type Answer = OutputOf<'search.find'>;
export type Wanted = Omit<InputOf<'search.find'>, 'limit'>;

const most = 30;
const nothing: Answer = { found: [], more: false };

/** What is found, as it is typed: the last answer stays on screen until the next is there. */
export function useFound({ text, kinds, from, to }: Wanted): { answer: Answer; error: CallError | null } {
  const [answer, setAnswer] = useState(nothing);
  const [error, setError] = useState<CallError | null>(null);
  const kind = kinds[0];
  useEffect(() => {
    let isLatest = true;
    const wanted = { text, kinds: kind === undefined ? [] : [kind], from, to, limit: most };
    void call('search.find', wanted).then((result) => {
      if (!isLatest) return;
      if (result.ok) setAnswer(result.value);
      setError(result.ok ? null : result.error);
    });
    return () => {
      isLatest = false;
    };
  }, [text, kind, from, to]);
  return { answer, error };
}
