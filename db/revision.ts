import { and, eq, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

interface Revised {
  id: SQLiteColumn;
  revision: SQLiteColumn;
}

/** The three stamps of a row made now, at `at` (epoch ms). */
export const newStamp = (at: number) => ({ createdAt: at, updatedAt: at, revision: 1 });

/** The stamps of a row changed at `at`, after `revision`. */
export const nextStamp = (at: number, revision: number) => ({ updatedAt: at, revision: revision + 1 });

/** The row, only while nobody has changed it since `revision`: an update that changes no row is a conflict. */
export function atRevision(table: Revised, row: { id: string; revision: number }): SQL | undefined {
  return and(eq(table.id, row.id), eq(table.revision, row.revision));
}
