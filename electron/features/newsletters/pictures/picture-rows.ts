import { ParlourError } from '@contract/errors';
import type { OwnPicture, Pictured } from '@contract/newsletters/pictures';
import { standingOf } from '@rules/agreements';
import type { Reader } from '../../../../db/client';
import {
  findPicture,
  listPhotoAgreements,
  listPictured,
  type PictureRow,
} from '../../../../db/queries/pictures';

/** Pictures as the screens see them, with how everyone in them answered when last asked. Three reads, however many. */
export function toPictures(reader: Reader, rows: readonly PictureRow[]): OwnPicture[] {
  const pictured = listPictured(
    reader,
    rows.map(({ id }) => id),
  );
  const answered = withAnswers(reader, pictured);
  return rows.map((row) => ({
    ...fieldsOf(row),
    people: answered
      .filter(({ pictureId }) => pictureId === row.id)
      .map(({ personId, name, answer, on }) => ({ personId, name, answer, on })),
  }));
}

/** The same people, each with how they answered about photos in the newsletter when last asked. */
export function withAnswers<Person extends { personId: string }>(
  reader: Reader,
  people: readonly Person[],
): (Person & Pick<Pictured, 'answer' | 'on'>)[] {
  const agreements = listPhotoAgreements(reader, [...new Set(people.map(({ personId }) => personId))]);
  return people.map((person) => {
    const asked = agreements.filter(({ personId }) => personId === person.personId);
    const standing = standingOf(asked, 'photo-in-newsletter');
    if (standing.answer === 'not-asked') return { ...person, answer: standing.answer, on: null };
    const on = standing.answer === 'withdrawn' ? standing.withdrawnOn : standing.asked.askedOn;
    return { ...person, answer: standing.answer, on };
  });
}

/** One picture as the screens see it. Throws `not-found`. */
export function requirePicture(reader: Reader, id: string): OwnPicture {
  const row = findPicture(reader, id);
  const [picture] = row === null ? [] : toPictures(reader, [row]);
  if (picture === undefined) throw new ParlourError('not-found', 'This picture is not in the records.');
  return picture;
}

function fieldsOf(row: PictureRow): Omit<OwnPicture, 'people'> {
  const { id, kind, alt, words, width, height, takenOn, agreedUntil, setName, licence, revision } = row;
  return {
    ...{ id, kind, alt, words, width, height, takenOn, agreedUntil, setName, licence, revision },
    archived: row.archivedAt !== null,
  };
}
