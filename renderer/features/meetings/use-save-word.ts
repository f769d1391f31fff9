import type { CallError, CallResult } from '@contract/errors';
import type { SavedFile } from '@contract/meetings/signing';
import { useEffect, useState } from 'react';
import { call } from '../../lib/call';
import { onEvent } from '../../lib/events';
import { flushAll } from '../../lib/save-queue';

export interface SaveWord {
  file: SavedFile | null;
  error: CallError | null;
  isBusy: boolean;
  /** Part of the file made so far, 0 to 1. */
  done: number;
  save: (run: () => Promise<CallResult<SavedFile>>) => Promise<void>;
  stop: () => void;
  dismiss: () => void;
}

/** Saves a Word file: what is typed goes to the records first, progress is shown, it can be stopped. */
export function useSaveWord(): SaveWord {
  const [file, setFile] = useState<SavedFile | null>(null);
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

  async function save(run: () => Promise<CallResult<SavedFile>>) {
    setBusy(true);
    setDone(0);
    setFile(null);
    setError(null);
    const isSafe = await flushAll();
    const result = isSafe ? await run() : unsaved;
    setBusy(false);
    if (result.ok) setFile(result.value);
    else if (result.error.kind !== 'cancelled') setError(result.error);
  }

  return {
    file,
    error,
    isBusy,
    done,
    save,
    stop: () => void call('documents.cancelSave', {}),
    dismiss: () => setFile(null),
  };
}

const unsaved: CallResult<SavedFile> = {
  ok: false,
  error: {
    kind: 'precondition',
    message: 'Some of what is typed here could not be saved yet, so the file would not have it.',
  },
};
