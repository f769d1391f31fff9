import { and, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Reader } from '../client';
import { line, meeting } from '../schema/meetings';
import { searchEntry } from '../schema/search';
import { voice } from '../schema/voices';

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

/** The words found stand between these two. */
interface Marks {
  open: string;
  close: string;
}

/**
 * What matches, best first. The index itself puts them in order, so only those returned are read and cut to a snippet,
 * however many match.
 */
export function foundEntries(reader: Reader, wanted: SearchWanted, { open, close }: Marks) {
  const { query, kinds, from, to, limit } = wanted;
  return reader
    .select({
      entry: searchEntry,
      title: sql<string>`highlight(search_fts, 0, ${open}, ${close})`,
      snippet: sql<string>`snippet(search_fts, 1, ${open}, ${close}, '…', 24)`,
      heard: { way: voice.way, heardBy: voice.heardBy },
      lineKind: line.kind,
      meeting: { id: meeting.id, title: meeting.title, date: meeting.date, state: meeting.state },
    })
    .from(sql`search_fts`)
    .innerJoin(searchEntry, eq(searchEntry.id, sql`search_fts.rowid`))
    .leftJoin(meeting, eq(meeting.id, searchEntry.meetingId))
    .leftJoin(line, and(eq(searchEntry.kind, 'line'), eq(line.id, searchEntry.ref)))
    .leftJoin(voice, and(eq(searchEntry.kind, 'voice'), eq(voice.id, searchEntry.ref)))
    .where(
      and(
        sql`search_fts match ${query}`,
        // The plus keeps SQLite from starting at the kind, which would search the index once for each entry.
        kinds === null ? undefined : inArray(sql`+${searchEntry.kind}`, [...kinds]),
        from === null ? undefined : gte(searchEntry.onDate, from),
        to === null ? undefined : lte(searchEntry.onDate, to),
      ),
    )
    .orderBy(sql`search_fts.rank`)
    .limit(limit)
    .all();
}
