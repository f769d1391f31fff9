import { ParlourError } from '@contract/errors';
import { appendAudit } from '../../../db/audit';
import { updateInformationCheck } from '../../../db/queries/people';
import type { Handler } from '../context';
import { personConflict, requirePerson } from './require-person';

/**
 * Notes that how somebody likes information was checked with them. Throws `validation` when the day is still to come or
 * the next check is not after it, `not-found`, or `conflict` when somebody changed them since `revision`.
 */
export const checkInformation: Handler<'people.checkInformation'> = (input, context) =>
  context.records.write((tx) => {
    const before = requirePerson(tx, input.id);
    if (input.checkedOn > context.today()) throw wrong('checkedOn', 'Choose today or a day before it.');
    if (input.due <= input.checkedOn) throw wrong('due', 'Choose a day after the check.');
    const at = context.now();
    if (!updateInformationCheck(tx, input, at)) throw personConflict(before);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'information-checked',
      subject: { kind: 'person', id: input.id },
    });
    return requirePerson(tx, input.id);
  });

function wrong(field: string, message: string): ParlourError {
  return new ParlourError('validation', message, { fields: { [field]: message } });
}
