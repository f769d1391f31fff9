import { keepPreviousData, useQuery, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf, MethodName, OutputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import { call } from './call';
import { CallFailed } from './call-failed';

export interface Read<N extends MethodName> {
  /** Undefined until the first answer; kept while it is read again, even if that fails. */
  data: OutputOf<N> | undefined;
  error: CallError | null;
  isPending: boolean;
  /** Reads again now. */
  again: () => void;
}

/** The key under which an answer is kept: its topic is the method's word before the dot. */
export function readKey<N extends MethodName>(name: N, input: InputOf<N>): readonly unknown[] {
  return [name.split('.')[0], name, input];
}

interface ReadOptions {
  enabled?: boolean;
  /** Shows the last answer until one to a changed question is there, so that a list asked for more of never blanks. */
  keeps?: boolean;
}

/** Reads through the door and keeps the answer; read again whenever main says its topic changed. Throws nothing. */
export function useRead<N extends MethodName>(
  name: N,
  input: InputOf<N>,
  options: ReadOptions = {},
): Read<N> {
  const query = useQuery<OutputOf<N>, CallFailed>({
    queryKey: readKey(name, input),
    queryFn: async () => {
      const result = await call(name, input);
      if (!result.ok) throw new CallFailed(result.error);
      return result.value;
    },
    enabled: options.enabled ?? true,
    placeholderData: options.keeps === true ? keepPreviousData : undefined,
  });
  const { refetch } = query;
  const again = useCallback(() => void refetch(), [refetch]);
  return {
    data: query.data,
    error: query.error ? query.error.callError : null,
    isPending: query.isPending,
    again,
  };
}

/** Puts an answer into the screen's memory without asking again, as when a save returned the whole new value. */
export function keepAnswer<N extends MethodName>(
  client: QueryClient,
  name: N,
  input: InputOf<N>,
  update: (old: OutputOf<N> | undefined) => OutputOf<N> | undefined,
): void {
  client.setQueryData<OutputOf<N>>(readKey(name, input), update);
}
