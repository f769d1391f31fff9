import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '../client';
import { picture, picturedPerson } from '../schema/newsletters';
import { agreement, person } from '../schema/people';

type PersonRow = typeof person.$inferSelect;
export type PrintedPerson = Pick<
  PersonRow,
  'id' | 'kind' | 'nameToUse' | 'fullName' | 'nameInPrint' | 'movedOut'
>;
export type AgreementAnswer = Pick<
  typeof agreement.$inferSelect,
  'personId' | 'what' | 'agreed' | 'askedOn' | 'withdrawnOn'
>;

/** Everyone in the records, and those put away too: their names and photos may still be in an issue. */
export function listPrinted(reader: Reader): PrintedPerson[] {
  const { id, kind, nameToUse, fullName, nameInPrint, movedOut } = person;
  return reader
    .select({ id, kind, nameToUse, fullName, nameInPrint, movedOut })
    .from(person)
    .orderBy(asc(fullName), asc(id))
    .all();
}

/** Every answer about a photo, a name or sharing, oldest first. */
export function listAnswers(reader: Reader): AgreementAnswer[] {
  const { personId, what, agreed, askedOn, withdrawnOn } = agreement;
  return reader
    .select({ personId, what, agreed, askedOn, withdrawnOn })
    .from(agreement)
    .orderBy(asc(askedOn), asc(agreement.createdAt), asc(agreement.id))
    .all();
}

export type PictureRecord = Omit<typeof picture.$inferSelect, 'words' | 'setName' | 'licence'> & {
  people: string[];
};

/** These pictures of the home's own, put away too, with who can be seen in each. Ids nobody has are left out. */
export function picturesById(reader: Reader, ids: readonly string[]): PictureRecord[] {
  const rows = reader
    .select()
    .from(picture)
    .where(inArray(picture.id, [...ids]))
    .all();
  return withPeople(reader, rows);
}

/** The photos added last that are not put away, newest first. */
export function newestPhotos(reader: Reader, most: number): PictureRecord[] {
  const rows = reader
    .select()
    .from(picture)
    .where(and(eq(picture.kind, 'photo'), isNull(picture.archivedAt)))
    .orderBy(desc(picture.createdAt), desc(picture.id))
    .limit(most)
    .all();
  return withPeople(reader, rows);
}

function withPeople(reader: Reader, rows: readonly (typeof picture.$inferSelect)[]): PictureRecord[] {
  const pictured = reader
    .select()
    .from(picturedPerson)
    .where(
      inArray(
        picturedPerson.pictureId,
        rows.map(({ id }) => id),
      ),
    )
    .all();
  return rows.map((row) => ({
    ...row,
    people: pictured.filter(({ pictureId }) => pictureId === row.id).map(({ personId }) => personId),
  }));
}
