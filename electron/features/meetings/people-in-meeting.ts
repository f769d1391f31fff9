import { v7 } from 'uuid';
import { ParlourError } from '@contract/errors';
import type { MeetingKind } from '@contract/meetings/kinds';
import { livesHereOn } from '@rules/lives-here';
import { isInvitedTo } from '@rules/meeting-kinds';
import type { Reader, Writer } from '../../../db/client';
import { archiveAttendance, insertAttendance, listAttendance } from '../../../db/queries/meetings-attendance';
import { findPerson, listPeople, type PersonRow } from '../../../db/queries/people';

/** The person an input names. Throws `validation` on that field when nobody has the id. */
export function requireNamed(reader: Reader, id: string, field: string): PersonRow {
  const person = findPerson(reader, id);
  if (person !== null) return person;
  const words = 'Choose somebody who is in the records.';
  throw new ParlourError('validation', words, { fields: { [field]: words } });
}

/** Throws `validation` when chair and minute-taker are one person, or not in the records. */
export function checkOfficers(
  reader: Reader,
  { chairId, minuteTakerId }: { chairId: string | null; minuteTakerId: string | null },
): void {
  if (chairId !== null) requireNamed(reader, chairId, 'chairId');
  if (minuteTakerId !== null) requireNamed(reader, minuteTakerId, 'minuteTakerId');
  if (chairId !== null && chairId === minuteTakerId) {
    const words = 'Chair and minute-taker are two people.';
    throw new ParlourError('validation', words, { fields: { minuteTakerId: words } });
  }
}

interface Invitation {
  meetingId: string;
  chairId: string | null;
  minuteTakerId: string | null;
}

/**
 * Invites everyone in the records now whom this kind of meeting is for, residents if they live here on its day, and the
 * chair and minute-taker, who are not on the list yet. Returns how many.
 */
export function inviteEveryone(
  tx: Writer,
  invitation: Invitation & { kind: MeetingKind; date: string },
  at: number,
): number {
  const meant = listPeople(tx, { archived: false }).filter(
    (person) => isInvitedTo(invitation.kind, person) && isThereOn(person, invitation.date),
  );
  return invite(tx, invitation.meetingId, [...meant, ...officersOf(tx, invitation)], at);
}

/** Invites the chair and minute-taker when they are not on the list yet. */
export function inviteOfficers(tx: Writer, invitation: Invitation, at: number): void {
  invite(tx, invitation.meetingId, officersOf(tx, invitation), at);
}

/** Takes off those only invited so far who were put away, or do not live here on the meeting's day, `YYYY-MM-DD`. */
export function takeOffGone(
  tx: Writer,
  { meetingId, date }: { meetingId: string; date: string },
  at: number,
): void {
  for (const { id, state, person } of listAttendance(tx, meetingId)) {
    const isGone = person !== null && (person.archivedAt !== null || !isThereOn(person, date));
    if (state === 'invited' && isGone) archiveAttendance(tx, id, at);
  }
}

// Nobody else moves in or out.
function isThereOn(person: PersonRow, day: string): boolean {
  return person.kind !== 'resident' || livesHereOn(person, day);
}

function officersOf(tx: Writer, { chairId, minuteTakerId }: Invitation): PersonRow[] {
  return [chairId, minuteTakerId].flatMap((id) => (id === null ? [] : [requireNamed(tx, id, 'chairId')]));
}

function invite(tx: Writer, meetingId: string, people: readonly PersonRow[], at: number): number {
  const listed = new Set(listAttendance(tx, meetingId).map((row) => row.personId));
  const missing = new Map(
    people.filter((person) => !listed.has(person.id)).map((person) => [person.id, person]),
  );
  insertAttendance(
    tx,
    [...missing.values()].map((person) => newRow(meetingId, person)),
    at,
  );
  return missing.size;
}

/** A row for somebody not on the list yet: invited, nothing else known. */
export function newRow(meetingId: string, person: PersonRow) {
  return {
    id: v7(),
    meetingId,
    personId: person.id,
    visitorName: '',
    part: person.kind,
    state: 'invited' as const,
    arrivedAt: null,
    leftAt: null,
    note: '',
  };
}
