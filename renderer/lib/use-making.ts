import { useEffect, useState } from 'react';
import type { CallError, CallResult } from '@contract/errors';
import { call } from './call';
import { onEvent } from './events';
import { flushAll } from './save-queue';

export interface Making<T> {
  /** What was made last; null before, while more is made, and once put away. */
  made: T | null;
  error: CallError | null;
  isBusy: boolean;
  /** Part made so far, 0 to 1. */
  done: number;
  make: (run: () => Promise<CallResult<T>>) => Promise<void>;
  stop: () => void;
  dismiss: () => void;
}

/** Makes a file or several: what is typed goes to the records first, progress is shown, it can be stopped. */
export function useMaking<T>(): Making<T> {
  const [made, setMade] = useState<T | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState(0);

  useEffect(
    () =>
      onEvent((event) => {
        if (event.event === 'export-progress') setDone(event.done);
      }),
    [],
  );

  async function make(run: () => Promise<CallResult<T>>) {
    setBusy(true);
    setDone(0);
    setMade(null);
    setError(null);
    const isSafe = await flushAll();
    const result: CallResult<T> = isSafe ? await run() : unsaved;
    setBusy(false);
    if (result.ok) setMade(result.value);
    else if (result.error.kind !== 'cancelled') setError(result.error);
  }

  return {
    ...{ made, error, isBusy, done, make },
    stop: () => void call('documents.cancelSave', {}),
    dismiss: () => setMade(null),
  };
}

const unsaved: CallResult<never> = {
  ok: false,
  error: {
    kind: 'precondition',
    message: 'Some of what is typed here could not be saved yet, so the file would not have it.',
  },
};
