import { v7 } from 'uuid';
import type { ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import type { CopyPerson, GivenPaper } from '@contract/meetings/sending';
import { whoShouldHave, type Reading } from '@rules/copies';
import { formOf } from '@rules/form-of';
import { livesHereOn } from '@rules/lives-here';
import { asksResidents } from '@rules/meeting-kinds';
import { needsOf } from '@rules/needs-of';
import { pointGiven } from '@rules/print-size';
import type { Reader } from '../../../db/client';
import { listAttendance } from '../../../db/queries/meetings-attendance';
import {
  archiveCopy,
  findCopy,
  insertCopy,
  listCopies,
  type CopyRow,
} from '../../../db/queries/meetings-copies';
import { findFamiliesCopy } from '../../../db/queries/meetings-families';
import type { MeetingRow } from '../../../db/queries/meetings-list';
import { findVersion } from '../../../db/queries/meetings-versions';
import { findPeople, listPeople, type PersonRow } from '../../../db/queries/people';
import { listSharing } from '../../../db/queries/people-information';
import type { Handler } from '../context';
import { changeMeeting, requireMeeting } from './meeting-change';

/** Everyone who should have a paper of a meeting, and the copy each was given. Throws `not-found`. */
export const copies: Handler<'meetings.copies'> = (paper, context) => {
  const { reader } = context.records;
  const meeting = requireMeeting(reader, paper.meetingId);
  const people = peopleFor(reader, meeting, paper, context.today());
  return { people, familiesReleased: findFamiliesCopy(reader, paper) !== null };
};

/**
 * Writes down who was given theirs, on which day and who read it with them. Somebody who had one already has the new one
 * instead. Throws `not-found`, `validation` on the day, or `precondition`: only signed minutes are given out, and a
 * family's copy only once it is released and their relative agrees.
 */
export const giveCopies: Handler<'meetings.giveCopies'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, note }) => {
    refuseUnlessThere(tx, meeting, input);
    checkDay(meeting, input, context.today());
    const isForFamilies = input.form === 'families';
    if (isForFamilies && findFamiliesCopy(tx, input) === null) {
      throw new ParlourError('precondition', 'Read the families’ copy through and release it first.');
    }
    const all = peopleFor(tx, meeting, input, context.today());
    const wanted = new Set(input.personIds);
    const given = all.filter(
      ({ personId, group }) => wanted.has(personId) && (group === 'families') === isForFamilies,
    );
    if (given.length !== wanted.size) {
      throw new ParlourError(
        'precondition',
        isForFamilies
          ? 'A family has a copy only when the person agreed to share with them.'
          : 'Somebody chosen is not on this list any more.',
      );
    }
    const { meetingId, paper, version, on: issuedOn, readWith } = input;
    for (const { personId, form: own, needs, copy } of given) {
      if (copy !== null) archiveCopy(tx, copy.id, at);
      const row = { id: v7(), meetingId, paper, version, personId, issuedOn, readWith };
      const form = input.form ?? own;
      const printPoint = pointGiven(form, needs, input.printPoint);
      insertCopy(tx, { ...row, form, printPoint }, at);
    }
    note('copies-given', { paper, version, people: given.length });
    return { given: given.length };
  });

/** Takes back a copy written down by mistake; none there is no change. Throws `not-found`. */
export const takeBackCopy: Handler<'meetings.takeBackCopy'> = ({ meetingId, id }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, note }) => {
    const copy = findCopy(tx, { meetingId, id });
    if (copy === null) return {};
    archiveCopy(tx, id, at);
    note('copy-taken-back', { paper: copy.paper, version: copy.version });
    return {};
  });

function peopleFor(
  reader: Reader,
  meeting: MeetingRow,
  { meetingId, paper, version }: GivenPaper,
  today: string,
): CopyPerson[] {
  // An agenda is for those who live here on the meeting's day, minutes for those who do when they are given.
  const readOn = paper === 'agenda' || today < meeting.date ? meeting.date : today;
  const isHere = (person: PersonRow) => person.kind !== 'resident' || livesHereOn(person, readOn);
  const onList = listAttendance(reader, meetingId).flatMap(({ person }) =>
    person === null || !isHere(person) ? [] : [person],
  );
  const residents = listPeople(reader, { archived: false }).filter(
    (person) => person.kind === 'resident' && isHere(person),
  );
  const expected = whoShouldHave({
    isForResidents: asksResidents(meeting.kind),
    onList: onList.map(toReader),
    residents: residents.map(toReader),
    sharing: paper === 'minutes' ? listSharing(reader) : new Set<string>(),
  });
  const given = listCopies(reader, { meetingId, paper, version });
  const everyone = [...expected, ...othersWithOne(reader, expected, given)];
  return everyone.map((one) => {
    const copy = given.findLast((row) => isTheirs(one, row)) ?? null;
    return { ...one, copy: copy === null ? null : toCopy(copy) };
  });
}

// Somebody given one who is on no list any more keeps their place on this one.
function othersWithOne(reader: Reader, expected: readonly Reading[], given: readonly CopyRow[]): Reading[] {
  const rest = given.filter((copy) => !expected.some((one) => isTheirs(one, copy)));
  const people = new Map(
    findPeople(
      reader,
      rest.map(({ personId }) => personId),
    ).map((one) => [one.id, one]),
  );
  return rest.flatMap(({ personId, form }): Reading[] => {
    const person = people.get(personId);
    if (person === undefined) return [];
    const { id, nameToUse, fullName, needs } = toReader(person);
    const isFamily = form === 'families';
    const named = { personId: id, name: nameToUse, fullName, needs };
    return [{ ...named, group: isFamily ? 'families' : 'others', form: isFamily ? form : formOf(needs) }];
  });
}

function isTheirs({ personId, group }: Reading, copy: CopyRow): boolean {
  return copy.personId === personId && (copy.form === 'families') === (group === 'families');
}

function toReader(person: PersonRow) {
  const { id, kind, nameToUse, fullName } = person;
  return { id, kind, nameToUse, fullName, needs: needsOf(person) };
}

function toCopy({ id, form, printPoint, issuedOn, readWith }: CopyRow) {
  return { id, form, printPoint, issuedOn, readWith };
}

function refuseUnlessThere(reader: Reader, meeting: MeetingRow, { paper, version }: GivenPaper): void {
  if (meeting.archivedAt !== null) {
    throw new ParlourError('precondition', 'This meeting is put away. Bring it back to change it.');
  }
  if (paper === 'agenda') {
    if (version !== 0) throw new ParlourError('not-found', 'An agenda has no versions.');
    return;
  }
  const found = findVersion(reader, { meetingId: meeting.id, version });
  if (found === null) throw new ParlourError('not-found', `There is no version ${version} of these minutes.`);
  if (found.fixedAt === null) {
    throw new ParlourError(
      'precondition',
      'Minutes are given out once the chair and a resident have signed.',
    );
  }
}

// A meeting held before its planned day still has its papers on that day.
function checkDay(
  meeting: MeetingRow,
  { on, paper }: ParsedInputOf<'meetings.giveCopies'>,
  today: string,
): void {
  const isAhead = on > today && (paper === 'agenda' || on > meeting.date);
  const words = isAhead
    ? 'This day has not come yet.'
    : paper === 'minutes' && on < meeting.date
      ? 'This day is before the meeting.'
      : null;
  if (words !== null) throw new ParlourError('validation', words, { fields: { on: words } });
}
