import type { InputOf, MethodName, OutputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import { useState } from 'react';
import { useCall } from '../../../lib/use-call';

/** A call made by a dialog: its error stays until the next try, and `onDone` follows a success. */
export function useAsk<N extends MethodName>(name: N, onDone: (value: OutputOf<N>) => void) {
  const { run, isBusy } = useCall(name);
  const [error, setError] = useState<CallError | null>(null);
  return {
    isBusy,
    error,
    /** What is allowed in a field of the input; undefined when it is as it should be. */
    wrong: (field: string): string | undefined => error?.fields?.[field],
    async send(input: InputOf<N>): Promise<void> {
      setError(null);
      const result = await run(input);
      if (result.ok) onDone(result.value);
      else setError(result.error);
    },
  };
}
