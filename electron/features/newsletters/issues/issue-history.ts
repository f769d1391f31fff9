import { ParlourError } from '@contract/errors';
import { namesChanged, peopleNamed } from '@rules/names-changed';
import { peopleInPrint } from '../../../../db/queries/named-people';
import { findKept, listKept } from '../../../../db/queries/newsletters-issues';
import { findPlace } from '../../../../db/queries/place';
import type { Handler } from '../../context';
import { requireContent, requireIssue } from './require-issue';
import { readIssueContent } from './stored-issue';

/**
 * The revisions kept of an issue, newest first, each with the names that came in and went out since the one before it;
 * one that can no longer be read tells no names. Throws `not-found`.
 */
export const issueHistory: Handler<'newsletters.issueHistory'> = ({ id }, context) => {
  const { reader } = context.records;
  requireIssue(reader, id);
  const people = peopleInPrint(reader);
  const naming = { placeKind: findPlace(reader)?.kind ?? 'care-home', today: context.today() };
  const kept = listKept(reader, id);
  const named = kept.map(({ revision }) => {
    const content = readIssueContent(findKept(reader, { issueId: id, revision }) ?? '');
    return content === null ? null : peopleNamed(content, people);
  });
  return {
    kept: kept.map((one, at) => {
      const [after, before] = [named[at] ?? null, named[at + 1] ?? null];
      const names = after && before ? namesChanged(before, after, naming) : { putIn: [], takenOut: [] };
      return { ...one, names };
    }),
  };
};

/** What an issue said at a revision that was kept. Throws `not-found`, or `precondition` when it cannot be read. */
export const issueAt: Handler<'newsletters.issueAt'> = ({ id, revision }, { records: { reader } }) => {
  const content = findKept(reader, { issueId: id, revision });
  if (content === null) throw new ParlourError('not-found', 'This was not kept.');
  return { content: requireContent({ content }) };
};
