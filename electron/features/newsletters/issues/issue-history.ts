import { ParlourError } from '@contract/errors';
import { findKept, listKept } from '../../../../db/queries/newsletters-issues';
import type { Handler } from '../../context';
import { requireContent, requireIssue } from './require-issue';

/** The revisions kept of an issue, newest first. Throws `not-found`. */
export const issueHistory: Handler<'newsletters.issueHistory'> = ({ id }, { records: { reader } }) => {
  requireIssue(reader, id);
  return { kept: listKept(reader, id) };
};

/** What an issue said at a revision that was kept. Throws `not-found`, or `precondition` when it cannot be read. */
export const issueAt: Handler<'newsletters.issueAt'> = ({ id, revision }, { records: { reader } }) => {
  const content = findKept(reader, { issueId: id, revision });
  if (content === null) throw new ParlourError('not-found', 'This was not kept.');
  return { content: requireContent({ content }) };
};
