import { personInput, type Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { birthdayWords } from '@rules/birthday';
import { plainDate } from '@rules/british-dates';
import { kindWords, printedName } from '@rules/name-in-print';
import { noNeeds } from '@rules/needs-of';
import type * as z from 'zod';

/** What the person form holds: exactly as typed, before the contract cleans it, with nothing left out. */
export type PersonValues = z.output<typeof personInput>;

// The form always holds every field, so nothing of what the contract fills in is ever missing.
export const personForm = personInput as z.ZodType<PersonValues, PersonValues>;

export const emptyPerson: PersonValues = {
  kind: 'resident',
  nameToUse: '',
  fullName: '',
  role: '',
  nameInPrint: 'first',
  needs: noNeeds,
  unit: '',
  movedIn: null,
  movedOut: null,
  birthday: '',
};

/** What a save carries: everything it would otherwise empty, whether the form shows it or not. */
export function valuesOf(person: Person): PersonValues {
  const { kind, nameToUse, fullName, role, nameInPrint, needs, unit, movedIn, movedOut } = person;
  const birthday = birthdayWords(person.birthday);
  return {
    ...{ kind, nameToUse, fullName, role, nameInPrint, needs: { ...needs }, unit, movedIn, movedOut },
    birthday,
  };
}

/** The fields that can need mending, in the order of the form. */
export const lineNames = [
  'nameToUse',
  'fullName',
  'role',
  'unit',
  'movedOut',
  'birthday',
  'needs.printPoint',
  'needs.language',
  'needs.hearing',
  'needs.sight',
  'needs.timeNeeded',
  'needs.howToReach',
  'nameInPrint',
] as const;
export type LineName = (typeof lineNames)[number];

/** Those of them typed in words. */
export type TextName = Exclude<LineName, 'movedOut' | 'needs.printPoint' | 'nameInPrint'>;

export const lineLabels: Record<LineName, string> = {
  nameToUse: 'Name to use',
  fullName: 'Full name',
  role: 'Role',
  unit: 'Unit or room',
  movedOut: 'Moved out',
  birthday: 'Birthday',
  'needs.printPoint': 'Size of print',
  'needs.language': 'Language',
  'needs.hearing': 'Hearing',
  'needs.sight': 'Sight',
  'needs.timeNeeded': 'Time',
  'needs.howToReach': 'To reach them',
  nameInPrint: 'Name in minutes',
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

const dateWords = (date: string | null) => (date === null ? '' : plainDate(date));
const yesNo = (value: boolean) => (value ? 'Yes' : 'No');

/** Every field as a label and words, in the order of the form, to show where two versions differ. */
export function fieldsInWords(
  values: PersonValues,
  placeKind: PlaceKind,
): { label: string; words: string }[] {
  const { needs } = values;
  return [
    { label: 'Who they are', words: kindWords(values.kind, placeKind) },
    { label: 'Name to use', words: values.nameToUse },
    { label: 'Full name', words: values.fullName },
    { label: 'Role', words: values.role },
    { label: lineLabels.unit, words: values.unit },
    { label: 'Moved in', words: dateWords(values.movedIn) },
    { label: lineLabels.movedOut, words: dateWords(values.movedOut) },
    { label: lineLabels.birthday, words: values.birthday },
    { label: 'Large print', words: yesNo(needs.largePrint) },
    {
      label: lineLabels['needs.printPoint'],
      words: needs.printPoint === null ? '' : `${needs.printPoint} point`,
    },
    { label: 'Easy Read', words: yesNo(needs.easyRead) },
    { label: 'Read aloud', words: yesNo(needs.readAloud) },
    { label: 'Language', words: needs.language },
    { label: 'Translated', words: yesNo(needs.translated) },
    { label: 'Interpreter', words: yesNo(needs.interpreter) },
    { label: 'British Sign Language', words: yesNo(needs.bsl) },
    { label: 'Hearing', words: needs.hearing },
    { label: lineLabels['needs.sight'], words: needs.sight },
    { label: lineLabels['needs.timeNeeded'], words: needs.timeNeeded },
    { label: lineLabels['needs.howToReach'], words: needs.howToReach },
    { label: 'Name in minutes', words: namedAs(values, placeKind) },
  ];
}
