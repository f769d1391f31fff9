import type { Person, personInput } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { kindWords, printedName } from '@rules/name-in-print';
import { noNeeds } from '@rules/needs-of';
import type * as z from 'zod';

/** What the person form holds: exactly as typed, before the contract cleans it. */
export type PersonValues = z.input<typeof personInput>;

export const emptyPerson: PersonValues = {
  kind: 'resident',
  nameToUse: '',
  fullName: '',
  role: '',
  nameInPrint: 'first',
  needs: noNeeds,
};

/** What a save carries: everything it would otherwise empty, whether the form shows it or not. */
export function valuesOf(person: Person): PersonValues {
  const { kind, nameToUse, fullName, role, nameInPrint, needs, unit, movedIn, movedOut } = person;
  return { kind, nameToUse, fullName, role, nameInPrint, needs: { ...needs }, unit, movedIn, movedOut };
}

/** What the form shows as it stands there, and everything it does not show as it stands in the records. */
export function mineOver(mine: PersonValues, theirs: Person): PersonValues {
  const { kind, nameToUse, fullName, role, nameInPrint } = mine;
  const { largePrint, easyRead, language, interpreter, hearing } = mine.needs;
  const needs = { ...theirs.needs, largePrint, easyRead, language, interpreter, hearing };
  return { ...valuesOf(theirs), kind, nameToUse, fullName, role, nameInPrint, needs };
}

/** The fields typed in words, in the order of the form. */
export const lineNames = ['nameToUse', 'fullName', 'role', 'needs.language', 'needs.hearing'] as const;
export type LineName = (typeof lineNames)[number];

export const lineLabels: Record<LineName, string> = {
  nameToUse: 'Name to use',
  fullName: 'Full name',
  role: 'Role',
  'needs.language': 'Language',
  'needs.hearing': 'Hearing',
};

/** The id a field has on the page, so an error can lead to it. */
export function fieldId(name: LineName): string {
  return `person-${name.replace('.', '-')}`;
}

/** How the person would be named in the minutes, in words: "Winifred Shaw", "Winifred", "A resident". */
export function namedAs(values: PersonValues, placeKind: PlaceKind): string {
  const { nameToUse, fullName } = values;
  const written = { nameToUse: nameToUse || fullName || 'First name', fullName: fullName || 'Full name' };
  return printedName({ ...written, nameInPrint: values.nameInPrint, kind: values.kind }, placeKind);
}

const yesNo = (value: boolean) => (value ? 'Yes' : 'No');

/** Every field as a label and words, in the order of the form, to show where two versions differ. */
export function fieldsInWords(
  values: PersonValues,
  placeKind: PlaceKind,
): { label: string; words: string }[] {
  return [
    { label: 'Who they are', words: kindWords(values.kind, placeKind) },
    { label: 'Name to use', words: values.nameToUse },
    { label: 'Full name', words: values.fullName },
    { label: 'Role', words: values.role },
    { label: 'Large print', words: yesNo(values.needs.largePrint) },
    { label: 'Easy Read', words: yesNo(values.needs.easyRead) },
    { label: 'Language', words: values.needs.language },
    { label: 'Interpreter', words: yesNo(values.needs.interpreter) },
    { label: 'Hearing', words: values.needs.hearing },
    { label: 'Name in minutes', words: namedAs(values, placeKind) },
  ];
}
