import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { OutputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import type { OwnPicture } from '@contract/newsletters/pictures';
import { call } from '../../../lib/call';
import { CallFailed } from '../../../lib/call-failed';

type Page = OutputOf<'newsletters.pictures'>;
const pageLength = 12;

export interface FoundPictures {
  pictures: readonly OwnPicture[];
  /** How many there are in all; null until the first answer. */
  total: number | null;
  /** `YYYY-MM-DD`; empty until the first answer. */
  today: string;
  error: CallError | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  again: () => void;
}

/** The home's own pictures of one kind, newest first, a page at a time. */
export function usePictures(kind: OwnPicture['kind'], find: string, archived: boolean): FoundPictures {
  const query = useInfiniteQuery({
    queryKey: ['newsletters', 'newsletters.pictures', kind, find, archived],
    initialPageParam: null as Page['next'],
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam }) => {
      const read = await call('newsletters.pictures', {
        ...{ kind, find, archived },
        ...{ after: pageParam, limit: pageLength },
      });
      if (!read.ok) throw new CallFailed(read.error);
      return read.value;
    },
    getNextPageParam: (last) => last.next,
  });
  const pages = query.data?.pages ?? [];
  return {
    pictures: pages.flatMap((page) => page.pictures),
    total: pages.at(-1)?.total ?? null,
    today: pages[0]?.today ?? '',
    error: query.error instanceof CallFailed ? query.error.callError : null,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    again: () => void query.refetch(),
  };
}
