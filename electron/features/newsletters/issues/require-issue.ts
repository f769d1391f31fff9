import { ParlourError } from '@contract/errors';
import type { IssueContent } from '@contract/newsletters/content';
import type { Reader } from '../../../../db/client';
import { findIssue, type IssueRecord } from '../../../../db/queries/newsletters-issues';
import { readIssueContent } from './stored-issue';

/** One issue. Throws `not-found`. */
export function requireIssue(reader: Reader, id: string): IssueRecord {
  const issue = findIssue(reader, id);
  if (issue === null) throw new ParlourError('not-found', 'This issue is not in the records.');
  return issue;
}

/** What an issue says. Throws `precondition` when what is stored can no longer be read. */
export function requireContent(issue: Pick<IssueRecord, 'content'>): IssueContent {
  const content = readIssueContent(issue.content);
  if (content !== null) return content;
  throw new ParlourError('precondition', 'What this issue says can no longer be read as it was laid out.');
}

/** Throws `precondition` when an issue was sent. */
export function refuseSent({ state }: Pick<IssueRecord, 'state'>): void {
  if (state === 'draft') return;
  throw new ParlourError('precondition', 'This issue was sent. What it says stays as it was printed.');
}
