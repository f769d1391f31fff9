import { useEffect, useState } from 'react';
import type { IssueContent } from '@contract/newsletters/content';
import type { Issue } from '@contract/newsletters/newsletters';
import { useStore } from '../../../lib/store';
import { createIssueDesk, type IssueDesk, type IssueDeskState } from './issue-desk';

/** The desk for one issue, told each time the records are read again; what is left is saved on leaving. */
export function useIssueDesk(
  issue: Issue,
  content: IssueContent,
): { desk: IssueDesk; state: IssueDeskState } {
  const [desk] = useState(() => createIssueDesk({ ...issue, content }));
  const state = useStore(desk.store);
  useEffect(() => desk.know(issue), [desk, issue]);
  useEffect(() => () => void desk.close(), [desk]);
  return { desk, state };
}
