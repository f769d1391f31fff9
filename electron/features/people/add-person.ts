import { personInput } from '@contract/people';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../db/audit';
import { findPerson, insertPerson } from '../../../db/queries/people';
import type { Handler } from '../context';
import { refuseBackwards, toPerson, toValues } from './person-row';
import { personConflict, requirePerson } from './require-person';

/** Adds a person. The same person sent twice is one; another under the same id is a `conflict`. */
export const addPerson: Handler<'people.add'> = ({ id, ...input }, context) =>
  context.records.write((tx) => {
    const there = findPerson(tx, id);
    if (there !== null) {
      const person = toPerson(there);
      if (isSameData(personInput.parse(person), input)) return person;
      throw personConflict(person);
    }
    refuseBackwards(input);
    const at = context.now();
    insertPerson(tx, { id, ...toValues(input) }, at);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'person-added',
      subject: { kind: 'person', id },
      facts: { kind: input.kind },
    });
    return requirePerson(tx, id);
  });
