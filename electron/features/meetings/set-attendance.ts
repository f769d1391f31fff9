import type { ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import type { Attendance } from '@contract/meetings/minutes';
import { isSameData } from '@rules/same-data';
import type { Reader } from '../../../db/client';
import {
  findAttendance,
  insertAttendance,
  updateAttendance,
  type AttendanceRecord,
} from '../../../db/queries/meetings-attendance';
import type { Handler } from '../context';
import { changeMeeting, refuseWhenSettled, type MeetingChange } from './meeting-change';
import { toAttendance } from './meeting-rows';
import { newRow, requireNamed } from './people-in-meeting';

type SetAttendance = ParsedInputOf<'meetings.setAttendance'>;

/**
 * Says whether somebody is here, late, left or sent apologies; a person not on the list is put on it. Leaving without a
 * time is leaving now. The same twice is no change. Throws `not-found`, `validation` on times, `precondition` once signed, or of
 * somebody a phone round is for: their calls say how they stand.
 */
export const setAttendance: Handler<'meetings.setAttendance'> = (input, context) =>
  changeMeeting(context, input.meetingId, (change) => {
    const { tx, at, meeting, note } = change;
    refuseWhenSettled(tx, meeting);
    const row = onList(change, input);
    if (meeting.kind === 'phone-round' && row.part === 'resident' && row.state !== input.state) {
      throw new ParlourError('precondition', 'In a phone round each call is written down instead.');
    }
    const times = timesOf(change, input);
    const { state, note: words } = input;
    const now = { state, ...times, note: words };
    const { state: was, arrivedAt, leftAt, note: wrote } = row;
    if (isSameData(now, { state: was, arrivedAt, leftAt, note: wrote })) return toAttendance(row);
    updateAttendance(tx, { id: row.id, ...now }, at);
    note('attendance-changed', { state, part: row.part });
    return requireAttendance(tx, input.meetingId, row.id);
  });

function onList({ tx, at }: MeetingChange, { meetingId, who }: SetAttendance): AttendanceRecord {
  const found = findAttendance(tx, { meetingId, ...who });
  if (found !== null) return found;
  if ('attendanceId' in who) throw notOnList();
  insertAttendance(tx, [newRow(meetingId, requireNamed(tx, who.personId, 'who.personId'))], at);
  const added = findAttendance(tx, { meetingId, ...who });
  if (added === null) throw notOnList();
  return added;
}

/** Somebody on the meeting's list. Throws `not-found`. */
export function requireAttendance(reader: Reader, meetingId: string, attendanceId: string): Attendance {
  const found = findAttendance(reader, { meetingId, attendanceId });
  if (found === null) throw notOnList();
  return toAttendance(found);
}

function notOnList(): ParlourError {
  return new ParlourError('not-found', 'This person is not on the list of this meeting.');
}

function timesOf({ at, meeting }: MeetingChange, { state, arrivedAt, leftAt }: SetAttendance) {
  if (state === 'invited' || state === 'apologies') return { arrivedAt: null, leftAt: null };
  if (state === 'here') return { arrivedAt, leftAt: null };
  const left = leftAt ?? meeting.endedAt ?? at;
  if (arrivedAt !== null && left < arrivedAt) {
    const words = 'They cannot leave before they came.';
    throw new ParlourError('validation', words, { fields: { leftAt: words } });
  }
  return { arrivedAt, leftAt: left };
}
