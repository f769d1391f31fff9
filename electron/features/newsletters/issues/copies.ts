import type { ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import { needsOf } from '@rules/needs-of';
import { pointGiven } from '@rules/print-size';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../../db/audit';
import {
  archiveIssueCopy,
  findIssueCopy,
  insertIssueCopy,
  listIssueCopies,
  type IssueCopyRow,
} from '../../../../db/queries/newsletters-copies';
import { findPeople } from '../../../../db/queries/people';
import type { Handler } from '../../context';
import { readersOf } from './print-run';
import { requireIssue } from './require-issue';

/**
 * Writes down who was given theirs, in which form, on which day and who read it with them. Somebody who had one already
 * has the new one instead; the same copy sent twice is one. Throws `not-found`, `precondition` before the issue was sent,
 * `validation` on the day or for somebody it is not for, or `conflict` for another copy under an id.
 */
export const giveCopies: Handler<'newsletters.giveCopies'> = (input, context) =>
  context.records.write((tx) => {
    const { issueId } = input;
    const issue = requireIssue(tx, issueId);
    const added = copiesOf(input).filter((copy) => !isThere(findIssueCopy(tx, copy.id), copy));
    if (added.length === 0) return {};
    if (issue.sentOn === null) {
      throw new ParlourError('precondition', 'Send this issue first. Then note who has theirs.');
    }
    refuseDay(input.givenOn, { sentOn: issue.sentOn, today: context.today() });
    const isFor = new Set([
      ...readersOf(tx, context.today()).people.map(({ personId }) => personId),
      ...listIssueCopies(tx, issueId).map(({ personId }) => personId),
    ]);
    if (added.some(({ personId }) => !isFor.has(personId))) {
      throw invalid('copies', 'Somebody chosen is not on this list any more.');
    }
    const at = context.now();
    const reads = new Map(
      findPeople(
        tx,
        added.map(({ personId }) => personId),
      ).map((one) => [one.id, needsOf(one)]),
    );
    for (const copy of added) {
      const needs = reads.get(copy.personId);
      const printPoint = needs === undefined ? null : pointGiven(copy.form, needs, null);
      const before = listIssueCopies(tx, issueId).find(({ personId }) => personId === copy.personId);
      if (before !== undefined) archiveIssueCopy(tx, before.id, at);
      insertIssueCopy(tx, { ...copy, printPoint }, at);
    }
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, subject: { kind: 'issue', id: issueId } },
      ...{ action: 'issue-copies-given', facts: { people: added.length } },
    });
    return {};
  });

/** Takes back a copy written down by mistake. Already taken back is no change. Throws `not-found`. */
export const takeBackCopy: Handler<'newsletters.takeBackCopy'> = ({ id }, context) =>
  context.records.write((tx) => {
    const there = findIssueCopy(tx, id);
    if (there === null) throw new ParlourError('not-found', 'This copy is not in the records.');
    if (there.archivedAt !== null) return {};
    const at = context.now();
    archiveIssueCopy(tx, id, at);
    const { signInId } = context.me;
    const subject = { kind: 'issue' as const, id: there.issueId };
    appendAudit(tx, { at, signInId, action: 'issue-copy-taken-back', subject });
    return {};
  });

type Copy = Omit<IssueCopyRow, 'archivedAt' | 'createdAt' | 'printPoint'>;

function copiesOf({ issueId, givenOn, readWith, copies }: ParsedInputOf<'newsletters.giveCopies'>): Copy[] {
  const each = new Map(copies.map((copy) => [copy.personId, copy]));
  return [...each.values()].map(({ id, personId, form }) => ({
    id,
    issueId,
    personId,
    form,
    givenOn,
    readWith,
  }));
}

function isThere(there: IssueCopyRow | null, copy: Copy): boolean {
  if (there === null) return false;
  const { id, issueId, personId, form, givenOn, readWith } = there;
  const isSame = isSameData({ id, issueId, personId, form, givenOn, readWith }, copy);
  if (isSame && there.archivedAt === null) return true;
  throw new ParlourError('conflict', 'Another copy is already kept here.');
}

function refuseDay(givenOn: string, { sentOn, today }: { sentOn: string; today: string }): void {
  if (givenOn > today) throw invalid('givenOn', 'Choose today or a day before it.');
  if (givenOn < sentOn) throw invalid('givenOn', 'Choose a day from when the issue was sent.');
}

function invalid(field: string, words: string): ParlourError {
  return new ParlourError('validation', words, { fields: { [field]: words } });
}
