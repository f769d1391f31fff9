import { appendAudit } from '../../../db/audit';
import { updatePerson } from '../../../db/queries/people';
import type { Handler } from '../context';
import { refuseNameInPrint } from './agreements';
import { refuseBackwards, toValues } from './person-row';
import { personConflict, requirePerson } from './require-person';

/**
 * Changes a person. Throws `not-found`, `validation` when they said no to their name in print or moved out before they
 * moved in, or `conflict` when somebody changed them since `revision`.
 */
export const savePerson: Handler<'people.save'> = ({ id, revision, ...input }, context) =>
  context.records.write((tx) => {
    const before = requirePerson(tx, id);
    refuseNameInPrint(tx, id, input.nameInPrint);
    refuseBackwards(input);
    const at = context.now();
    if (!updatePerson(tx, { id, revision, ...toValues(input) }, at)) throw personConflict(before);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'person-changed',
      subject: { kind: 'person', id },
      facts: { kind: input.kind },
    });
    return requirePerson(tx, id);
  });
