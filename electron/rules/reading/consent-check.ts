import type { Finding } from '@contract/newsletters/checks';
import type { IssueEdition } from '@contract/newsletters/content';
import type { NamedPerson, UsedPicture } from '@contract/newsletters/newsletters';
import { plainDate } from '@rules/british-dates';
import { daysBetween } from '@rules/iso-day';
import { withoutAges } from './ages';
import { namesInText, type NameFound } from './names-in-text';

/** A picture where it stands in an issue. */
export interface PlacedPicture {
  itemId: string;
  picture: UsedPicture;
}

interface Judged {
  edition: IssueEdition;
  people: readonly NamedPerson[];
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What keeps each photo out of an edition today, person by person: nobody is shown who has not said yes. */
export function photoFindings(placed: readonly PlacedPicture[], judged: Judged): Finding[] {
  return placed.flatMap(({ itemId, picture }) =>
    barsTo(picture, judged).map((bar) => ({
      kind: 'photo' as const,
      where: { itemId, edition: judged.edition, start: 0, end: 0 },
      words: `${picture.kind === 'photo' ? 'Photo' : 'Picture'}: ${picture.alt.replace(/[.\s]+$/, '')}. ${bar}`,
      stops: true,
    })),
  );
}

/** The pictures an edition may print today, and those taken out of it. */
export function printablePictures(
  placed: readonly PlacedPicture[],
  judged: Judged,
): { kept: PlacedPicture[]; takenOut: PlacedPicture[] } {
  const mayPrint = ({ picture }: PlacedPicture) => barsTo(picture, judged).length === 0;
  const kept = placed.filter(mayPrint);
  return { kept, takenOut: placed.filter((one) => !kept.includes(one)) };
}

function barsTo(picture: UsedPicture, { edition, people, today }: Judged): string[] {
  const until = picture.agreedUntil;
  return [
    ...(picture.isArchived ? ['It was put away.'] : []),
    ...(until !== null && until < today ? [`It could be used until ${dayWords(until, today)}.`] : []),
    ...picture.people.flatMap((id) => {
      const person = people.find((one) => one.id === id);
      if (person === undefined) return ['Someone in it is no longer in the records.'];
      return photoBar(person, edition, today) ?? [];
    }),
  ];
}

function photoBar(person: NamedPerson, edition: IssueEdition, today: string): string | null {
  const { agreed, withdrawnOn, nameToUse } = person;
  const withdrew = withdrawnOn.photoInNewsletter;
  if (withdrew !== null) return `${nameToUse} withdrew on ${dayWords(withdrew, today)}.`;
  if (agreed.photoInNewsletter === null) return `${nameToUse} has not agreed to be in newsletters.`;
  if (!agreed.photoInNewsletter) return `${nameToUse} said no to being in newsletters.`;
  return edition === 'families' ? familyBar(person, today) : null;
}

/** What families read has only residents who agreed to it. Source: domain 3.12. */
function familyBar({ kind, nameToUse, agreed, withdrawnOn }: NamedPerson, today: string): string | null {
  if (kind !== 'resident' || agreed.shareWithFamily === true) return null;
  const withdrew = withdrawnOn.shareWithFamily;
  if (withdrew !== null)
    return `${nameToUse} withdrew from what families read on ${dayWords(withdrew, today)}.`;
  if (agreed.shareWithFamily === false) return `${nameToUse} said no to being in what families read.`;
  return `${nameToUse} has not agreed to be in what families read.`;
}

export type NameReader = (where: { itemId: string }, text: string) => Finding[];

/** A reader of names for one edition of an issue: made once, asked of every text. */
export function nameReader({ edition, people, today }: Judged): NameReader {
  const find = namesInText(people);
  return ({ itemId }, text) =>
    find(text).flatMap((name): Finding[] => {
      const bars = name.people.map((person) => ({ person, bar: nameBar(person, name, edition, today) }));
      const first = bars.find(({ bar }) => bar !== null);
      if (!first?.bar) return [];
      const sure = !name.maybe && bars.every(({ bar }) => bar !== null);
      const words = sure ? first.bar.words : `If this is ${first.person.fullName}: ${first.bar.words}`;
      const where = { itemId, edition, start: name.start, end: name.end };
      return [{ kind: 'name', where, words, ...(first.bar.try && { try: first.bar.try }), stops: sure }];
    });
}

/** What keeps a name out of an edition today, and what could stand there instead; null when it may be printed. */
export function nameBar(
  person: NamedPerson,
  { full }: Pick<NameFound, 'full'>,
  edition: IssueEdition,
  today: string,
): { words: string; try?: string } | null {
  const { nameToUse, nameInPrint, agreed, withdrawnOn } = person;
  const withdrew = withdrawnOn.nameInPrint;
  if (withdrew !== null) {
    return { words: `${nameToUse} withdrew their name from print on ${dayWords(withdrew, today)}.` };
  }
  if (agreed.nameInPrint === false) return { words: `${nameToUse} said no to their name in print.` };
  if (nameInPrint === 'unnamed') return { words: `${nameToUse} likes not to be named in print.` };
  if (full && nameInPrint === 'first') {
    return { words: `${nameToUse} agreed to “${nameToUse}” in print, without the surname.`, try: nameToUse };
  }
  if (edition !== 'families') return null;
  const bar = familyBar(person, today);
  if (bar !== null) return { words: bar };
  return full && losesSurname(person)
    ? { words: 'Surnames are left out of the families’ edition.', try: nameToUse }
    : null;
}

const losesSurname = ({ kind }: NamedPerson) => kind === 'resident' || kind === 'family';

/**
 * A reader of texts as the families' edition prints them, made once and asked of every text: the surnames of residents
 * and relatives left out, and the ages that can be without writing a sentence again. The checks name what is left.
 * Source: domain 3.2 and 3.12.
 */
export function forFamilies(people: readonly NamedPerson[]): (text: string) => string {
  const find = namesInText(people);
  return (text) => {
    let printed = text;
    const found = find(text).filter((name) => name.full && name.people.every(losesSurname));
    for (const { start, end, people: called } of found.toReversed()) {
      const [person] = called;
      if (person) printed = printed.slice(0, start) + person.nameToUse + printed.slice(end);
    }
    return withoutAges(printed);
  };
}

/** "20 December", with its year when that is not plain. */
function dayWords(day: string, today: string): string {
  const words = plainDate(day);
  return Math.abs(daysBetween(day, today)) < 300 ? words.replace(/ \d{4}$/, '') : words;
}
