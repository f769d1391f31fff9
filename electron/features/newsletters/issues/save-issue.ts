import { ParlourError } from '@contract/errors';
import { issueWords } from '@rules/issue-words';
import { makesWay } from '@rules/kept-revisions';
import { appendAudit } from '../../../../db/audit';
import type { Writer } from '../../../../db/client';
import {
  deleteKept,
  insertKept,
  newestKept,
  updateIssue,
  wasKeptBefore,
  type IssueRecord,
} from '../../../../db/queries/newsletters-issues';
import { readIssueContent, writeIssueContent } from './stored-issue';
import type { Handler } from '../../context';
import { refuseSent, requireIssue } from './require-issue';
import { toIssueRow } from './to-newsletter';

/**
 * Keeps an issue as it is now. The same save sent twice is one. Throws `not-found`, `precondition` once it was sent, or
 * `conflict` with how it now stands when it was changed elsewhere since `revision`.
 */
export const saveIssue: Handler<'newsletters.saveIssue'> = (input, context) =>
  context.records.write((tx) => {
    const { id, title, goesOutOn, revision } = input;
    const there = requireIssue(tx, id);
    const content = writeIssueContent(input.content);
    const isSame = there.title === title && there.goesOutOn === goesOutOn && there.content === content;
    if (isSame && (there.revision === revision || there.revision === revision + 1)) return toIssueRow(there);
    refuseSent(there);
    const at = context.now();
    if (!updateIssue(tx, { id, title, goesOutOn, content, revision }, at)) throw issueConflict(there);
    const { signInId } = context.me;
    const isNewStretch = keep(tx, { issueId: id, revision: revision + 1, content, at, signInId });
    // Typing saves every second: one entry says who wrote in these two minutes, as one revision keeps what they wrote.
    if (isNewStretch || there.title !== title || there.goesOutOn !== goesOutOn) {
      appendAudit(tx, { at, signInId, action: 'issue-written', subject: { kind: 'issue', id } });
    }
    return toIssueRow(requireIssue(tx, id));
  });

/** Keeps what is written now; true when what was kept before it stays. */
function keep(tx: Writer, now: Parameters<typeof insertKept>[1]): boolean {
  const { issueId, content } = now;
  const kept = newestKept(tx, issueId);
  const [newest] = kept;
  // Something kept before stands again: what stood until now must be there to go back to.
  const isRestored =
    newest !== undefined && wasKeptBefore(tx, { issueId, revision: newest.revision, content });
  const replaces = newest !== undefined && makesWay(kept, now) && !isRestored;
  if (replaces) deleteKept(tx, newest);
  insertKept(tx, now);
  return !replaces;
}

/** Thrown when somebody changed the issue meanwhile; carries its title and words as they now stand. */
export function issueConflict(there: IssueRecord): ParlourError {
  const content = readIssueContent(there.content);
  const theirs = [there.title, content === null ? '' : issueWords(content)].join('\n');
  return new ParlourError('conflict', 'Somebody else has just changed this issue.', { theirs });
}
