import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { InputOf, OutputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import { call } from './call';
import { CallFailed } from './call-failed';

/** The calls that answer a page at a time, with how many rows there are in all. */
type Paged =
  | 'improvement.list'
  | 'improvement.checkBacks'
  | 'voices.waiting'
  | 'voices.followed'
  | 'voices.orphans'
  | 'voices.stories';
const pageLength = 50;

export interface Pages<N extends Paged> {
  /** The pages read so far, first page first; empty until the first answer. */
  pages: readonly OutputOf<N>[];
  /** How many rows there are in all; null until the first answer. */
  total: number | null;
  error: CallError | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  again: () => void;
}

/** Reads a long list a page at a time; what is shown stays while another list is read. */
export function usePages<N extends Paged>(name: N, input: Omit<InputOf<N>, 'offset' | 'limit'>): Pages<N> {
  const query = useInfiniteQuery({
    queryKey: [name.split('.')[0], name, input, 'pages'],
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam }) => {
      const page = { offset: pageParam, limit: pageLength };
      const result = await call(name, { ...input, ...page } as InputOf<N>);
      if (!result.ok) throw new CallFailed(result.error);
      return result.value;
    },
    getNextPageParam: (last, all) => {
      const read = all.length * pageLength;
      return read < last.total ? read : null;
    },
  });
  const pages = query.data?.pages ?? [];
  return {
    pages,
    total: pages.at(-1)?.total ?? null,
    error: query.error instanceof CallFailed ? query.error.callError : null,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    again: () => void query.refetch(),
  };
}
