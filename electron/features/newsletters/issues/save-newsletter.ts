import { ParlourError } from '@contract/errors';
import { newsletterInput, type Newsletter } from '@contract/newsletters/newsletters';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../../db/audit';
import type { Reader } from '../../../../db/client';
import {
  archiveNewsletter,
  findNewsletter,
  insertNewsletter,
  updateNewsletter,
} from '../../../../db/queries/newsletters-list';
import { picturesById } from '../../../../db/queries/newsletters-people';
import { writeSections } from './stored-issue';
import type { Handler } from '../../context';
import { toNewsletter } from './to-newsletter';

/**
 * Makes a newsletter when `revision` is 0, changes it otherwise. The same sent twice is one. Throws `not-found`,
 * `validation` on a picture that is not there, or `conflict` when somebody changed it since `revision`.
 */
export const saveNewsletter: Handler<'newsletters.save'> = (input, context) =>
  context.records.write((tx) => {
    const there = findNewsletter(tx, input.id);
    if (there === null && input.revision > 0) throw noNewsletter();
    if (there !== null && isRepeat(toNewsletter(there), input)) return toNewsletter(there);
    refuseUnknownPicture(tx, input.mastheadPictureId);
    const { revision, ...values } = input;
    const at = context.now();
    const stored = { ...values, sections: writeSections(input.sections) };
    if (there === null) insertNewsletter(tx, stored, at);
    else if (!updateNewsletter(tx, { ...stored, revision }, at))
      throw newsletterConflict(toNewsletter(there));
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, subject: { kind: 'newsletter', id: input.id } },
      action: there === null ? 'newsletter-made' : 'newsletter-changed',
      facts: { sections: input.sections.length },
    });
    return toNewsletter(requireNewsletter(tx, input.id));
  });

/** Puts a newsletter away or brings it back; its issues stay. Already so is no change. Throws `not-found`. */
export const archive: Handler<'newsletters.archive'> = ({ id, archived }, context) =>
  context.records.write((tx) => {
    const there = requireNewsletter(tx, id);
    if ((there.archivedAt !== null) === archived) return {};
    const at = context.now();
    archiveNewsletter(tx, { id, archived }, at);
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, subject: { kind: 'newsletter', id } },
      action: archived ? 'newsletter-archived' : 'newsletter-restored',
    });
    return {};
  });

/** One newsletter, put away or not. Throws `not-found`. */
export function requireNewsletter(reader: Reader, id: string) {
  const row = findNewsletter(reader, id);
  if (row === null) throw noNewsletter();
  return row;
}

function isRepeat(there: Newsletter, input: Parameters<Handler<'newsletters.save'>>[0]): boolean {
  const { revision: at, ...values } = newsletterInput.parse(there);
  const { revision, ...wanted } = input;
  return at === revision + 1 && isSameData(values, wanted);
}

function newsletterConflict({ name, sections }: Newsletter): ParlourError {
  const theirs = [name, ...sections.map(({ title }) => title)].join('\n');
  return new ParlourError('conflict', 'Somebody else has just changed this newsletter.', { theirs });
}

function refuseUnknownPicture(reader: Reader, pictureId: string | null): void {
  if (pictureId === null || picturesById(reader, [pictureId]).length > 0) return;
  const words = 'Choose a picture that is in your library.';
  throw new ParlourError('validation', words, { fields: { mastheadPictureId: words } });
}

function noNewsletter(): ParlourError {
  return new ParlourError('not-found', 'This newsletter is not in the records.');
}
