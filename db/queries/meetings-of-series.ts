import { and, asc, between, eq, gt, isNull, ne } from 'drizzle-orm';
import type { Reader } from '../client';
import { meeting } from '../schema/meetings';
import type { MeetingRow } from './meetings-list';

/** The meetings of a series held in these days, oldest first; both ends `YYYY-MM-DD` and counted in. */
export function listHeldOfSeries(
  reader: Reader,
  { seriesId, from, to }: { seriesId: string; from: string; to: string },
): MeetingRow[] {
  const held = and(ne(meeting.state, 'planned'), ne(meeting.state, 'running'), isNull(meeting.archivedAt));
  return reader
    .select()
    .from(meeting)
    .where(and(eq(meeting.seriesId, seriesId), between(meeting.date, from, to), held))
    .orderBy(asc(meeting.date), asc(meeting.startTime), asc(meeting.id))
    .all();
}

/** The first meeting of a series planned for a day after this one, `YYYY-MM-DD`; null when there is none. */
export function findNextOfSeries(
  reader: Reader,
  { seriesId, after }: { seriesId: string; after: string },
): MeetingRow | null {
  const planned = and(eq(meeting.state, 'planned'), isNull(meeting.archivedAt));
  const found = reader
    .select()
    .from(meeting)
    .where(and(eq(meeting.seriesId, seriesId), gt(meeting.date, after), planned))
    .orderBy(asc(meeting.date), asc(meeting.startTime), asc(meeting.id))
    .limit(1)
    .get();
  return found ?? null;
}
