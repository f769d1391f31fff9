import type { InformationStep, Share } from '@contract/people-information';
import type { Person } from '@contract/people';
import { formOf, type PrintForm } from './form-of';
import { checkState } from './information-check';
import { hasNeeds } from './needs-of';

type Resident = Pick<Person, 'id' | 'needs' | 'informationCheckedOn' | 'informationCheckDue'>;

export interface InformationFacts {
  residents: readonly Resident[];
  /** Those of them who agreed to share with family. */
  sharing: ReadonlySet<string>;
  /** Every copy given to one of them, with its form. */
  issued: readonly { personId: string; form: PrintForm }[];
  today: string;
}

/**
 * The six steps of the Accessible Information Standard, each with its base. S28.
 * Identified: asked how they like information, of all residents. Recorded: written so that it can be acted on, of those
 * with a need. Flagged: of those with a need, all, as Parlour shows it wherever they are picked. Shared: agreed to share
 * with family, of those with a need. Met: copies given in the form their person has now, of all copies given. Reviewed:
 * the check still in date, of those asked.
 */
export function informationSteps(facts: InformationFacts): Record<InformationStep, Share> {
  const { residents, sharing, issued, today } = facts;
  const asked = residents.filter(({ informationCheckedOn }) => informationCheckedOn !== null);
  const needing = residents.filter(({ needs }) => hasNeeds(needs));
  const forms = new Map(residents.map(({ id, needs }) => [id, formOf(needs)]));
  const copies = issued.filter(({ personId }) => forms.has(personId));
  const share = <T>(all: readonly T[], is: (one: T) => boolean): Share => ({
    count: all.filter(is).length,
    of: all.length,
  });
  return {
    identified: share(residents, (one) => one.informationCheckedOn !== null),
    recorded: share(needing, ({ needs }) => canBeActedOn(needs)),
    flagged: share(needing, () => true),
    shared: share(needing, ({ id }) => sharing.has(id)),
    met: share(copies, ({ personId, form }) => forms.get(personId) === form),
    reviewed: share(asked, (one) => checkState(one, today).state === 'in-date'),
  };
}

/** False when something is asked for that nobody could do yet: an interpreter or a translation without its language. */
function canBeActedOn({ interpreter, translated, bsl, language }: Person['needs']): boolean {
  if (translated && language === '') return false;
  return !interpreter || bsl || language !== '';
}
