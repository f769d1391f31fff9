import { countedEditions, type CountedEdition } from '@rules/easy-read-length';
import { useEffect, useState } from 'react';
import { call } from '../../../lib/call';
import { flushAll } from '../../../lib/save-queue';
import type { IssueDesk } from './issue-desk';

/** How many pages each edition comes to; one that has none, or cannot be laid out, is left out. */
export type PageCounts = Partial<Record<CountedEdition, number>>;

const restMs = 2000;

/**
 * Counts the pages of each edition as they print, one after another, once nothing was typed for a while. The next key
 * stops it; what was counted last stays until it is counted again.
 */
export function usePageCounts(desk: IssueDesk, issueId: string, point: number): PageCounts {
  const [counts, setCounts] = useState<PageCounts>({});
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let round = 0;
    let isCounting = false;
    let seen: unknown = null;

    function stop() {
      clearTimeout(timer);
      round += 1;
      if (isCounting) void call('newsletters.stopCounting', {});
      isCounting = false;
    }

    async function count() {
      const mine = round;
      if (!(await flushAll()) || mine !== round) return;
      isCounting = true;
      const found: PageCounts = {};
      for (const edition of countedEditions) {
        const size = edition === 'large-print' ? { point } : {};
        const result = await call('newsletters.countPages', { issueId, edition, ...size });
        if (mine !== round) return;
        if (result.ok && result.value.pages !== null) found[edition] = result.value.pages;
      }
      isCounting = false;
      setCounts(found);
    }

    function follow() {
      const { content } = desk.now();
      if (content === seen) return;
      seen = content;
      stop();
      timer = setTimeout(() => void count(), restMs);
    }

    follow();
    const leave = desk.store.subscribe(follow);
    return () => {
      leave();
      stop();
    };
  }, [desk, issueId, point]);
  return counts;
}
