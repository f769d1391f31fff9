import { ParlourError } from '@contract/errors';
import { pictureLimits } from '@contract/newsletters/pictures';
import { checkJpeg, type JpegCheck } from '@rules/jpeg-check';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../../db/audit';
import type { Writer } from '../../../../db/client';
import { findPeople } from '../../../../db/queries/people';
import {
  archivePicture as putAway,
  findPicture,
  findPictureFile,
  insertPicture,
  putPictured,
  updatePicture,
} from '../../../../db/queries/pictures';
import type { Handler } from '../../context';
import { requirePicture } from './picture-rows';

const refusals: Record<Extract<JpegCheck, { ok: false }>['why'], string> = {
  'not-jpeg': 'This is not a photo Parlour can keep.',
  'tells-more': 'This photo still says where or when it was taken. Choose it again.',
  'too-large': 'This photo is too large.',
};

/**
 * Keeps a photo in the library. The same sent twice is one. Throws `conflict` for another photo under the same id,
 * `validation` for what is no plain upright JPEG, for a day still to come, or for somebody not in the records.
 */
export const addPhoto: Handler<'newsletters.addPhoto'> = ({ id, jpeg, ...input }, context) => {
  const bytes = Buffer.from(jpeg, 'base64');
  const check = checkJpeg(bytes, pictureLimits.photo);
  if (!check.ok) throw wrong('jpeg', refusals[check.why]);
  const { alt, words, takenOn, agreedUntil, people } = input;
  return context.records.write((tx) => {
    if (findPicture(tx, id) !== null) {
      const there = requirePicture(tx, id);
      const kept = findPictureFile(tx, id)?.bytes;
      const isSame = isSameData(said(there), {
        alt,
        words,
        takenOn,
        agreedUntil,
        people: [...people].sort(),
      });
      if (isSame && kept !== undefined && bytes.equals(kept)) return there;
      throw new ParlourError('conflict', 'Another picture is already kept here.');
    }
    refuseUnlessPossible(tx, input, context.today());
    const at = context.now();
    const { width, height } = check;
    insertPicture(
      tx,
      { id, kind: 'photo', alt, words, width, height, takenOn, agreedUntil, setName: '', licence: '' },
      { mediaType: 'image/jpeg', bytes },
      at,
    );
    putPictured(tx, id, people);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'picture-added',
      subject: { kind: 'picture', id },
      facts: { people: people.length },
    });
    return requirePicture(tx, id);
  });
};

/** Changes what is said of a picture. No change is none. Throws `not-found`, `conflict`, `validation`. */
export const changePicture: Handler<'newsletters.changePicture'> = (input, context) =>
  context.records.write((tx) => {
    const { id, revision, alt, words, takenOn, agreedUntil, people } = input;
    const there = requirePicture(tx, id);
    if (isSameData(said(there), { alt, words, takenOn, agreedUntil, people: [...people].sort() }))
      return there;
    refuseUnlessPossible(tx, input, context.today());
    const at = context.now();
    if (!updatePicture(tx, { id, revision, alt, words, takenOn, agreedUntil }, at)) throw changedMeanwhile();
    putPictured(tx, id, people);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'picture-changed',
      subject: { kind: 'picture', id },
      facts: { people: people.length },
    });
    return requirePicture(tx, id);
  });

/** Puts a picture away or brings it back. As it is already is no change. Throws `not-found`, `conflict`. */
export const archivePicture: Handler<'newsletters.archivePicture'> = (input, context) =>
  context.records.write((tx) => {
    const { id, archived } = input;
    const there = requirePicture(tx, id);
    if (there.archived === archived) return there;
    const at = context.now();
    if (!putAway(tx, input, at)) throw changedMeanwhile();
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: archived ? 'picture-archived' : 'picture-restored',
      subject: { kind: 'picture', id },
    });
    return requirePicture(tx, id);
  });

type Said = Pick<Parameters<typeof changePicture>[0], 'alt' | 'words' | 'takenOn' | 'agreedUntil' | 'people'>;

function said({ alt, words, takenOn, agreedUntil, people }: ReturnType<typeof requirePicture>): Said {
  return { alt, words, takenOn, agreedUntil, people: people.map(({ personId }) => personId).sort() };
}

function refuseUnlessPossible(tx: Writer, { takenOn, agreedUntil, people }: Said, today: string): void {
  if (takenOn !== null && takenOn > today) throw wrong('takenOn', 'Choose today or a day before it.');
  if (agreedUntil !== null && takenOn !== null && agreedUntil < takenOn) {
    throw wrong('agreedUntil', 'Choose a day after the photo was taken.');
  }
  const chosen = new Set(people);
  if (findPeople(tx, [...chosen]).length !== people.length) {
    throw wrong('people', 'Somebody chosen here is not in the records, or was chosen twice.');
  }
}

function changedMeanwhile(): ParlourError {
  return new ParlourError('conflict', 'Somebody changed this picture meanwhile. Look at it again.');
}

function wrong(field: string, message: string): ParlourError {
  return new ParlourError('validation', message, { fields: { [field]: message } });
}
