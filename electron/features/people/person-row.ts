import type { ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import type { Person } from '@contract/people';
import { needsOf } from '@rules/needs-of';
import type { PersonRecord, PersonValues } from '../../../db/queries/people';

/** A person as the screens see one. */
export function toPerson(row: PersonRecord): Person {
  const { id, kind, nameToUse, fullName, role, nameInPrint, unit, movedIn, movedOut, revision } = row;
  const { birthday, informationCheckedOn, informationCheckDue, hasPhoto } = row;
  return {
    ...{ id, kind, nameToUse, fullName, role, nameInPrint, needs: needsOf(row), unit, movedIn, movedOut },
    ...{ birthday, informationCheckedOn, informationCheckDue, hasPhoto },
    ...{ archived: row.archivedAt !== null, revision },
  };
}

/** The columns of a person as typed in. */
export function toValues({ needs, ...input }: Omit<ParsedInputOf<'people.add'>, 'id'>): PersonValues {
  const { kind, nameToUse, fullName, role, nameInPrint, unit, movedIn, movedOut, birthday } = input;
  return { kind, nameToUse, fullName, role, nameInPrint, unit, movedIn, movedOut, birthday, ...needs };
}

/** Throws `validation` when a person would have moved out before they moved in. Dates `YYYY-MM-DD`. */
export function refuseBackwards({
  movedIn,
  movedOut,
}: {
  movedIn: string | null;
  movedOut: string | null;
}): void {
  if (movedIn === null || movedOut === null || movedOut >= movedIn) return;
  const message = 'Choose a day on or after the day they moved in.';
  throw new ParlourError('validation', message, { fields: { movedOut: message } });
}
