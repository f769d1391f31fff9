import { useQuery } from '@tanstack/react-query';
import type { CallError } from '@contract/errors';
import type { Offer } from '@contract/newsletters/newsletters';
import { useCallback } from 'react';
import { call } from '../../../lib/call';
import { CallFailed } from '../../../lib/call-failed';

interface Ready {
  offers: readonly Offer[] | undefined;
  error: CallError | null;
  again: () => void;
}

/**
 * What is ready to tell, read each time the page opens. Typing does not change it, so saves do not have it read again;
 * what is on the page already is marked by the page itself.
 */
export function useReady(issueId: string): Ready {
  const query = useQuery<Offer[], CallFailed>({
    queryKey: ['ready-to-tell', issueId],
    queryFn: async () => {
      const result = await call('newsletters.readyToTell', { issueId });
      if (!result.ok) throw new CallFailed(result.error);
      return result.value.offers;
    },
    staleTime: 0,
  });
  const { refetch } = query;
  const again = useCallback(() => void refetch(), [refetch]);
  return { offers: query.data, error: query.error?.callError ?? null, again };
}
