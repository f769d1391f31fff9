import type { PersonKind } from '@contract/people';

/** What is needed of a person to find them by typing. */
export interface Findable {
  id: string;
  nameToUse: string;
  fullName: string;
  kind: PersonKind | null;
  here?: boolean;
  /** What stands in print for somebody who asked not to be named; not set when their name may. */
  unnamed?: string;
}

/** Lower case, no accents, plain apostrophes and hyphens as spaces: "Ó Briain-Shaw" becomes "o briain shaw". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[’'`.]/g, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

/** How well a query names a person: 0 the very name, 4 initials; null when it does not. */
function fit(query: string, person: Findable): number | null {
  const used = plain(person.nameToUse);
  const full = plain(person.fullName);
  if (query === used || query === full) return 0;
  if (used.startsWith(query)) return 1;
  if (full.startsWith(query)) return 2;
  const parts = [...full.split(' '), ...used.split(' ')];
  const words = query.split(' ');
  if (words.every((word) => parts.some((part) => part.startsWith(word)))) return 3;
  const initials = full
    .split(' ')
    .map((part) => part[0] ?? '')
    .join('');
  return initials === query.replace(/ /g, '') && query.length > 1 ? 4 : null;
}

const kindOrder: Record<PersonKind, number> = { resident: 0, staff: 1, family: 2, other: 3 };

function order(person: Findable): number {
  return (person.here === false ? 10 : 0) + (person.kind === null ? 4 : kindOrder[person.kind]);
}

/**
 * People a typed name may mean, best first: accents, case, any part of a name and initials are forgiven; those
 * here come first, residents before others. An empty query gives everyone in that order.
 */
export function findPeople<P extends Findable>(query: string, people: readonly P[]): P[] {
  const typed = plain(query);
  return people
    .flatMap((person) => {
      const rank = typed === '' ? 0 : fit(typed, person);
      return rank === null ? [] : [{ person, rank }];
    })
    .sort(
      (a, b) =>
        Number(a.rank !== 0) - Number(b.rank !== 0) ||
        order(a.person) - order(b.person) ||
        a.rank - b.rank ||
        compareText(plain(a.person.fullName), plain(b.person.fullName)),
    )
    .map(({ person }) => person);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The person a typed name clearly means, or null when it could be several or none. */
export function findOnePerson<P extends Findable>(query: string, people: readonly P[]): P | null {
  const typed = plain(query);
  if (typed === '') return null;
  const ranked = people.flatMap((person) => {
    const rank = fit(typed, person);
    return rank === null ? [] : [{ person, rank }];
  });
  const exact = ranked.filter(({ rank }) => rank === 0);
  if (exact.length > 0) return onlyOne(exact);
  const here = ranked.filter(({ person }) => person.here === true);
  return onlyOne(ranked) ?? onlyOne(here);
}

function onlyOne<P>(ranked: readonly { person: P }[]): P | null {
  return ranked.length === 1 ? (ranked[0]?.person ?? null) : null;
}

/** What to put in the entry line so it means this person: "@Winifred", or "@Winifred_Shaw" when there are two. */
export function mentionFor(person: Findable, people: readonly Findable[]): string {
  const handles = [person.nameToUse, person.fullName].map((name) => name.trim().replace(/\s+/g, '_'));
  const clear = handles.find((handle) => findOnePerson(handle, people)?.id === person.id);
  return `@${clear ?? handles[1] ?? ''}`;
}
