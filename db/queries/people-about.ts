import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { atRevision, newStamp, nextStamp } from '../revision';
import { agreement, person, supporter, whatMatters } from '../schema/people';

export type AgreementRow = typeof agreement.$inferSelect;
export type SupporterRow = typeof supporter.$inferSelect;
export type MatterRow = typeof whatMatters.$inferSelect;

/** Every time a person was asked to agree to something, newest first. */
export function listAgreements(reader: Reader, personId: string): AgreementRow[] {
  return reader
    .select()
    .from(agreement)
    .where(eq(agreement.personId, personId))
    .orderBy(desc(agreement.askedOn), desc(agreement.createdAt), desc(agreement.id))
    .all();
}

/** One agreement. */
export function findAgreement(reader: Reader, id: string): AgreementRow | null {
  return reader.select().from(agreement).where(eq(agreement.id, id)).get() ?? null;
}

/** Keeps an answer. Dates are `YYYY-MM-DD`. */
export function insertAgreement(
  tx: Writer,
  values: Omit<AgreementRow, 'withdrawnOn' | 'createdAt'>,
  at: number,
): void {
  tx.insert(agreement)
    .values({ ...values, withdrawnOn: null, createdAt: at })
    .run();
}

/** Takes back every yes a person gave to one thing, so that no earlier one comes into force again. */
export function withdrawAgreements(
  tx: Writer,
  { personId, what }: Pick<AgreementRow, 'personId' | 'what'>,
  withdrawnOn: string,
): void {
  tx.update(agreement)
    .set({ withdrawnOn })
    .where(
      and(
        eq(agreement.personId, personId),
        eq(agreement.what, what),
        eq(agreement.agreed, true),
        isNull(agreement.withdrawnOn),
      ),
    )
    .run();
}

/** Takes a person's name out of what is printed from now on. */
export function takeNameOutOfPrint(
  tx: Writer,
  { id, revision }: { id: string; revision: number },
  at: number,
): void {
  tx.update(person)
    .set({ nameInPrint: 'unnamed', ...nextStamp(at, revision) })
    .where(atRevision(person, { id, revision }))
    .run();
}

/** Who supports a person, by name. */
export function listSupporters(reader: Reader, personId: string): SupporterRow[] {
  return reader
    .select()
    .from(supporter)
    .where(and(eq(supporter.personId, personId), isNull(supporter.archivedAt)))
    .orderBy(asc(supporter.name), asc(supporter.id))
    .all();
}

/** One supporter, removed or not. */
export function findSupporter(reader: Reader, id: string): SupporterRow | null {
  return reader.select().from(supporter).where(eq(supporter.id, id)).get() ?? null;
}

type SupporterValues = Pick<SupporterRow, 'id' | 'supporterId' | 'name' | 'relation' | 'howToReach'>;

/** Adds somebody who supports a person. */
export function insertSupporter(
  tx: Writer,
  values: SupporterValues & Pick<SupporterRow, 'personId'>,
  at: number,
): void {
  tx.insert(supporter)
    .values({ ...values, archivedAt: null, ...newStamp(at) })
    .run();
}

/** Changes a supporter; false when somebody changed them since `revision`. */
export function updateSupporter(
  tx: Writer,
  { id, revision, ...values }: SupporterValues & { revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(supporter)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(atRevision(supporter, { id, revision }))
    .run();
  return changed.changes === 1;
}

/** Takes a supporter off the page; false when somebody changed them since `revision`. */
export function archiveSupporter(tx: Writer, row: { id: string; revision: number }, at: number): boolean {
  const changed = tx
    .update(supporter)
    .set({ archivedAt: at, ...nextStamp(at, row.revision) })
    .where(atRevision(supporter, row))
    .run();
  return changed.changes === 1;
}

/** What matters to a person, the latest said first within each subject. */
export function listMatters(reader: Reader, personId: string): MatterRow[] {
  return reader
    .select()
    .from(whatMatters)
    .where(and(eq(whatMatters.personId, personId), isNull(whatMatters.archivedAt)))
    .orderBy(asc(whatMatters.about), desc(whatMatters.saidOn), desc(whatMatters.id))
    .all();
}

/** One thing that matters to somebody, removed or not. */
export function findMatter(reader: Reader, id: string): MatterRow | null {
  return reader.select().from(whatMatters).where(eq(whatMatters.id, id)).get() ?? null;
}

type MatterValues = Pick<MatterRow, 'id' | 'about' | 'words' | 'saidOn'>;

/** Adds what matters to a person, in their words. */
export function insertMatter(
  tx: Writer,
  values: MatterValues & Pick<MatterRow, 'personId'>,
  at: number,
): void {
  tx.insert(whatMatters)
    .values({ ...values, archivedAt: null, ...newStamp(at) })
    .run();
}

/** Changes what matters to a person; false when somebody changed it since `revision`. */
export function updateMatter(
  tx: Writer,
  { id, revision, ...values }: MatterValues & { revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(whatMatters)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(atRevision(whatMatters, { id, revision }))
    .run();
  return changed.changes === 1;
}

/** Takes it off the page; false when somebody changed it since `revision`. */
export function archiveMatter(tx: Writer, row: { id: string; revision: number }, at: number): boolean {
  const changed = tx
    .update(whatMatters)
    .set({ archivedAt: at, ...nextStamp(at, row.revision) })
    .where(atRevision(whatMatters, row))
    .run();
  return changed.changes === 1;
}
