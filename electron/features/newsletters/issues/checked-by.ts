import { ParlourError } from '@contract/errors';
import type { IssueCheck } from '@contract/newsletters/newsletters';
import type { PlaceKind } from '@contract/place';
import { printedName } from '@rules/name-in-print';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../../db/audit';
import type { Reader } from '../../../../db/client';
import {
  archiveCheck,
  findCheck,
  insertCheck,
  listChecks,
  type CheckRow,
} from '../../../../db/queries/newsletters-checks';
import { findPerson } from '../../../../db/queries/people';
import { findPlace } from '../../../../db/queries/place';
import type { Handler } from '../../context';
import { refuseSent, requireIssue } from './require-issue';

/** Who checked the Easy Read edition, by the name each agreed to have printed. */
export function checksOf(reader: Reader, issueId: string): IssueCheck[] {
  const placeKind = placeKindOf(reader);
  return listChecks(reader, issueId).map(({ id, personId, person, checkedOn, changed }) => ({
    ...{ id, personId, checkedOn, changed },
    name: printedName(person, placeKind),
  }));
}

/**
 * Keeps that a resident checked the Easy Read edition, and what they changed. The same sent twice is one. Throws
 * `not-found`, `conflict` for another check under the id, `validation` for anyone but a resident or for a day to come, or
 * `precondition` once the issue was sent.
 */
export const addCheck: Handler<'newsletters.addCheck'> = (input, context) =>
  context.records.write((tx) => {
    const { id, issueId, personId, checkedOn, changed } = input;
    refuseSent(requireIssue(tx, issueId));
    const person = findPerson(tx, personId);
    if (person?.kind !== 'resident') throw invalid('personId', 'Choose one of the people who live here.');
    if (checkedOn > context.today()) throw invalid('checkedOn', 'Choose today or a day before it.');
    const kept = { id, personId, name: printedName(person, placeKindOf(tx)), checkedOn, changed };
    const there = findCheck(tx, id);
    if (there !== null) {
      if (there.archivedAt === null && isSameData(toInput(there), input)) return kept;
      throw new ParlourError('conflict', 'Another check is already kept here.');
    }
    const at = context.now();
    insertCheck(tx, input, at);
    const { signInId } = context.me;
    appendAudit(tx, { at, signInId, action: 'issue-checked', subject: { kind: 'issue', id: issueId } });
    return kept;
  });

/** Takes a check out. Already out is no change. Throws `not-found`, or `precondition` once the issue was sent. */
export const removeCheck: Handler<'newsletters.removeCheck'> = ({ id }, context) =>
  context.records.write((tx) => {
    const there = findCheck(tx, id);
    if (there === null) throw new ParlourError('not-found', 'This check is not in the records.');
    if (there.archivedAt !== null) return {};
    refuseSent(requireIssue(tx, there.issueId));
    const at = context.now();
    archiveCheck(tx, id, at);
    const { signInId } = context.me;
    const subject = { kind: 'issue' as const, id: there.issueId };
    appendAudit(tx, { at, signInId, action: 'issue-check-removed', subject });
    return {};
  });

function toInput({ id, issueId, personId, checkedOn, changed }: CheckRow) {
  return { id, issueId, personId, checkedOn, changed };
}

/** The kind of place, which says what its people are called. */
export function placeKindOf(reader: Reader): PlaceKind {
  return findPlace(reader)?.kind ?? 'care-home';
}

function invalid(field: string, words: string): ParlourError {
  return new ParlourError('validation', words, { fields: { [field]: words } });
}
