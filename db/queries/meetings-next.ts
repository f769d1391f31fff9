import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { Reader } from '../client';
import { meeting } from '../schema/meetings';
import type { MeetingRow } from './meetings-list';

/** The day, `YYYY-MM-DD`, of the next planned meeting in the same series; null for none, or for a meeting of no series. */
export function findDateAfter(
  reader: Reader,
  { seriesId, date }: Pick<MeetingRow, 'seriesId' | 'date'>,
): string | null {
  if (seriesId === null) return null;
  const next = reader
    .select({ date: meeting.date })
    .from(meeting)
    .where(and(eq(meeting.seriesId, seriesId), gt(meeting.date, date), isNull(meeting.archivedAt)))
    .orderBy(asc(meeting.date))
    .limit(1)
    .get();
  return next?.date ?? null;
}
