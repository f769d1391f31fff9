import * as z from 'zod';
import { ParlourError } from '@contract/errors';
import { phoneCallSchema, type PhoneCall, type ToRing } from '@contract/meetings/phone';
import { needsOf } from '@rules/needs-of';
import { standingAfter } from '@rules/phone-round';
import type { Reader } from '../../../db/client';
import {
  findAttendance,
  listAttendance,
  updateCalls,
  type AttendanceRecord,
} from '../../../db/queries/meetings-attendance';
import { listKeptOf } from '../../../db/queries/meetings-reach';
import { listSupporters } from '../../../db/queries/people-about';
import { parse } from '../../../db/stored-json';
import type { Handler } from '../context';
import { changeMeeting, refuseUnlessWritable, requireMeeting, type MeetingChange } from './meeting-change';

const storedCalls = z.object({ version: z.literal(1), calls: z.array(phoneCallSchema) });

/** The calls made to somebody, oldest first; none when what is stored cannot be read. */
export function readCalls(stored: string): PhoneCall[] {
  return stored === '' ? [] : (parse(storedCalls, stored)?.calls ?? []);
}

/** Everyone a phone round is for, with how to reach them and each call made. Throws `not-found`. */
export const toRing: Handler<'meetings.toRing'> = ({ meetingId }, { records }) => {
  requireMeeting(records.reader, meetingId);
  const rows = listAttendance(records.reader, meetingId).filter(({ part }) => part === 'resident');
  return { people: rows.flatMap((row) => toPerson(records.reader, row)) };
};

/**
 * Writes down a call just made; sent twice it is one. Throws `not-found`, or `precondition` before the round begins,
 * once signed, and of a meeting that is no phone round.
 */
export const addCall: Handler<'meetings.addCall'> = (input, context) =>
  changeMeeting(context, input.meetingId, (change) => {
    const { at, note } = change;
    const row = requireRung(change, input);
    const calls = readCalls(row.calls);
    if (calls.some(({ id }) => id === input.id)) return requireToRing(change, input);
    const { id, result } = input;
    const by = input.by === '' ? context.me.firstName : input.by;
    keep(change, row, [...calls, { id, result, at, by }]);
    note('call-added', { result });
    return requireToRing(change, input);
  });

/**
 * Takes back a call; one not there is no change. Throws `not-found`, or `precondition` as {@link addCall} and while
 * what they said in it stands.
 */
export const removeCall: Handler<'meetings.removeCall'> = (input, context) =>
  changeMeeting(context, input.meetingId, (change) => {
    const { tx, note } = change;
    const row = requireRung(change, input);
    const before = readCalls(row.calls);
    const call = before.find(({ id }) => id === input.id);
    if (call === undefined) return requireToRing(change, input);
    const calls = before.filter((one) => one !== call);
    const hasWords = listKeptOf(tx, [input.meetingId]).some(
      ({ personId, lines }) => lines > 0 && personId === row.personId,
    );
    if (hasWords && standingAfter(calls) !== 'here') {
      throw new ParlourError(
        'precondition',
        'What they said is written down. Take their words out first, then this call.',
      );
    }
    keep(change, row, calls);
    note('call-removed', { result: call.result });
    return requireToRing(change, input);
  });

function keep({ tx, at }: MeetingChange, { id }: AttendanceRecord, calls: PhoneCall[]): void {
  const stored = calls.length === 0 ? '' : JSON.stringify({ version: 1, calls });
  updateCalls(tx, { id, calls: stored, state: standingAfter(calls) }, at);
}

function requireRung({ tx, meeting }: MeetingChange, { attendanceId }: { attendanceId: string }) {
  refuseUnlessWritable(tx, meeting);
  if (meeting.kind !== 'phone-round') {
    throw new ParlourError('precondition', 'This meeting is no phone round.');
  }
  const row = findAttendance(tx, { meetingId: meeting.id, attendanceId });
  if (row?.part !== 'resident') throw notToRing();
  return row;
}

function requireToRing({ tx, meeting }: MeetingChange, { attendanceId }: { attendanceId: string }): ToRing {
  const row = findAttendance(tx, { meetingId: meeting.id, attendanceId });
  const [person] = row === null ? [] : toPerson(tx, row);
  if (person === undefined) throw notToRing();
  return person;
}

function notToRing(): ParlourError {
  return new ParlourError('not-found', 'This person is not on the list to ring.');
}

function toPerson(reader: Reader, row: AttendanceRecord): ToRing[] {
  const { id: attendanceId, person, state, unwrittenTurns } = row;
  if (person === null) return [];
  const supporters = listSupporters(reader, person.id).map(({ name, relation, howToReach }) => ({
    ...{ name, relation, howToReach },
  }));
  return [
    {
      ...{ attendanceId, personId: person.id, name: person.nameToUse, fullName: person.fullName },
      ...{ needs: needsOf(person), state, calls: readCalls(row.calls), supporters, unwrittenTurns },
    },
  ];
}
