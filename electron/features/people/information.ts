import { printForms } from '@rules/form-of';
import { checkState } from '@rules/information-check';
import { informationSteps } from '@rules/information-steps';
import { livesHereOn } from '@rules/lives-here';
import { listPeople } from '../../../db/queries/people';
import { listIssuedForms, listSharing } from '../../../db/queries/people-information';
import type { Handler } from '../context';
import { toPerson } from './person-row';

/** How the place stands with how its residents like information. Those who moved out or were put away are left out. */
export const information: Handler<'people.information'> = (_input, { records: { reader }, ...context }) => {
  const today = context.today();
  const residents = listPeople(reader, { archived: false })
    .map(toPerson)
    .filter((person) => person.kind === 'resident' && livesHereOn(person, today));
  const issued = listIssuedForms(reader).flatMap(({ form, ...copy }) => {
    const known = printForms.find((one) => one === form);
    return known === undefined ? [] : [{ ...copy, form: known }];
  });
  const overdue = residents
    .flatMap((person) => {
      const check = checkState(person, today);
      const { id, fullName } = person;
      return check.state === 'overdue' ? [{ id, fullName, due: check.due, days: check.days }] : [];
    })
    .sort((one, other) => other.days - one.days || one.fullName.localeCompare(other.fullName));
  return { ...informationSteps({ residents, sharing: listSharing(reader), issued, today }), overdue };
};
