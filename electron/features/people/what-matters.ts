import { ParlourError } from '@contract/errors';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../db/audit';
import { archiveMatter, findMatter, insertMatter, updateMatter } from '../../../db/queries/people-about';
import type { Reader } from '../../../db/client';
import type { Handler } from '../context';
import { toMatter } from './person-page';
import { requirePerson } from './require-person';

/** Adds or changes what matters to a person, in their words. Revision 0 is new; the same sent twice is one. Throws `not-found`, `conflict`. */
export const saveMatter: Handler<'people.saveMatter'> = ({ personId, revision, ...values }, context) =>
  context.records.write((tx) => {
    requirePerson(tx, personId);
    const before = findMatter(tx, values.id);
    if (before !== null && before.personId !== personId) throw changed();
    const at = context.now();
    if (revision > 0) {
      const now = requireMatter(tx, values.id);
      if (!updateMatter(tx, { ...values, revision }, at)) throw changed(now.words);
    } else if (before === null) {
      insertMatter(tx, { ...values, personId }, at);
    } else {
      const kept = toMatter(before);
      if (before.archivedAt === null && isSameData(kept, { ...values, revision: kept.revision })) return kept;
      throw changed(before.words);
    }
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'what-matters-saved',
      subject: { kind: 'person', id: personId },
    });
    return toMatter(requireMatter(tx, values.id));
  });

/** Takes what matters to somebody off the page. Already gone is no change. Throws `not-found`, `conflict`. */
export const removeMatter: Handler<'people.removeMatter'> = (input, context) =>
  context.records.write((tx) => {
    const before = findMatter(tx, input.id);
    if (before === null) throw new ParlourError('not-found', 'This is not in the records.');
    if (before.archivedAt !== null) return {};
    const at = context.now();
    if (!archiveMatter(tx, input, at)) throw changed(before.words);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'what-matters-removed',
      subject: { kind: 'person', id: before.personId },
    });
    return {};
  });

function requireMatter(reader: Reader, id: string) {
  const row = findMatter(reader, id);
  if (row === null || row.archivedAt !== null)
    throw new ParlourError('not-found', 'This is not in the records.');
  return row;
}

function changed(theirs?: string): ParlourError {
  return new ParlourError('conflict', 'Somebody else has just changed this.', { theirs });
}
