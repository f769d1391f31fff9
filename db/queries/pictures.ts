import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  lt,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { atRevision, newStamp, nextStamp } from '../revision';
import { picture, pictureFile, picturedPerson } from '../schema/newsletters';
import { agreement, person } from '../schema/people';

export type PictureRow = typeof picture.$inferSelect;
export type PictureFileRow = typeof pictureFile.$inferSelect;

export interface PictureSearch {
  /** Each must be in the picture's words or in the name of somebody in it. Nothing finds all. */
  words: readonly string[];
  kind: PictureRow['kind'];
  archived: boolean;
}

/** Pictures of the library, newest first. `after` is the last one already shown. */
export function pageOfPictures(
  reader: Reader,
  {
    after,
    limit,
    ...search
  }: PictureSearch & { after: { addedAt: number; id: string } | null; limit: number },
): PictureRow[] {
  const older =
    after === null
      ? undefined
      : or(
          lt(picture.createdAt, after.addedAt),
          and(eq(picture.createdAt, after.addedAt), lt(picture.id, after.id)),
        );
  return reader
    .select()
    .from(picture)
    .where(and(matches(reader, search), older))
    .orderBy(desc(picture.createdAt), desc(picture.id))
    .limit(limit)
    .all();
}

/** How many pictures of the library a search finds. */
export function countPictures(reader: Reader, search: PictureSearch): number {
  return reader.select({ count: count() }).from(picture).where(matches(reader, search)).get()?.count ?? 0;
}

function matches(reader: Reader, { words, kind, archived }: PictureSearch): SQL | undefined {
  return and(
    eq(picture.kind, kind),
    archived ? isNotNull(picture.archivedAt) : isNull(picture.archivedAt),
    ...words.map((word) => {
      const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      const named = reader
        .select({ one: sql`1` })
        .from(picturedPerson)
        .innerJoin(person, eq(person.id, picturedPerson.personId))
        .where(
          and(
            eq(picturedPerson.pictureId, picture.id),
            sql`(${person.fullName} || ' ' || ${person.nameToUse}) like ${like} escape '\\'`,
          ),
        );
      const own = sql`(${picture.alt} || ' ' || ${picture.words} || ' ' || ${picture.setName}) like ${like} escape '\\'`;
      return or(own, exists(named));
    }),
  );
}

/** One picture, put away or not. */
export function findPicture(reader: Reader, id: string): PictureRow | null {
  return reader.select().from(picture).where(eq(picture.id, id)).get() ?? null;
}

/** The file of a picture. */
export function findPictureFile(reader: Reader, id: string): PictureFileRow | null {
  return reader.select().from(pictureFile).where(eq(pictureFile.pictureId, id)).get() ?? null;
}

export interface PicturedRow {
  pictureId: string;
  personId: string;
  name: string;
}

/** Who can be seen in these pictures, by name. */
export function listPictured(reader: Reader, pictureIds: readonly string[]): PicturedRow[] {
  return reader
    .select({ pictureId: picturedPerson.pictureId, personId: person.id, name: person.fullName })
    .from(picturedPerson)
    .innerJoin(person, eq(person.id, picturedPerson.personId))
    .where(inArray(picturedPerson.pictureId, [...pictureIds]))
    .orderBy(asc(person.fullName), asc(person.id))
    .all();
}

/** Every time these people were asked about photos in the newsletter, newest first. */
export function listPhotoAgreements(reader: Reader, personIds: readonly string[]) {
  return reader
    .select()
    .from(agreement)
    .where(and(inArray(agreement.personId, [...personIds]), eq(agreement.what, 'photo-in-newsletter')))
    .orderBy(desc(agreement.askedOn), desc(agreement.createdAt), desc(agreement.id))
    .all();
}

/** What the pictures of a bought set, those not put away, are called. */
export function namesInSet(reader: Reader, setName: string): string[] {
  return reader
    .select({ alt: picture.alt })
    .from(picture)
    .where(and(eq(picture.kind, 'symbol'), eq(picture.setName, setName), isNull(picture.archivedAt)))
    .all()
    .map(({ alt }) => alt);
}

type PictureValues = Omit<PictureRow, 'archivedAt' | 'createdAt' | 'updatedAt' | 'revision'>;

/** Keeps a picture and its file. */
export function insertPicture(
  tx: Writer,
  values: PictureValues,
  file: Pick<PictureFileRow, 'mediaType' | 'bytes'>,
  at: number,
): void {
  tx.insert(picture)
    .values({ ...values, archivedAt: null, ...newStamp(at) })
    .run();
  tx.insert(pictureFile)
    .values({ pictureId: values.id, ...file })
    .run();
}

/** Says who can be seen in a picture, in place of whoever was said before. */
export function putPictured(tx: Writer, pictureId: string, personIds: readonly string[]): void {
  tx.delete(picturedPerson).where(eq(picturedPerson.pictureId, pictureId)).run();
  for (const personId of personIds) tx.insert(picturedPerson).values({ pictureId, personId }).run();
}

/** Changes what is said of a picture; false when somebody changed it since `revision`. */
export function updatePicture(
  tx: Writer,
  {
    id,
    revision,
    ...values
  }: Pick<PictureRow, 'id' | 'alt' | 'words' | 'takenOn' | 'agreedUntil' | 'revision'>,
  at: number,
): boolean {
  const changed = tx
    .update(picture)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(atRevision(picture, { id, revision }))
    .run();
  return changed.changes === 1;
}

/** Puts a picture away or brings it back; false when somebody changed it since `revision`. */
export function archivePicture(
  tx: Writer,
  row: { id: string; archived: boolean; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(picture)
    .set({ archivedAt: row.archived ? at : null, ...nextStamp(at, row.revision) })
    .where(atRevision(picture, row))
    .run();
  return changed.changes === 1;
}
