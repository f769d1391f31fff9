import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { atRevision, newStamp, nextStamp } from '../revision';
import type { ItemPicture } from '@contract/meetings/series';
import type { Reader, Writer } from '../client';
import { meeting, meetingSeries, setItem } from '../schema/meetings';

export type SeriesRow = typeof meetingSeries.$inferSelect;

export interface SetItemValues {
  title: string;
  minutes: number;
  picture: ItemPicture;
}

export interface SeriesRecord extends SeriesRow {
  /** In agenda order. */
  setItems: SetItemValues[];
  /** Meetings of the series that are not archived. */
  meetingCount: number;
}

type SeriesValues = Pick<SeriesRow, 'id' | 'title' | 'room' | 'startTime'> & {
  /** The residents’ when left out. */
  kind?: SeriesRow['kind'];
  setItems: readonly SetItemValues[];
};

/** Every series, archived too, by title. */
export function listSeries(reader: Reader): SeriesRecord[] {
  const rows = reader
    .select()
    .from(meetingSeries)
    .orderBy(asc(meetingSeries.title), asc(meetingSeries.id))
    .all();
  return withItemsAndCounts(reader, rows);
}

/** One series with its set items. */
export function findSeries(reader: Reader, id: string): SeriesRecord | null {
  const rows = reader.select().from(meetingSeries).where(eq(meetingSeries.id, id)).all();
  return withItemsAndCounts(reader, rows)[0] ?? null;
}

/** Makes a series. */
export function insertSeries(tx: Writer, { setItems, ...values }: SeriesValues, at: number): void {
  tx.insert(meetingSeries)
    .values({ ...values, archivedAt: null, ...newStamp(at) })
    .run();
  insertSetItems(tx, values.id, setItems);
}

/** Changes a series and its set items; false when somebody changed it since `revision`. Meetings already made stay. */
export function updateSeries(
  tx: Writer,
  { id, revision, setItems, ...values }: SeriesValues & { revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(meetingSeries)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(atRevision(meetingSeries, { id, revision }))
    .run();
  if (changed.changes !== 1) return false;
  tx.delete(setItem).where(eq(setItem.seriesId, id)).run();
  insertSetItems(tx, id, setItems);
  return true;
}

/** Puts a series away or brings it back; false when somebody changed it since `revision`. */
export function archiveSeries(
  tx: Writer,
  row: { id: string; archived: boolean; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(meetingSeries)
    .set({ archivedAt: row.archived ? at : null, ...nextStamp(at, row.revision) })
    .where(atRevision(meetingSeries, row))
    .run();
  return changed.changes === 1;
}

function insertSetItems(tx: Writer, seriesId: string, items: readonly SetItemValues[]): void {
  items.forEach(({ title, minutes, picture }, position) => {
    tx.insert(setItem).values({ id: v7(), seriesId, position, title, minutes, picture }).run();
  });
}

function withItemsAndCounts(reader: Reader, rows: readonly SeriesRow[]): SeriesRecord[] {
  return rows.map((row) => ({
    ...row,
    setItems: reader
      .select({ title: setItem.title, minutes: setItem.minutes, picture: setItem.picture })
      .from(setItem)
      .where(eq(setItem.seriesId, row.id))
      .orderBy(asc(setItem.position))
      .all(),
    meetingCount:
      reader
        .select({ count: sql<number>`count(*)` })
        .from(meeting)
        .where(and(eq(meeting.seriesId, row.id), isNull(meeting.archivedAt)))
        .get()?.count ?? 0,
  }));
}
