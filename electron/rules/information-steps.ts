import type { InformationStep, Share } from '@contract/people-information';
import type { Needs, Person } from '@contract/people';
import { formOf, type PrintForm } from './form-of';
import { checkState } from './information-check';
import { hasNeeds } from './needs-of';
import { pointOf } from './print-size';

type Resident = Pick<Person, 'id' | 'needs' | 'informationCheckedOn' | 'informationCheckDue'>;

export interface InformationFacts {
  residents: readonly Resident[];
  /** Those of them who agreed to share with family. */
  sharing: ReadonlySet<string>;
  /** Every copy given to one of them, with its form, and the size of a large print one; null when it was not kept. */
  issued: readonly GivenCopy[];
  today: string;
}

interface GivenCopy {
  personId: string;
  form: PrintForm;
  printPoint: number | null;
}

/**
 * The steps of the Accessible Information Standard, each with its base. S28.
 * Identified: asked how they like information, of all residents. Recorded: written so that it can be acted on, of those
 * with a need. Shared: agreed to share with family, of those with a need. Met: copies given in the form their person has
 * now, and no smaller than they read, of all copies given whose size is known. Reviewed: the check still in date, of those
 * asked.
 */
export function informationSteps(facts: InformationFacts): {
  steps: Record<InformationStep, Share>;
  /** Copies in large print, the form their person needs, whose size nobody kept: neither met nor not met. */
  sizeNotKnown: number;
} {
  const { residents, sharing, issued, today } = facts;
  const asked = residents.filter(({ informationCheckedOn }) => informationCheckedOn !== null);
  const needing = residents.filter(({ needs }) => hasNeeds(needs));
  const needsById = new Map(residents.map(({ id, needs }) => [id, needs]));
  const copies = issued.flatMap((copy) => {
    const needs = needsById.get(copy.personId);
    return needs === undefined ? [] : [meets(copy, needs)];
  });
  const known = copies.filter((met) => met !== null);
  const share = <T>(all: readonly T[], is: (one: T) => boolean): Share => ({
    count: all.filter(is).length,
    of: all.length,
  });
  const steps = {
    identified: share(residents, (one) => one.informationCheckedOn !== null),
    recorded: share(needing, ({ needs }) => canBeActedOn(needs)),
    shared: share(needing, ({ id }) => sharing.has(id)),
    met: share(known, (met) => met),
    reviewed: share(asked, (one) => checkState(one, today).state === 'in-date'),
  };
  return { steps, sizeNotKnown: copies.length - known.length };
}

/** Whether a copy was in the form somebody reads, and no smaller; null when its size would say and was not kept. */
function meets({ form, printPoint }: GivenCopy, needs: Needs): boolean | null {
  if (form !== formOf(needs)) return false;
  if (form !== 'large-print') return true;
  return printPoint === null ? null : printPoint >= pointOf(needs);
}

/** False when something is asked for that nobody could do yet: an interpreter or a translation without its language. */
function canBeActedOn({ interpreter, translated, bsl, language }: Person['needs']): boolean {
  if (translated && language === '') return false;
  return !interpreter || bsl || language !== '';
}
