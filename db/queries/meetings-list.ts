import { and, desc, eq, inArray, isNotNull, isNull, lt, sql, type SQL } from 'drizzle-orm';
import type { MeetingRow as MeetingListRow } from '@contract/meetings/agenda';
import { atRevision, newStamp, nextStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { prepared } from '../prepared';
import { agendaItem, attendance, meeting } from '../schema/meetings';
import { action, decision, voice } from '../schema/voices';

export type MeetingRow = typeof meeting.$inferSelect;
export type MeetingValues = Pick<
  MeetingRow,
  'title' | 'date' | 'startTime' | 'room' | 'chairId' | 'minuteTakerId' | 'chairNote'
>;

interface Page {
  archived: boolean;
  /** Only meetings on days before this one, `YYYY-MM-DD`; null for the newest. */
  before: string | null;
  limit: number;
}

// Conditions of their own, because Drizzle drops the table's name from columns written straight into a select.
const itemsOfMeeting = and(eq(agendaItem.meetingId, meeting.id), isNull(agendaItem.archivedAt));
const wereAtMeeting = and(
  eq(attendance.meetingId, meeting.id),
  isNull(attendance.archivedAt),
  inArray(attendance.state, ['here', 'left']),
);

const listColumns = {
  id: meeting.id,
  seriesId: meeting.seriesId,
  kind: meeting.kind,
  title: meeting.title,
  date: meeting.date,
  startTime: meeting.startTime,
  room: meeting.room,
  chairId: meeting.chairId,
  minuteTakerId: meeting.minuteTakerId,
  state: meeting.state,
  archivedAt: meeting.archivedAt,
  itemCount: sql<number>`(select count(*) from ${agendaItem} where ${itemsOfMeeting})`,
  totalMinutes: sql<number>`(select coalesce(sum(${agendaItem.minutes}), 0) from ${agendaItem} where ${itemsOfMeeting})`,
  hereCount: sql<number>`(select count(*) from ${attendance} where ${wereAtMeeting})`,
};

/**
 * A page of meetings, newest first, in one query. A page holds whole days, so `before` (the last day shown) never
 * skips a meeting: it may hold a few fewer than `limit`, or more when one day alone has more. `hereCount` counts
 * everyone who was there, those who left early too.
 */
export function listMeetings(
  reader: Reader,
  { archived, before, limit }: Page,
): { meetings: MeetingListRow[]; more: boolean } {
  const shown = and(
    archived ? isNotNull(meeting.archivedAt) : isNull(meeting.archivedAt),
    before === null ? undefined : lt(meeting.date, before),
  );
  const found = pageOf(reader, shown, limit + 1);
  const cut = found[limit]?.date;
  if (cut === undefined) return { meetings: found.map(listed), more: false };
  const whole = found.filter((row) => row.date > cut);
  const page = whole.length > 0 ? whole : pageOf(reader, and(shown, eq(meeting.date, cut)), -1);
  const last = page.at(-1)?.date ?? cut;
  return {
    meetings: page.map(listed),
    more: pageOf(reader, and(shown, lt(meeting.date, last)), 1).length > 0,
  };
}

function pageOf(reader: Reader, shown: SQL | undefined, limit: number) {
  return reader
    .select(listColumns)
    .from(meeting)
    .where(shown)
    .orderBy(desc(meeting.date), desc(meeting.startTime), desc(meeting.id))
    .limit(limit)
    .all();
}

function listed({ archivedAt, ...row }: ReturnType<typeof pageOf>[number]): MeetingListRow {
  return { ...row, archived: archivedAt !== null };
}

const meetingById = prepared((reader: Reader) =>
  reader
    .select()
    .from(meeting)
    .where(eq(meeting.id, sql.placeholder('id')))
    .prepare(),
);

/** One meeting, archived or not, without its items, lines and attendance. */
export function findMeeting(reader: Reader, id: string): MeetingRow | null {
  return meetingById(reader).get({ id }) ?? null;
}

/** Makes a planned meeting. */
export function insertMeeting(
  tx: Writer,
  values: MeetingValues & Pick<MeetingRow, 'id' | 'seriesId'> & Partial<Pick<MeetingRow, 'kind'>>,
  at: number,
): void {
  tx.insert(meeting)
    .values({
      ...values,
      state: 'planned',
      startedAt: null,
      endedAt: null,
      archivedAt: null,
      ...newStamp(at),
    })
    .run();
}

/**
 * Changes a meeting's details; false when somebody changed it since `revision`. A new date is also the day of every
 * voice, decision and action in it, but not of the replies taken since.
 */
export function updateMeeting(
  tx: Writer,
  { id, revision, ...values }: MeetingValues & { id: string; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(meeting)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(atRevision(meeting, { id, revision }))
    .run();
  if (changed.changes !== 1) return false;
  tx.update(voice)
    .set({ saidOn: values.date })
    .where(and(eq(voice.meetingId, id), isNotNull(voice.lineId)))
    .run();
  tx.update(decision).set({ decidedOn: values.date }).where(eq(decision.meetingId, id)).run();
  tx.update(action).set({ raisedOn: values.date }).where(eq(action.meetingId, id)).run();
  return true;
}

/** Puts a meeting away or brings it back; false when somebody changed it since `revision`. */
export function archiveMeeting(
  tx: Writer,
  row: { id: string; archived: boolean; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(meeting)
    .set({ archivedAt: row.archived ? at : null, ...nextStamp(at, row.revision) })
    .where(atRevision(meeting, row))
    .run();
  return changed.changes === 1;
}

/** Moves a meeting to its next state; `startedAt` and `endedAt` (epoch ms) stay as they are when not given. */
export function setMeetingState(
  tx: Writer,
  { id, ...changes }: Pick<MeetingRow, 'id' | 'state'> & Partial<Pick<MeetingRow, 'startedAt' | 'endedAt'>>,
  at: number,
): void {
  tx.update(meeting)
    .set({ ...changes, updatedAt: at, revision: sql`${meeting.revision} + 1` })
    .where(eq(meeting.id, id))
    .run();
}
