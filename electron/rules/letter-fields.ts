import type { LetterheadReading } from '@contract/letters';

/** Everything a letterhead can have filled in, in the order the screens list it. */
export const letterFields = [
  'name',
  'full_name',
  'address',
  'date',
  'subject',
  'body',
  'signatory',
  'role',
  'place',
] as const;
export type LetterField = (typeof letterFields)[number];

/** As it is typed in the Word file. */
export function placeholderOf(field: string): string {
  return `{{${field}}}`;
}

/** What each stands for, and what a letter is without it. */
export const letterFieldWords: Record<LetterField, { is: string; without: string }> = {
  name: {
    is: 'what the person likes to be called: “Dear {{name}},”',
    without: 'The letter does not greet anyone by name.',
  },
  full_name: { is: 'the person’s full name', without: 'The letter does not say whom it is for.' },
  address: {
    is: 'the address typed for this letter; its line goes when none is typed',
    without: 'An address typed for a letter is left out.',
  },
  date: { is: 'the day of the letter, in words', without: 'The letter does not say when it was written.' },
  subject: { is: 'what the letter is about', without: 'What a letter is about is left out.' },
  body: {
    is: 'the words of the letter; it stands in a line of its own',
    without: 'There is no place for the words of a letter, so this letterhead cannot be used.',
  },
  signatory: { is: 'who signs', without: 'The letter does not say who wrote it.' },
  role: { is: 'the part of who signs: “Registered manager”', without: 'The part of who signs is left out.' },
  place: { is: 'the name of the place', without: 'The letter does not say where it comes from.' },
};

/** A placeholder nobody can fill in, and the one that was probably meant. */
export interface UnknownPlaceholder {
  text: string;
  meant: LetterField | null;
}

export interface LetterheadReport {
  found: LetterField[];
  missing: LetterField[];
  unknown: UnknownPlaceholder[];
  /** Why no letter can be written on it, a sentence each; empty when it can be used. */
  stops: string[];
}

const bodyStops: Record<LetterheadReading['body'], string> = {
  alone: '',
  none: '{{body}} is missing: there is no place for the words of a letter, so this letterhead cannot be used.',
  beside: '{{body}} stands beside other words. Give it a line of its own: the whole line makes way.',
  twice: '{{body}} stands more than once. Keep one: the words of a letter are printed once.',
  outside: '{{body}} stands in a header, a footer, a note or a text box. Put it on the page itself.',
};

/** What a letterhead has a place for, what it has not, and what would be printed as it stands. */
export function letterheadReport({ placeholders, broken, body }: LetterheadReading): LetterheadReport {
  const found = letterFields.filter((field) => placeholders.includes(field));
  const unknown = [
    ...placeholders
      .filter((text) => !isField(text))
      .map((text) => ({ text: placeholderOf(text), meant: meantBy(text) })),
    ...broken.map((text) => ({ text, meant: null })),
  ];
  const stops = [
    bodyStops[body],
    ...unknown.map(({ text, meant }) =>
      meant === null
        ? `“${text}” would be printed as it stands. Take it out.`
        : `“${text}” would be printed as it stands. Write it ${placeholderOf(meant)}.`,
    ),
  ];
  return {
    found,
    missing: letterFields.filter((field) => !found.includes(field)),
    unknown,
    stops: stops.filter((words) => words !== ''),
  };
}

function isField(text: string): text is LetterField {
  return letterFields.some((field) => field === text);
}

const otherWords: Record<string, LetterField> = {
  fullname: 'full_name',
  letter: 'body',
  text: 'body',
  words: 'body',
  signature: 'signatory',
  signed: 'signatory',
  job: 'role',
  jobtitle: 'role',
  home: 'place',
  placename: 'place',
  about: 'subject',
  today: 'date',
  firstname: 'name',
};

/** "Full Name", "BODY" and "signature" are near enough to say what was meant. */
function meantBy(text: string): LetterField | null {
  const bare = text.toLowerCase().replace(/[^a-z]/g, '');
  return letterFields.find((field) => field.replace('_', '') === bare) ?? otherWords[bare] ?? null;
}
