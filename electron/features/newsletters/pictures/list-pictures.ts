import { ParlourError } from '@contract/errors';
import { findPeople } from '../../../../db/queries/people';
import { countPictures, findPicture, findPictureFile, pageOfPictures } from '../../../../db/queries/pictures';
import type { Handler } from '../../context';
import { toPictures, withAnswers } from './picture-rows';

/** A page of the library, newest first, and how many a search finds in all. */
export const listPictures: Handler<'newsletters.pictures'> = ({ find, after, limit, ...which }, context) => {
  const { reader } = context.records;
  const search = { ...which, words: find.split(/\s+/).filter((word) => word !== '') };
  const rows = pageOfPictures(reader, { ...search, after, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    pictures: toPictures(reader, shown),
    total: countPictures(reader, search),
    next: rows.length > limit && last !== undefined ? { addedAt: last.createdAt, id: last.id } : null,
    today: context.today(),
  };
};

/** How these people answered about photos in the newsletter, by name. */
export const photoAgreements: Handler<'newsletters.photoAgreements'> = (
  { people },
  { records: { reader } },
) => {
  const found = findPeople(reader, people).map(({ id, fullName }) => ({ personId: id, name: fullName }));
  return {
    people: withAnswers(
      reader,
      found.sort((a, b) => a.name.localeCompare(b.name)),
    ),
  };
};

/** The picture itself. Throws `not-found`. */
export const readPictureFile: Handler<'newsletters.pictureFile'> = ({ id }, { records: { reader } }) => {
  const [row, file] = [findPicture(reader, id), findPictureFile(reader, id)];
  if (row === null || file === null) {
    throw new ParlourError('not-found', 'This picture is not in the records.');
  }
  return { mediaType: file.mediaType, base64: file.bytes.toString('base64'), alt: row.alt };
};
