import { appendAudit } from '../../../db/audit';
import { archivePerson as putAway } from '../../../db/queries/people';
import type { Handler } from '../context';
import { personConflict, requirePerson } from './require-person';

/**
 * Puts a person away or brings them back; the meetings they were at keep them. Already so is no change. Throws
 * `not-found`, or `conflict` when somebody changed them since `revision`.
 */
export const archivePerson: Handler<'people.archive'> = (input, context) =>
  context.records.write((tx) => {
    const before = requirePerson(tx, input.id);
    if (before.archived === input.archived) return before;
    const at = context.now();
    if (!putAway(tx, input, at)) throw personConflict(before);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: input.archived ? 'person-archived' : 'person-restored',
      subject: { kind: 'person', id: input.id },
    });
    return requirePerson(tx, input.id);
  });
