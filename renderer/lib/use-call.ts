import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, MethodName, OutputOf } from '@contract/api';
import type { CallResult } from '@contract/errors';
import { call } from './call';

export interface Caller<N extends MethodName> {
  run: (input: InputOf<N>) => Promise<CallResult<OutputOf<N>>>;
  /** True from the press until the answer. */
  isBusy: boolean;
}

/** A call to make when something is pressed. Never throws; the caller shows the error where it belongs. */
export function useCall<N extends MethodName>(name: N): Caller<N> {
  const [running, setRunning] = useState(0);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  const run = useCallback(
    async (input: InputOf<N>) => {
      setRunning((count) => count + 1);
      const result = await call(name, input);
      if (alive.current) setRunning((count) => count - 1);
      return result;
    },
    [name],
  );
  return { run, isBusy: running > 0 };
}
