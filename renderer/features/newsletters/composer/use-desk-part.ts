import { useEffect, useState, useSyncExternalStore } from 'react';
import type { IssueContent } from '@contract/newsletters/content';
import type { IssueDesk, IssueDeskState, IssueValues } from './issue-desk';

/**
 * Follows one part of what stands on the desk: only what shows that part is drawn again at a key. `pick` answers with
 * the very same thing until the part changes.
 */
export function useDeskPart<P>(desk: IssueDesk, pick: (values: IssueValues, state: IssueDeskState) => P): P {
  return useSyncExternalStore(desk.store.subscribe, () => pick(desk.now(), desk.store.get()));
}

/** The content once it has been left alone for `ms`: what costs much is worked out at a rest from typing, not at each key. */
export function useRestedContent(desk: IssueDesk, ms: number): IssueContent {
  const [rested, setRested] = useState(() => desk.now().content);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen: IssueContent | null = null;
    const follow = () => {
      const { content } = desk.now();
      if (content === seen) return;
      seen = content;
      clearTimeout(timer);
      timer = setTimeout(() => setRested(content), ms);
    };
    follow();
    const leave = desk.store.subscribe(follow);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [desk, ms]);
  return rested;
}
