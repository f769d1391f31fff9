import type { Issue } from '@contract/newsletters/newsletters';
import { useMemo } from 'react';
import type { IssueFrame } from './composer';

/** The issue's frame, the same one until something in it changes: a save of what is typed alone draws nothing again. */
export function useIssueFrame(issue: Issue): IssueFrame {
  const {
    id,
    newsletterId,
    number,
    title,
    goesOutOn,
    state,
    sentOn,
    newsletter,
    checks,
    pictures,
    stories,
    people,
  } = issue;
  return useMemo(
    () => ({
      id,
      newsletterId,
      number,
      title,
      goesOutOn,
      state,
      sentOn,
      newsletter,
      checks,
      pictures,
      stories,
      people,
    }),
    [
      id,
      newsletterId,
      number,
      title,
      goesOutOn,
      state,
      sentOn,
      newsletter,
      checks,
      pictures,
      stories,
      people,
    ],
  );
}
