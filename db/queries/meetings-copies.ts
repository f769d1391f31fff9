import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { issuedCopy } from '../schema/meetings';

export type CopyRow = typeof issuedCopy.$inferSelect;
type Paper = Pick<CopyRow, 'meetingId' | 'paper' | 'version'>;

/** Every copy of one paper that stands, in the order they were written down. */
export function listCopies(reader: Reader, { meetingId, paper, version }: Paper): CopyRow[] {
  return reader
    .select()
    .from(issuedCopy)
    .where(
      and(
        eq(issuedCopy.meetingId, meetingId),
        eq(issuedCopy.paper, paper),
        eq(issuedCopy.version, version),
        isNull(issuedCopy.archivedAt),
      ),
    )
    .orderBy(asc(issuedCopy.createdAt), asc(issuedCopy.id))
    .all();
}

/** Writes down a copy given; `issuedOn` is `YYYY-MM-DD`. */
export function insertCopy(tx: Writer, values: Omit<CopyRow, 'archivedAt' | 'createdAt'>, at: number): void {
  tx.insert(issuedCopy)
    .values({ ...values, archivedAt: null, createdAt: at })
    .run();
}

/** One copy that stands; null when there is none. */
export function findCopy(
  reader: Reader,
  { meetingId, id }: Pick<CopyRow, 'meetingId' | 'id'>,
): CopyRow | null {
  const found = reader
    .select()
    .from(issuedCopy)
    .where(and(eq(issuedCopy.id, id), eq(issuedCopy.meetingId, meetingId), isNull(issuedCopy.archivedAt)))
    .get();
  return found ?? null;
}

/** Takes a copy back, as one never given. */
export function archiveCopy(tx: Writer, id: string, at: number): void {
  tx.update(issuedCopy).set({ archivedAt: at }).where(eq(issuedCopy.id, id)).run();
}
