import { v7 } from 'uuid';
import type { ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import { cameAtAll } from '@rules/attendance';
import { asksResidents } from '@rules/meeting-kinds';
import { signOffChecks } from '@rules/sign-off';
import type { Reader } from '../../../db/client';
import { findAttendance } from '../../../db/queries/meetings-attendance';
import { setMeetingState, type MeetingRow } from '../../../db/queries/meetings-list';
import { fixVersion, insertSignature, type VersionRecord } from '../../../db/queries/meetings-versions';
import { findPlace } from '../../../db/queries/place';
import { findPerson } from '../../../db/queries/people';
import type { Handler } from '../context';
import { getMeeting } from './get-meeting';
import { changeMeeting, type MeetingChange } from './meeting-change';
import { buildMinutesContent } from './minutes-content';
import { requireNamed } from './people-in-meeting';
import { versionUnderWay } from './version-under-way';

type Sign = ParsedInputOf<'meetings.sign'>;

/**
 * Records one signature. With the chair's and one resident's (or one who was there, where residents
 * are not asked) the minutes are fixed: kept whole as they were read, for
 * ever. The same signature twice is no change. Throws `not-found`, `validation` on who signs and when, or `precondition`
 * when the meeting is not finished or something still stands before these are the minutes.
 */
export const signMinutes: Handler<'meetings.sign'> = (input, context) =>
  changeMeeting(context, input.meetingId, (change) => {
    const { tx, at, meeting, signInId, note } = change;
    const version = versionUnderWay(tx, meeting);
    const there = version.signatures.find((signature) => signature.signedAs === input.as);
    if (there?.personId === input.personId) return { fixed: false, version: version.version };
    if (there) throw new ParlourError('precondition', 'There is a signature already. Take it off first.');
    if (input.as === 'chair') checkChair(tx, meeting, input);
    else if (asksResidents(meeting.kind)) checkResident(tx, meeting, input);
    else checkWasThere(tx, meeting, input);
    checkDate(meeting, input, context.today());
    refuseUnlessReady(tx, meeting.id);
    const { as: signedAs, personId, name, readWith, date } = input;
    const signature = { id: v7(), minutesVersionId: version.id, signedAs, personId, name, readWith, date };
    insertSignature(tx, { ...signature, signInId }, at);
    note('minutes-signed', { as: signedAs, version: version.version });
    const fixed = version.signatures.length === 1;
    if (fixed) fix(change, version);
    return { fixed, version: version.version };
  });

function checkChair(reader: Reader, meeting: MeetingRow, { personId }: Sign): void {
  if (meeting.chairId === null) throw invalid('personId', 'Say who chaired the meeting first.');
  requireNamed(reader, personId, 'personId');
  if (personId !== meeting.chairId) throw invalid('personId', 'The chair of this meeting signs here.');
}

function checkResident(reader: Reader, meeting: MeetingRow, { personId }: Sign): void {
  const person = requireNamed(reader, personId, 'personId');
  if (meeting.kind === 'phone-round') return checkWasRung(reader, meeting, person);
  if (person.kind !== 'resident') throw invalid('personId', 'Choose a resident.');
  if (personId === meeting.chairId)
    throw invalid('personId', 'Choose a resident who did not chair the meeting.');
  if (findAttendance(reader, { meetingId: meeting.id, personId }) === null) {
    throw invalid('personId', 'Choose a resident who was here or invited.');
  }
}

function checkWasRung(reader: Reader, meeting: MeetingRow, { id: personId }: { id: string }): void {
  if (personId === meeting.chairId) throw invalid('personId', 'Choose somebody who did not chair the round.');
  const row = findAttendance(reader, { meetingId: meeting.id, personId });
  if (row?.part !== 'resident' || !cameAtAll(row)) {
    throw invalid('personId', 'Choose somebody who was rung and reached.');
  }
}

function checkWasThere(reader: Reader, meeting: MeetingRow, { personId }: Sign): void {
  requireNamed(reader, personId, 'personId');
  if (personId === meeting.chairId)
    throw invalid('personId', 'Choose somebody who did not chair the meeting.');
  const there = findAttendance(reader, { meetingId: meeting.id, personId });
  if (there === null || !cameAtAll(there)) throw invalid('personId', 'Choose somebody who was there.');
}

function checkDate(meeting: MeetingRow, { date }: Sign, today: string): void {
  if (date < meeting.date) throw invalid('date', 'The day signed is before the meeting.');
  if (date > today && date > meeting.date) throw invalid('date', 'The day signed has not come yet.');
}

// The two signatures themselves are the last two checks; everything before them must stand.
function refuseUnlessReady(reader: Reader, meetingId: string): void {
  const checks = signOffChecks({
    meeting: getMeeting(reader, meetingId),
    nameOf: (id) => findPerson(reader, id)?.fullName ?? '',
    placeKind: findPlace(reader)?.kind ?? 'care-home',
  });
  const open = checks.filter((check) => !check.done && !check.id.endsWith('-signed'));
  if (open.length > 0) {
    throw new ParlourError(
      'precondition',
      `Before these are the minutes: ${open.map(({ words }) => words).join('; ')}.`,
    );
  }
}

function fix({ tx, at, meeting, note }: MeetingChange, { id, version }: VersionRecord): void {
  const content = buildMinutesContent(tx, meeting.id, { fixed: true });
  if (!fixVersion(tx, { id, content: JSON.stringify(content) }, at)) {
    throw new ParlourError('precondition', 'These minutes are signed already.');
  }
  setMeetingState(tx, { id: meeting.id, state: 'signed' }, at);
  note('minutes-fixed', { version });
}

function invalid(field: string, words: string): ParlourError {
  return new ParlourError('validation', words, { fields: { [field]: words } });
}
