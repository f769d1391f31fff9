import { useEffect, useState } from 'react';
import type { IssueContent } from '@contract/newsletters/content';
import type { Issue } from '@contract/newsletters/newsletters';
import { createIssueDesk, type IssueDesk } from './issue-desk';

/** The desk for one issue, told each time the records are read again; what is left is saved on leaving. */
export function useIssueDesk(issue: Issue, content: IssueContent): IssueDesk {
  const [desk] = useState(() => createIssueDesk({ ...issue, content }));
  useEffect(() => desk.know(issue), [desk, issue]);
  useEffect(() => () => void desk.close(), [desk]);
  return desk;
}
