import { lt, min } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { prepared } from '../prepared';
import { searchDue } from '../schema/search';

const oldestDue = prepared((reader: Reader) =>
  reader
    .select({ id: min(searchDue.id) })
    .from(searchDue)
    .prepare(),
);

const findOldest = (reader: Reader) => oldestDue(reader).get()?.id ?? null;

/** True while search does not hold all that was written. */
export function isSearchDue(reader: Reader): boolean {
  return findOldest(reader) !== null;
}

/** Brings search up to date, the oldest change first, with no more than `most` of them. True when none is left. */
export function bringSearchUpToDate(tx: Writer, most: number): boolean {
  const oldest = findOldest(tx);
  if (oldest === null) return true;
  // Taking one away is what brings its entry up to date, in the same step.
  tx.delete(searchDue)
    .where(lt(searchDue.id, oldest + most))
    .run();
  return !isSearchDue(tx);
}
