import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { issueCheck } from '../schema/newsletters';
import { person } from '../schema/people';

export type CheckRow = typeof issueCheck.$inferSelect;

/** Who checked an issue, oldest first, with the person. */
export function listChecks(reader: Reader, issueId: string) {
  return reader
    .select({ ...getTableColumns(issueCheck), person })
    .from(issueCheck)
    .innerJoin(person, eq(person.id, issueCheck.personId))
    .where(and(eq(issueCheck.issueId, issueId), isNull(issueCheck.archivedAt)))
    .orderBy(asc(issueCheck.checkedOn), asc(issueCheck.createdAt), asc(issueCheck.id))
    .all();
}

/** One check, taken out or not. */
export function findCheck(reader: Reader, id: string): CheckRow | null {
  return reader.select().from(issueCheck).where(eq(issueCheck.id, id)).get() ?? null;
}

/** Keeps a check. `checkedOn` is `YYYY-MM-DD`. */
export function insertCheck(
  tx: Writer,
  values: Omit<CheckRow, 'archivedAt' | 'createdAt'>,
  at: number,
): void {
  tx.insert(issueCheck)
    .values({ ...values, archivedAt: null, createdAt: at })
    .run();
}

/** Takes a check out. */
export function archiveCheck(tx: Writer, id: string, at: number): void {
  tx.update(issueCheck).set({ archivedAt: at }).where(eq(issueCheck.id, id)).run();
}
