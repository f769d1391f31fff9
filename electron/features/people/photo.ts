import { ParlourError } from '@contract/errors';
import { checkJpeg, type JpegCheck } from '@rules/jpeg-check';
import { appendAudit } from '../../../db/audit';
import { deletePhoto, findPhoto, putPhoto } from '../../../db/queries/people-photos';
import type { Handler } from '../context';
import { requirePerson } from './require-person';

const refusals: Record<Extract<JpegCheck, { ok: false }>['why'], string> = {
  'not-jpeg': 'This is not a photo Parlour can keep.',
  'tells-more': 'This photo still says where or when it was taken. Choose it again.',
  'too-large': 'This photo is too large.',
};

/** A person's photo, or null. Throws `not-found`. */
export const readPhoto: Handler<'people.photo'> = ({ id }, { records: { reader } }) => {
  requirePerson(reader, id);
  const jpeg = findPhoto(reader, id);
  return { jpeg: jpeg === null ? null : Buffer.from(jpeg).toString('base64') };
};

/** Keeps a photo in place of any before it. Throws `not-found`, or `validation` for what is no plain upright JPEG. */
export const savePhoto: Handler<'people.savePhoto'> = ({ id, jpeg }, context) => {
  const bytes = Buffer.from(jpeg, 'base64');
  const check = checkJpeg(bytes);
  if (!check.ok)
    throw new ParlourError('validation', refusals[check.why], { fields: { jpeg: refusals[check.why] } });
  return context.records.write((tx) => {
    requirePerson(tx, id);
    const at = context.now();
    putPhoto(tx, id, bytes, at);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'person-photo-kept',
      subject: { kind: 'person', id },
    });
    return {};
  });
};

/** Removes a photo for good. None is no change. Throws `not-found`. */
export const removePhoto: Handler<'people.removePhoto'> = ({ id }, context) =>
  context.records.write((tx) => {
    requirePerson(tx, id);
    if (!deletePhoto(tx, id)) return {};
    appendAudit(tx, {
      at: context.now(),
      signInId: context.me.signInId,
      action: 'person-photo-removed',
      subject: { kind: 'person', id },
    });
    return {};
  });
