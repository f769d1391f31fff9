import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { issueCopy } from '../schema/newsletters';
import { person, supporter } from '../schema/people';

export type IssueCopyRow = typeof issueCopy.$inferSelect;

/** The copies of an issue that stand, one a person, in the order they were given. */
export function listIssueCopies(reader: Reader, issueId: string): IssueCopyRow[] {
  return reader
    .select()
    .from(issueCopy)
    .where(and(eq(issueCopy.issueId, issueId), isNull(issueCopy.archivedAt)))
    .orderBy(asc(issueCopy.createdAt), asc(issueCopy.id))
    .all();
}

/** One copy, taken back or not. */
export function findIssueCopy(reader: Reader, id: string): IssueCopyRow | null {
  return reader.select().from(issueCopy).where(eq(issueCopy.id, id)).get() ?? null;
}

/** Writes down a copy given. `givenOn` is `YYYY-MM-DD`. */
export function insertIssueCopy(
  tx: Writer,
  values: Omit<IssueCopyRow, 'archivedAt' | 'createdAt'>,
  at: number,
): void {
  tx.insert(issueCopy)
    .values({ ...values, archivedAt: null, createdAt: at })
    .run();
}

/** Takes a copy back, as one never given. */
export function archiveIssueCopy(tx: Writer, id: string, at: number): void {
  tx.update(issueCopy).set({ archivedAt: at }).where(eq(issueCopy.id, id)).run();
}

/** The families in the records: who of them supports which of these residents, by name. */
export function familyOf(
  reader: Reader,
  residentIds: readonly string[],
): { residentId: string; person: typeof person.$inferSelect }[] {
  return reader
    .select({ residentId: supporter.personId, person })
    .from(supporter)
    .innerJoin(person, eq(person.id, supporter.supporterId))
    .where(
      and(
        inArray(supporter.personId, [...residentIds]),
        eq(person.kind, 'family'),
        isNull(supporter.archivedAt),
        isNull(person.archivedAt),
      ),
    )
    .orderBy(asc(person.fullName), asc(person.id))
    .all();
}
