import { and, asc, between, eq, isNull, ne } from 'drizzle-orm';
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
