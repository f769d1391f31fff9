import { ParlourError } from '@contract/errors';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../db/audit';
import {
  archiveSupporter,
  findSupporter,
  insertSupporter,
  updateSupporter,
} from '../../../db/queries/people-about';
import type { Reader } from '../../../db/client';
import type { Handler } from '../context';
import { toSupporter } from './person-page';
import { requirePerson } from './require-person';

/** Adds or changes somebody who supports a person. Revision 0 is new; the same sent twice is one. Throws `not-found`, `conflict`. */
export const saveSupporter: Handler<'people.saveSupporter'> = ({ personId, revision, ...values }, context) =>
  context.records.write((tx) => {
    requirePerson(tx, personId);
    const before = findSupporter(tx, values.id);
    if (before !== null && before.personId !== personId) throw changed();
    const at = context.now();
    if (revision > 0) {
      const now = requireSupporter(tx, values.id);
      if (!updateSupporter(tx, { ...values, revision }, at)) throw changed(now.name);
    } else if (before === null) {
      insertSupporter(tx, { ...values, personId }, at);
    } else {
      const kept = toSupporter(before);
      if (before.archivedAt === null && isSameData(kept, { ...values, revision: kept.revision })) return kept;
      throw changed(before.name);
    }
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'supporter-saved',
      subject: { kind: 'person', id: personId },
    });
    return toSupporter(requireSupporter(tx, values.id));
  });

/** Takes a supporter off the page. Already gone is no change. Throws `not-found`, `conflict`. */
export const removeSupporter: Handler<'people.removeSupporter'> = (input, context) =>
  context.records.write((tx) => {
    const before = findSupporter(tx, input.id);
    if (before === null) throw new ParlourError('not-found', 'This supporter is not in the records.');
    if (before.archivedAt !== null) return {};
    const at = context.now();
    if (!archiveSupporter(tx, input, at)) throw changed(before.name);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'supporter-removed',
      subject: { kind: 'person', id: before.personId },
    });
    return {};
  });

function requireSupporter(reader: Reader, id: string) {
  const row = findSupporter(reader, id);
  if (row === null || row.archivedAt !== null)
    throw new ParlourError('not-found', 'This supporter is not in the records.');
  return row;
}

function changed(theirs?: string): ParlourError {
  return new ParlourError('conflict', 'Somebody else has just changed this.', { theirs });
}
