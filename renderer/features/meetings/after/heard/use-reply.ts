import type { CallError } from '@contract/errors';
import type { VoiceSource } from '@contract/meetings/minutes';
import type { Reply, ReplyInput } from '@contract/meetings/reach';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import { useCall } from '../../../../lib/use-call';

export interface ReplyValues {
  itemId: string | null;
  words: string;
  source: VoiceSource;
  way: ReplyInput['way'];
  heardBy: string;
}

export interface ReplyForm {
  values: ReplyValues;
  change: (part: Partial<ReplyValues>) => void;
  problem: string | undefined;
  error: CallError | null;
  isBusy: boolean;
  /** Words typed and not kept yet. */
  isOpen: boolean;
  /** Keeps the reply; false when it could not be, and the words stay. */
  keep: (personId: string) => Promise<boolean>;
  /** Ready for the next reply: the words go, who heard it and the way stay. */
  clear: (next: Partial<ReplyValues>) => void;
}

/** One reply being typed. Sent twice it is one reply, for its id is made here and only changes once it is kept. */
export function useReply(meetingId: string, firstItem: string | null, reply: Reply | null): ReplyForm {
  const saving = useCall('meetings.saveReply');
  const id = useRef(reply?.id ?? v7());
  const [kept, setKept] = useState(reply?.words ?? '');
  const [values, setValues] = useState<ReplyValues>(() => startOf(firstItem, reply));
  const [problem, setProblem] = useState<string>();
  const [error, setError] = useState<CallError | null>(null);

  async function keep(personId: string): Promise<boolean> {
    setProblem(undefined);
    setError(null);
    const revision = reply?.revision ?? 0;
    const result = await saving.run({ ...values, id: id.current, meetingId, personId, revision });
    if (result.ok) {
      setKept(values.words);
      return true;
    }
    const about = result.error.fields?.words;
    setProblem(about);
    setError(about === undefined ? result.error : null);
    return false;
  }

  return {
    values,
    problem,
    error,
    isBusy: saving.isBusy,
    isOpen: values.words.trim() !== '' && values.words !== kept,
    keep,
    change: (part) => {
      setValues((before) => ({ ...before, ...part }));
      if (part.words !== undefined) setProblem(undefined);
    },
    clear: (next) => {
      id.current = v7();
      setKept('');
      setProblem(undefined);
      setError(null);
      setValues((before) => ({ ...before, words: '', source: 'said', ...next }));
    },
  };
}

function startOf(firstItem: string | null, reply: Reply | null): ReplyValues {
  if (reply === null) return { itemId: firstItem, words: '', source: 'said', way: 'one-to-one', heardBy: '' };
  const { itemId, words, source, way, heardBy } = reply;
  return { itemId, words, source, way, heardBy };
}
