import { and, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Reader } from '../client';
import { meeting } from '../schema/meetings';
import { searchEntry } from '../schema/search';

export type SearchKind = (typeof searchEntry.$inferSelect)['kind'];

export interface SearchWanted {
  /** A full-text query of quoted words. */
  query: string;
  /** Null for every kind. */
  kinds: readonly SearchKind[] | null;
  /** `YYYY-MM-DD`, counted in; null for open. What has no day is left out once either is set. */
  from: string | null;
  to: string | null;
  limit: number;
}

const index = sql`search_fts`;

/** Entries that match, best first, as ids. Unnarrowed, only the index is read. */
export function matchingEntries(reader: Reader, { query, kinds, from, to, limit }: SearchWanted): number[] {
  const rows = reader.select({ id: sql<number>`search_fts.rowid` }).from(index);
  const matches = sql`search_fts match ${query}`;
  const isNarrow = kinds !== null || from !== null || to !== null;
  const found = isNarrow
    ? rows
        .innerJoin(searchEntry, eq(searchEntry.id, sql`search_fts.rowid`))
        .where(
          and(
            matches,
            kinds === null ? undefined : inArray(searchEntry.kind, [...kinds]),
            from === null ? undefined : gte(searchEntry.onDate, from),
            to === null ? undefined : lte(searchEntry.onDate, to),
          ),
        )
    : rows.where(matches);
  return found
    .orderBy(sql`rank`)
    .limit(limit)
    .all()
    .map(({ id }) => id);
}

/** What these entries are, with the words found between `open` and `close`, in the order of `ids`. */
export function foundEntries(
  reader: Reader,
  { ids, query, open, close }: { ids: readonly number[]; query: string; open: string; close: string },
) {
  if (ids.length === 0) return [];
  const rows = reader
    .select({
      entry: searchEntry,
      title: sql<string>`highlight(search_fts, 0, ${open}, ${close})`,
      snippet: sql<string>`snippet(search_fts, 1, ${open}, ${close}, '…', 24)`,
      meeting: { id: meeting.id, title: meeting.title, date: meeting.date, state: meeting.state },
    })
    .from(index)
    .innerJoin(searchEntry, eq(searchEntry.id, sql`search_fts.rowid`))
    .leftJoin(meeting, eq(meeting.id, searchEntry.meetingId))
    .where(and(sql`search_fts match ${query}`, inArray(sql`search_fts.rowid`, [...ids])))
    .all();
  const byId = new Map(rows.map((row) => [row.entry.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
