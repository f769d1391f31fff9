import type { AuditAction } from '@contract/audit';
import { ParlourError } from '@contract/errors';
import type { Action } from '@contract/improvement';
import { plainDate } from '@rules/british-dates';
import { appendAudit, type NewAuditEntry } from '../../../db/audit';
import type { Reader, Writer } from '../../../db/client';
import { findAction, type ActionRecord } from '../../../db/queries/improvement-actions';
import { putReview, updateAction } from '../../../db/queries/improvement-changes';
import { findMeeting, type MeetingRow } from '../../../db/queries/meetings-list';
import type { CallContext } from '../context';
import { toAction } from './action-row';

/** One change of one action, inside its transaction. */
export interface ActionChange {
  tx: Writer;
  /** Epoch ms: one instant for everything the change writes. */
  at: number;
  before: ActionRecord;
  /** Writes the new values. Throws `conflict` when somebody changed the action meanwhile. */
  save: (values: Omit<Parameters<typeof updateAction>[1], 'id' | 'revision'>) => void;
  note: (action: AuditAction, facts?: NewAuditEntry['facts']) => void;
}

/** Runs a change of one action in one transaction and answers how it then stands. Throws `not-found`. */
export function changeAction(
  context: CallContext,
  { id, revision }: { id: string; revision: number },
  use: (change: ActionChange) => void,
): Action {
  return context.records.write((tx) => {
    const at = context.now();
    const before = requireAction(tx, id);
    use({
      tx,
      at,
      before,
      save: (values) => {
        if (!updateAction(tx, { ...values, id, revision }, at)) throw actionConflict(before);
      },
      note: (action, facts = {}) => {
        const { signInId } = context.me;
        appendAudit(tx, { at, signInId, action, facts, subject: subjectOf(before) });
      },
    });
    return toAction(requireAction(tx, id), context.today());
  });
}

/** One action. Throws `not-found` when there is none, or its line was taken out of the minutes. */
export function requireAction(reader: Reader, id: string): ActionRecord {
  const found = findAction(reader, id);
  if (found === null) throw new ParlourError('not-found', 'This action is not in the records.');
  return found;
}

/** The trail names an action by its line of minutes, and so by its meeting. */
export function subjectOf({
  lineId,
  meetingId,
}: Pick<ActionRecord, 'lineId' | 'meetingId'>): NewAuditEntry['subject'] {
  if (lineId !== null) return { kind: 'line', id: lineId };
  return meetingId === null ? undefined : { kind: 'meeting', id: meetingId };
}

/**
 * Keeps what a meeting said of the action; nothing when `meetingId` is null. Throws `not-found`, or `precondition` when
 * the action was agreed at that very meeting, which cannot read it again.
 */
export function reviewAt(
  { tx, at, before }: ActionChange,
  meetingId: string | null,
  said: { result: 'done' | 'carried' | 'dropped'; words: string },
): void {
  if (meetingId === null) return;
  const meeting = requireMeeting(tx, meetingId);
  if (before.meetingId === meetingId) {
    throw new ParlourError(
      'precondition',
      'This action was agreed at this meeting; it is read out at the next.',
    );
  }
  putReview(tx, { actionId: before.id, meetingId, ...said, reviewedOn: meeting.date }, at);
}

/** One meeting, put away or not. Throws `not-found`. */
export function requireMeeting(reader: Reader, id: string): MeetingRow {
  const meeting = findMeeting(reader, id);
  if (meeting === null) throw new ParlourError('not-found', 'This meeting is not in the records.');
  return meeting;
}

/** Throws `validation` on `field` when the day is before the action was agreed, or after today. */
export function refuseOutside(
  field: string,
  day: string,
  { from, to, what }: { from: string; to: string; what: string },
): void {
  if (day >= from && day <= to) return;
  const words =
    day < from
      ? `Choose a day from ${plainDate(from)}, when ${what}, to today.`
      : 'Choose today or a day before it.';
  throw new ParlourError('validation', words, { fields: { [field]: words } });
}

function actionConflict(action: ActionRecord): ParlourError {
  const due = action.due === null ? 'no date yet' : `by ${plainDate(action.due)}`;
  const state = { open: 'still open', done: 'done', dropped: 'dropped' }[action.state];
  const theirs = [action.ownerFullName ?? action.ownerName, due, state, action.waitingFor]
    .filter((part) => part !== '')
    .join(', ');
  return new ParlourError('conflict', 'Somebody else has just changed this action.', { theirs });
}
