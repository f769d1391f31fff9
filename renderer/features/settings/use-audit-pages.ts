import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditEntry } from '@contract/audit';
import type { CallError } from '@contract/errors';
import { CallFailed } from '../../lib/call-failed';
import { call } from '../../lib/call';

const pageLength = 50;

export interface AuditPages {
  entries: AuditEntry[];
  /** How many there are in all; null until the first answer. */
  total: number | null;
  error: CallError | null;
  hasOlder: boolean;
  isLoadingOlder: boolean;
  loadOlder: () => void;
  again: () => void;
}

/** The audit trail, newest first, a page at a time. */
export function useAuditPages(): AuditPages {
  const query = useInfiniteQuery({
    queryKey: ['audit', 'audit.list', 'pages'],
    initialPageParam: null as number | null,
    queryFn: async ({ pageParam }) => {
      const result = await call('audit.list', { before: pageParam, limit: pageLength });
      if (!result.ok) throw new CallFailed(result.error);
      return result.value;
    },
    getNextPageParam: (last) => {
      const oldest = last.entries.at(-1);
      return oldest && last.entries.length === pageLength ? oldest.seq : null;
    },
  });
  const pages = query.data?.pages ?? [];
  return {
    entries: pages.flatMap((page) => page.entries),
    total: pages[0]?.total ?? null,
    error: query.error instanceof CallFailed ? query.error.callError : null,
    hasOlder: query.hasNextPage,
    isLoadingOlder: query.isFetchingNextPage,
    loadOlder: () => void query.fetchNextPage(),
    again: () => void query.refetch(),
  };
}
