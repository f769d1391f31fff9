import { and, asc, count, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { newStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { attendance } from '../schema/meetings';
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

/** Everyone on a meeting's list: residents, then staff, family, others, visitors and interpreters, each by name. */
export function listAttendance(reader: Reader, meetingId: string): AttendanceRecord[] {
  return reader
    .select({ ...getTableColumns(attendance), person })
    .from(attendance)
    .leftJoin(person, eq(person.id, attendance.personId))
    .where(and(eq(attendance.meetingId, meetingId), isNull(attendance.archivedAt)))
    .orderBy(
      sql`case ${attendance.part} when 'resident' then 0 when 'staff' then 1 when 'family' then 2
        when 'other' then 3 when 'visitor' then 4 else 5 end`,
      sql`coalesce(${person.fullName}, ${attendance.visitorName}) collate nocase`,
      asc(attendance.id),
    )
    .all();
}

/** One row of a meeting's list, by its id or by the person. */
export function findAttendance(
  reader: Reader,
  of: { meetingId: string } & ({ attendanceId: string } | { personId: string }),
): AttendanceRecord | null {
  const which = 'personId' in of ? eq(attendance.personId, of.personId) : eq(attendance.id, of.attendanceId);
  const found = reader
    .select({ ...getTableColumns(attendance), person })
    .from(attendance)
    .leftJoin(person, eq(person.id, attendance.personId))
    .where(and(eq(attendance.meetingId, of.meetingId), which, isNull(attendance.archivedAt)))
    .get();
  return found ?? null;
}

/** Puts people on a meeting's list; someone taken off it before comes back as now given, under their old id. */
export function insertAttendance(tx: Writer, rows: readonly NewAttendance[], at: number): void {
  for (const row of rows) {
    const { part, state, arrivedAt, leftAt, note } = row;
    tx.insert(attendance)
      .values({ ...row, archivedAt: null, ...newStamp(at) })
      .onConflictDoUpdate({
        target: [attendance.meetingId, attendance.personId],
        set: { part, state, arrivedAt, leftAt, note, calls: '', archivedAt: null, ...changedAt(at) },
      })
      .run();
  }
}

/** Changes how somebody attended; false when they are not on the list. Times are epoch ms. */
export function updateAttendance(
  tx: Writer,
  { id, ...changes }: Pick<AttendanceRow, 'id' | 'state' | 'arrivedAt' | 'leftAt' | 'note'>,
  at: number,
): boolean {
  const changed = tx
    .update(attendance)
    .set({ ...changes, ...changedAt(at) })
    .where(and(eq(attendance.id, id), isNull(attendance.archivedAt)))
    .run();
  return changed.changes === 1;
}

/** Keeps the calls made to somebody, as stored, and how they stand after them. */
export function updateCalls(
  tx: Writer,
  { id, ...changes }: Pick<AttendanceRow, 'id' | 'state' | 'calls'>,
  at: number,
): void {
  tx.update(attendance)
    .set({ ...changes, ...changedAt(at) })
    .where(eq(attendance.id, id))
    .run();
}

/** Takes somebody off the list; false when they are not on it. */
export function archiveAttendance(tx: Writer, id: string, at: number): boolean {
  const changed = tx
    .update(attendance)
    .set({ archivedAt: at, ...changedAt(at) })
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

const changedAt = (at: number) => ({ updatedAt: at, revision: sql`${attendance.revision} + 1` });
