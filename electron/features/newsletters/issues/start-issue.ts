import { ParlourError } from '@contract/errors';
import { appendAudit } from '../../../../db/audit';
import {
  findIssue,
  insertIssue,
  insertKept,
  lastIssueNumber,
} from '../../../../db/queries/newsletters-issues';
import { writeIssueContent } from './stored-issue';
import type { Handler } from '../../context';
import { requireIssue } from './require-issue';
import { requireNewsletter } from './save-newsletter';
import { toIssueRow, toNewsletter } from './to-newsletter';

/**
 * Begins the next number of a newsletter, with its sections and nothing in them. The same sent twice is one. Throws
 * `not-found`, `conflict` for another issue under the id, or `precondition` when the newsletter is put away.
 */
export const startIssue: Handler<'newsletters.startIssue'> = (input, context) =>
  context.records.write((tx) => {
    const { id, newsletterId, title, goesOutOn } = input;
    const newsletter = toNewsletter(requireNewsletter(tx, newsletterId));
    const there = findIssue(tx, id);
    if (there?.newsletterId === newsletterId) return toIssueRow(there);
    if (there !== null) throw new ParlourError('conflict', 'Another issue is already kept here.');
    if (newsletter.archivedAt !== null) {
      throw new ParlourError('precondition', 'This newsletter is put away. Bring it back to begin an issue.');
    }
    const at = context.now();
    const { signInId } = context.me;
    const content = writeIssueContent({ sections: newsletter.sections, items: [], letBe: [] });
    const number = lastIssueNumber(tx, newsletterId) + 1;
    insertIssue(tx, { id, newsletterId, number, title, goesOutOn, content }, at);
    insertKept(tx, { issueId: id, revision: 1, content, at, signInId });
    appendAudit(tx, {
      at,
      signInId,
      action: 'issue-started',
      subject: { kind: 'issue', id },
      facts: { number },
    });
    return toIssueRow(requireIssue(tx, id));
  });
