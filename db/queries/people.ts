import { asc, eq, getTableColumns, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { atRevision, newStamp, nextStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { prepared } from '../prepared';
import { person, personPhoto } from '../schema/people';

export type PersonRow = typeof person.$inferSelect;
/** A person, and whether there is a photo of them. */
export type PersonRecord = PersonRow & { hasPhoto: boolean };
export type PersonValues = Pick<
  typeof person.$inferInsert,
  | 'kind'
  | 'nameToUse'
  | 'fullName'
  | 'role'
  | 'nameInPrint'
  | 'largePrint'
  | 'easyRead'
  | 'language'
  | 'interpreter'
  | 'hearing'
  | 'sight'
  | 'bsl'
  | 'readAloud'
  | 'translated'
  | 'printPoint'
  | 'timeNeeded'
  | 'howToReach'
  | 'unit'
  | 'movedIn'
  | 'movedOut'
  | 'birthday'
>;

const withPhoto = { ...getTableColumns(person), hasPhoto: isNotNull(personPhoto.personId).mapWith(Boolean) };

/** People by full name: those in the records now, or with `archived` only those put away. */
export function listPeople(reader: Reader, { archived }: { archived: boolean }): PersonRecord[] {
  return reader
    .select(withPhoto)
    .from(person)
    .leftJoin(personPhoto, eq(personPhoto.personId, person.id))
    .where(archived ? isNotNull(person.archivedAt) : isNull(person.archivedAt))
    .orderBy(asc(person.fullName), asc(person.id))
    .all();
}

const personById = prepared((reader: Reader) =>
  reader
    .select(withPhoto)
    .from(person)
    .leftJoin(personPhoto, eq(personPhoto.personId, person.id))
    .where(eq(person.id, sql.placeholder('id')))
    .prepare(),
);

/** One person, archived or not. */
export function findPerson(reader: Reader, id: string): PersonRecord | null {
  return personById(reader).get({ id }) ?? null;
}

/** The people with these ids, in no promised order; ids nobody has are left out. */
export function findPeople(reader: Reader, ids: readonly string[]): PersonRow[] {
  return reader
    .select()
    .from(person)
    .where(inArray(person.id, [...ids]))
    .all();
}

/** Adds a person. */
export function insertPerson(tx: Writer, values: PersonValues & { id: string }, at: number): void {
  tx.insert(person)
    .values({ ...values, archivedAt: null, ...newStamp(at) })
    .run();
}

/** Changes a person; false when somebody changed them since `revision`. */
export function updatePerson(
  tx: Writer,
  { id, revision, ...values }: PersonValues & { id: string; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(person)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(atRevision(person, { id, revision }))
    .run();
  return changed.changes === 1;
}

/** Puts a person away or brings them back; false when somebody changed them since `revision`. */
export function archivePerson(
  tx: Writer,
  row: { id: string; archived: boolean; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(person)
    .set({ archivedAt: row.archived ? at : null, ...nextStamp(at, row.revision) })
    .where(atRevision(person, row))
    .run();
  return changed.changes === 1;
}

/** Notes when how a person likes information was checked; false when somebody changed them since `revision`. */
export function updateInformationCheck(
  tx: Writer,
  { checkedOn, due, ...row }: { id: string; checkedOn: string; due: string; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(person)
    .set({ informationCheckedOn: checkedOn, informationCheckDue: due, ...nextStamp(at, row.revision) })
    .where(atRevision(person, row))
    .run();
  return changed.changes === 1;
}
