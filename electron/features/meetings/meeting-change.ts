import type { AuditAction } from '@contract/audit';
import { ParlourError } from '@contract/errors';
import { clockWords, longDate } from '@rules/british-dates';
import { appendAudit, type NewAuditEntry } from '../../../db/audit';
import type { Reader, Writer } from '../../../db/client';
import { findMeeting, type MeetingRow } from '../../../db/queries/meetings-list';
import { listVersions } from '../../../db/queries/meetings-versions';
import type { CallContext } from '../context';

/** One change of one meeting, inside its transaction. */
export interface MeetingChange {
  tx: Writer;
  /** Epoch ms: one instant for everything the change writes. */
  at: number;
  meeting: MeetingRow;
  signInId: string;
  /** Adds the entry of this change to the trail; about the meeting unless a subject is given. */
  note: (action: AuditAction, facts?: NewAuditEntry['facts'], subject?: NewAuditEntry['subject']) => void;
}

/** Runs a change in one transaction. Throws `not-found` when there is no such meeting. */
export function changeMeeting<T>(
  context: CallContext,
  meetingId: string,
  use: (change: MeetingChange) => T,
): T {
  return context.records.write((tx) => {
    const at = context.now();
    const { signInId } = context.me;
    const meeting = requireMeeting(tx, meetingId);
    const about = { kind: 'meeting', id: meetingId } as const;
    return use({
      tx,
      at,
      meeting,
      signInId,
      note: (action, facts = {}, subject = about) =>
        appendAudit(tx, { at, signInId, action, subject, facts }),
    });
  });
}

/** One meeting, put away or not. Throws `not-found`. */
export function requireMeeting(reader: Reader, id: string): MeetingRow {
  const meeting = findMeeting(reader, id);
  if (meeting === null) throw new ParlourError('not-found', 'This meeting is not in the records.');
  return meeting;
}

/**
 * Throws `precondition` unless what the minutes say may still change: not put away, not fixed, and nobody has
 * signed, for a signature is only good for the words that were read.
 */
export function refuseWhenSettled(reader: Reader, meeting: MeetingRow): void {
  if (meeting.archivedAt !== null) {
    throw new ParlourError('precondition', 'This meeting is put away. Bring it back to change it.');
  }
  if (meeting.state === 'signed') {
    throw new ParlourError('precondition', 'These minutes are signed. Make a new version to change them.');
  }
  if (meeting.state === 'finished' && isPartSigned(reader, meeting.id)) {
    throw new ParlourError(
      'precondition',
      'Someone has signed these minutes. Take the signature off to change them.',
    );
  }
}

/** Throws `precondition` unless lines can be written: {@link refuseWhenSettled}, and the meeting has started. */
export function refuseUnlessWritable(reader: Reader, meeting: MeetingRow): void {
  refuseWhenSettled(reader, meeting);
  if (meeting.state === 'planned') {
    throw new ParlourError('precondition', 'Start the meeting first, then write.');
  }
}

/** True when the version under way has a signature. */
export function isPartSigned(reader: Reader, meetingId: string): boolean {
  return (listVersions(reader, meetingId).at(-1)?.signatures.length ?? 0) > 0;
}

/** Thrown when somebody changed the meeting meanwhile; carries how it now stands. */
export function meetingConflict(meeting: MeetingRow): ParlourError {
  const when = `${longDate(meeting.date)}, ${clockWords(meeting.startTime)}`;
  const theirs = [meeting.title, when, meeting.room].filter((part) => part !== '').join(', ');
  return new ParlourError('conflict', 'Somebody else has just changed this meeting.', { theirs });
}
