import { and, eq, lt, min, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { prepared } from '../prepared';
import { searchDue } from '../schema/search';

/** What was changed and is not found as it now stands; or also what is found, only not yet by all that finds it now. */
type Due = 'changes' | 'all';

const oldest = prepared((reader: Reader) =>
  reader
    .select({ id: min(searchDue.id) })
    .from(searchDue)
    .prepare(),
);
const oldestChange = prepared((reader: Reader) =>
  reader
    .select({ id: min(searchDue.id) })
    .from(searchDue)
    .where(sql`not ${searchDue.later}`)
    .prepare(),
);

/** True while search does not hold all that was written. */
export function isSearchDue(reader: Reader, due: Due = 'all'): boolean {
  const found = (due === 'changes' ? oldestChange : oldest)(reader).get();
  return found !== undefined && found.id !== null;
}

/**
 * Brings search up to date, changes before all else and the oldest first, with no more than `most` of them. True when
 * none is left.
 */
export function bringSearchUpToDate(tx: Writer, most: number, due: Due = 'all'): boolean {
  const change = oldestChange(tx).get()?.id ?? null;
  const first = change ?? (due === 'changes' ? null : (oldest(tx).get()?.id ?? null));
  if (first === null) return true;
  // Taking one away is what brings its entry up to date, in the same step.
  tx.delete(searchDue)
    .where(and(lt(searchDue.id, first + most), eq(searchDue.later, change === null)))
    .run();
  return !isSearchDue(tx, due);
}
