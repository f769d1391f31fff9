import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { atRevision, newStamp, nextStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { attendance } from '../schema/meetings';
import { voice } from '../schema/voices';
import type { AttendanceRow } from './meetings-attendance';
import type { VoiceRow } from './voices';

/** What was kept of one person at one meeting from one source: lines of the minutes, and replies taken since. */
export interface KeptOf {
  meetingId: string;
  personId: string;
  source: VoiceRow['source'];
  lines: number;
  replies: number;
}

/** How much was kept of each person at these meetings, in the room or since, by source. */
export function listKeptOf(reader: Reader, meetingIds: readonly string[]): KeptOf[] {
  return reader
    .select({
      meetingId: sql<string>`${voice.meetingId}`,
      personId: sql<string>`${voice.personId}`,
      source: voice.source,
      lines: count(voice.lineId),
      replies: sql<number>`count(*) - count(${voice.lineId})`,
    })
    .from(voice)
    .where(
      and(inArray(voice.meetingId, [...meetingIds]), isNotNull(voice.personId), isNull(voice.archivedAt)),
    )
    .groupBy(voice.meetingId, voice.personId, voice.source)
    .all();
}

type Invited = Pick<
  AttendanceRow,
  'meetingId' | 'personId' | 'part' | 'state' | 'arrivedAt' | 'leftAt' | 'unwrittenTurns'
>;

/** Everyone on the lists of these meetings, as far as it counts, without who they are. */
export function listInvited(reader: Reader, meetingIds: readonly string[]): Invited[] {
  const { meetingId, personId, part, state, arrivedAt, leftAt, unwrittenTurns } = attendance;
  return reader
    .select({ meetingId, personId, part, state, arrivedAt, leftAt, unwrittenTurns })
    .from(attendance)
    .where(and(inArray(meetingId, [...meetingIds]), isNull(attendance.archivedAt)))
    .all();
}

/** The replies taken to a meeting's questions away from it, oldest first. */
export function listReplies(reader: Reader, meetingId: string): VoiceRow[] {
  return reader
    .select()
    .from(voice)
    .where(and(eq(voice.meetingId, meetingId), isNull(voice.lineId), isNull(voice.archivedAt)))
    .orderBy(asc(voice.createdAt), asc(voice.id))
    .all();
}

/** One reply, or null when there is none, or it was taken out. */
export function findReply(reader: Reader, of: { meetingId: string; id: string }): VoiceRow | null {
  return listReplies(reader, of.meetingId).find((reply) => reply.id === of.id) ?? null;
}

/** True when a voice has this id, in this meeting or any other, taken out or not. */
export function isVoiceId(reader: Reader, id: string): boolean {
  return reader.select({ id: voice.id }).from(voice).where(eq(voice.id, id)).get() !== undefined;
}

type ReplyValues = Pick<VoiceRow, 'personId' | 'itemId' | 'words' | 'source' | 'way' | 'heardBy'>;

/** Adds a reply. `saidOn` is `YYYY-MM-DD`. */
export function insertReply(
  tx: Writer,
  values: ReplyValues & Pick<VoiceRow, 'id' | 'meetingId' | 'saidOn'>,
  at: number,
): void {
  tx.insert(voice)
    .values({ ...values, lineId: null, archivedAt: null, ...newStamp(at) })
    .run();
}

/** Changes a reply; false when somebody changed it since `revision`. */
export function updateReply(
  tx: Writer,
  { id, revision, ...values }: ReplyValues & { id: string; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(voice)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(and(atRevision(voice, { id, revision }), isNull(voice.archivedAt)))
    .run();
  return changed.changes === 1;
}

/** Takes a reply out; false when somebody changed it since `revision`. */
export function archiveReply(tx: Writer, row: { id: string; revision: number }, at: number): boolean {
  const changed = tx
    .update(voice)
    .set({ archivedAt: at, ...nextStamp(at, row.revision) })
    .where(and(atRevision(voice, row), isNull(voice.archivedAt)))
    .run();
  return changed.changes === 1;
}

/** Keeps how often somebody spoke without a line being written. */
export function updateTurns(tx: Writer, row: { id: string; unwrittenTurns: number }, at: number): void {
  tx.update(attendance)
    .set({ unwrittenTurns: row.unwrittenTurns, updatedAt: at, revision: sql`${attendance.revision} + 1` })
    .where(eq(attendance.id, row.id))
    .run();
}
