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

/**
 * A reader of names for one edition of an issue: made once, asked of every text. A name that surely may not be printed
 * stops it; one that may be no name, or somebody else's, is asked about, and so is one nobody ever asked its person about.
 */
export function nameReader({ edition, people, today }: Judged): NameReader {
  const find = namesInText(people);
  return ({ itemId }, text) =>
    find(text).flatMap((name): Finding[] => {
      const told = name.people.flatMap((person) => {
        const bar = nameBar(person, name, edition, today);
        const said = bar ?? neverAsked(person);
        return said === null ? [] : [{ person, said, bars: bar !== null }];
      });
      const where = { itemId, edition, start: name.start, end: name.end };
      const isMeant = !name.maybe && told.length === name.people.length;
      const [first] = told;
      if (first !== undefined && isMeant && told.every(({ bars }) => bars)) {
        return [{ kind: 'name', where, ...first.said, stops: true }];
      }
      const isOne = isMeant && told.length === 1;
      const said = aroundName(text, name);
      return told.map(({ person, said: { words } }) => ({
        ...{ kind: 'name', where, stops: false, personId: person.id },
        ...(isOne
          ? { words }
          : {
              words: `“${said}” If this is ${person.fullName}: ${words}`,
              about: `${person.id} ${said}`.slice(0, longestAbout).trim(),
            }),
      }));
    });
}

/** As long as what an issue lets be may be. */
const longestAbout = 120;
const wordsBeside = 30;

/** A name in its sentence, cut on both sides where that is long. */
function aroundName(text: string, { start, end }: Pick<NameFound, 'start' | 'end'>): string {
  const before =
    text
      .slice(0, start)
      .split(/[.!?…]\s+|\n/u)
      .at(-1) ?? '';
  const [after = ''] = /^[^.!?…\n]*[.!?…]?/u.exec(text.slice(end)) ?? [];
  const from = before.length <= wordsBeside ? before : `…${before.slice(-wordsBeside).replace(/^\S+\s/, '')}`;
  const to = after.length <= wordsBeside ? after : `${after.slice(0, wordsBeside).replace(/\s\S*$/, '')}…`;
  return `${from}${text.slice(start, end)}${to}`.replace(/\s+/g, ' ').trim();
}

/** Whether a resident or relative is named whom nobody asked. It stops nothing: domain 3.2 wants a yes to photos and stories. */
function neverAsked({ kind, nameToUse, agreed }: NamedPerson): { words: string } | null {
  if (agreed.nameInPrint !== null || (kind !== 'resident' && kind !== 'family')) return null;
  return { words: `${nameToUse} was never asked about their name in print.` };
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
