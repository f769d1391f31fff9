import { and, asc, count, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { newStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { given, givenTo, incoming, prepared } from '../prepared';
import { attendance, meeting } from '../schema/meetings';
import { person } from '../schema/people';
import type { PersonRow } from './people';

export type AttendanceRow = typeof attendance.$inferSelect;
export type AttendancePart = AttendanceRow['part'];
/** One row of who came; `person` is null for a visitor or interpreter typed in on the day. */
export type AttendanceRecord = AttendanceRow & { person: PersonRow | null };

type NewAttendance = Pick<
  AttendanceRow,
  'id' | 'meetingId' | 'personId' | 'visitorName' | 'part' | 'state' | 'arrivedAt' | 'leftAt' | 'note'
>;

const nextRevision = sql`${attendance.revision} + 1`;
const onList = and(eq(attendance.meetingId, sql.placeholder('meetingId')), isNull(attendance.archivedAt));

const listOf = (reader: Reader) =>
  reader
    .select({ ...getTableColumns(attendance), person })
    .from(attendance)
    .leftJoin(person, eq(person.id, attendance.personId))
    .$dynamic();

/** Everyone on a meeting's list: residents, then staff, family, others, visitors and interpreters, each by name. */
export function listAttendance(reader: Reader, meetingId: string): AttendanceRecord[] {
  return listOfMeeting(reader).all({ meetingId });
}

const listOfMeeting = prepared((reader: Reader) =>
  listOf(reader)
    .where(onList)
    .orderBy(
      sql`case ${attendance.part} when 'resident' then 0 when 'staff' then 1 when 'family' then 2
        when 'other' then 3 when 'visitor' then 4 else 5 end`,
      sql`coalesce(${person.fullName}, ${attendance.visitorName}) collate nocase`,
      asc(attendance.id),
    )
    .prepare(),
);

const rowOfPerson = prepared((reader: Reader) =>
  listOf(reader)
    .where(and(onList, eq(attendance.personId, sql.placeholder('personId'))))
    .prepare(),
);

const rowById = prepared((reader: Reader) =>
  listOf(reader)
    .where(and(onList, eq(attendance.id, sql.placeholder('attendanceId'))))
    .prepare(),
);

/** One row of a meeting's list, by its id or by the person. */
export function findAttendance(
  reader: Reader,
  of: { meetingId: string } & ({ attendanceId: string } | { personId: string }),
): AttendanceRecord | null {
  return ('personId' in of ? rowOfPerson(reader).get(of) : rowById(reader).get(of)) ?? null;
}

const putRow = prepared((tx: Writer) =>
  tx
    .insert(attendance)
    .values({
      ...given('id', 'meetingId', 'personId', 'visitorName', 'part', 'state', 'arrivedAt', 'leftAt', 'note'),
      ...given('createdAt', 'updatedAt', 'revision'),
      archivedAt: null,
    })
    .onConflictDoUpdate({
      target: [attendance.meetingId, attendance.personId],
      set: {
        part: incoming(attendance.part),
        state: incoming(attendance.state),
        arrivedAt: incoming(attendance.arrivedAt),
        leftAt: incoming(attendance.leftAt),
        note: incoming(attendance.note),
        updatedAt: incoming(attendance.updatedAt),
        revision: nextRevision,
        calls: '',
        archivedAt: null,
      },
    })
    .prepare(),
);

/** Puts people on a meeting's list; someone taken off it before comes back as now given, under their old id. */
export function insertAttendance(tx: Writer, rows: readonly NewAttendance[], at: number): void {
  for (const row of rows) putRow(tx).run({ ...row, ...newStamp(at) });
}

const putState = prepared((tx: Writer) =>
  tx
    .update(attendance)
    .set({
      ...givenTo(attendance, 'state', 'arrivedAt', 'leftAt', 'note', 'updatedAt'),
      revision: nextRevision,
    })
    .where(and(eq(attendance.id, sql.placeholder('id')), isNull(attendance.archivedAt)))
    .prepare(),
);

/** Changes how somebody attended; false when they are not on the list. Times are epoch ms. */
export function updateAttendance(
  tx: Writer,
  { id, ...changes }: Pick<AttendanceRow, 'id' | 'state' | 'arrivedAt' | 'leftAt' | 'note'>,
  at: number,
): boolean {
  const { state, arrivedAt, leftAt, note } = changes;
  return putState(tx).run({ id, state, arrivedAt, leftAt, note, updatedAt: at }).changes === 1;
}

/** Keeps the calls made to somebody, as stored, and how they stand after them. */
export function updateCalls(
  tx: Writer,
  { id, ...changes }: Pick<AttendanceRow, 'id' | 'state' | 'calls'>,
  at: number,
): void {
  tx.update(attendance)
    .set({ ...changes, updatedAt: at, revision: nextRevision })
    .where(eq(attendance.id, id))
    .run();
}

/** Every planned meeting somebody is invited to and has not answered, with the place on its list. Dates `YYYY-MM-DD`. */
export function listPlannedInvitations(
  reader: Reader,
  personId: string,
): { id: string; meetingId: string; date: string }[] {
  return reader
    .select({ id: attendance.id, meetingId: meeting.id, date: meeting.date })
    .from(attendance)
    .innerJoin(meeting, eq(meeting.id, attendance.meetingId))
    .where(
      and(
        eq(attendance.personId, personId),
        eq(attendance.state, 'invited'),
        isNull(attendance.archivedAt),
        eq(meeting.state, 'planned'),
      ),
    )
    .orderBy(asc(meeting.date), asc(attendance.id))
    .all();
}

/** Takes somebody off the list; false when they are not on it. */
export function archiveAttendance(tx: Writer, id: string, at: number): boolean {
  const changed = tx
    .update(attendance)
    .set({ archivedAt: at, updatedAt: at, revision: nextRevision })
    .where(and(eq(attendance.id, id), isNull(attendance.archivedAt)))
    .run();
  return changed.changes === 1;
}

/** How many of each part are in the room now (state `here`). */
export function countHere(reader: Reader, meetingId: string): Record<AttendancePart, number> {
  const found = reader
    .select({ part: attendance.part, count: count() })
    .from(attendance)
    .where(
      and(eq(attendance.meetingId, meetingId), eq(attendance.state, 'here'), isNull(attendance.archivedAt)),
    )
    .groupBy(attendance.part)
    .all();
  const here = { resident: 0, staff: 0, family: 0, other: 0, visitor: 0, interpreter: 0 };
  for (const row of found) here[row.part] = row.count;
  return here;
}
