import type { ListColumn } from '@contract/people-import';

/** The heading each column is written with, and the other plain words it is known by. */
export const columnWords: Record<ListColumn, readonly [heading: string, ...others: string[]]> = {
  fullName: ['Full name', 'name', 'names', 'resident', 'resident name', 'person', 'tenant', 'service user'],
  firstName: ['First name', 'forename', 'given name', 'christian name'],
  surname: ['Surname', 'last name', 'family name'],
  nameToUse: [
    'Likes to be called',
    'known as',
    'name to use',
    'preferred name',
    'calls themselves',
    'nickname',
  ],
  kind: ['Who they are', 'kind', 'type', 'group'],
  role: ['Role', 'job', 'job title', 'relationship', 'part'],
  unit: ['Unit or room', 'unit', 'room', 'room number', 'floor', 'wing', 'flat'],
  movedIn: [
    'Moved in',
    'date moved in',
    'move in date',
    'admission',
    'admission date',
    'date of admission',
    'admitted',
  ],
  movedOut: ['Moved out', 'date moved out', 'move out date', 'discharge date', 'left'],
  birthday: ['Birthday', 'date of birth', 'dob', 'd o b', 'born', 'birth date', 'birthdate'],
  nameInPrint: ['Name in print', 'name in minutes', 'named in minutes'],
  largePrint: ['Large print', 'big print'],
  printPoint: ['Size of print', 'print size', 'point size', 'font size'],
  easyRead: ['Easy Read', 'easyread'],
  readAloud: ['Read aloud', 'audio', 'needs reading to'],
  language: ['Language', 'first language', 'preferred language', 'main language'],
  translated: ['Translated', 'translation', 'needs translation'],
  interpreter: ['Interpreter', 'needs interpreter', 'interpreter needed'],
  bsl: ['British Sign Language', 'bsl', 'sign language'],
  hearing: ['Hearing', 'hearing needs', 'helps with hearing'],
  sight: ['Sight', 'vision', 'sight needs', 'helps with sight'],
  timeNeeded: ['Time needed', 'time', 'extra time'],
  howToReach: ['How to reach them', 'how to reach', 'contact', 'preferred contact', 'best way to contact'],
};

/** What a heading means, whatever its capitals, dots and question marks; null when it is none of ours. */
export function columnNamed(heading: string): ListColumn | null {
  const typed = plain(heading);
  for (const [column, words] of Object.entries(columnWords)) {
    if (words.some((word) => plain(word) === typed)) return column as ListColumn;
  }
  return null;
}

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
