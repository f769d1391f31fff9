import type { Stretch } from '@contract/newsletters/checks';
import type { NamedPerson } from '@contract/newsletters/newsletters';

type Called = Pick<NamedPerson, 'fullName' | 'nameToUse'>;

/** A person's name in a text. More than one person when several are called so. */
export interface NameFound<Person extends Called = NamedPerson> extends Stretch {
  said: string;
  people: readonly Person[];
  /** True when the surname stands there. */
  full: boolean;
  /** True when the word may be no name here at all: "May", "Grace" at the head of a sentence. */
  maybe: boolean;
}

const months = new Set(['April', 'May', 'June', 'August']);
const alsoWords = new Set(
  (
    'April May June August Will Mark Grace Joy Hope Faith Rose Daisy Ivy Holly Heather Bill Jack Pat Sue Dawn Eve ' +
    'Summer Autumn Rob Art Ray Frank Iris Lily Olive Pearl Ruby Violet Poppy Jasmine Hazel Ginger Bob Chuck Guy Max ' +
    'Nick Penny Robin Star Sandy Sonny Constance Patience Prudence Charity Mercy Angel Christian Drew Grant Harry Josh ' +
    'Lance Miles Norm Peg Rich Ted Tom Victor Wade Don Dot Faye Gale Gene Jay Kitty Melody Norma Rosemary Sage'
  ).split(' '),
);

type Finder<Person extends Called> = (text: string) => NameFound<Person>[];

const finders = new WeakMap<readonly Called[], unknown>();

/**
 * A finder of these people's names, whole words only: made once for an issue, asked of every text. The same list of
 * people is not read again.
 */
export function namesInText<Person extends Called>(people: readonly Person[]): Finder<Person> {
  const kept = finders.get(people) as Finder<Person> | undefined;
  if (kept !== undefined) return kept;
  const finder = makeFinder(people);
  finders.set(people, finder);
  return finder;
}

function makeFinder<Person extends Called>(people: readonly Person[]): Finder<Person> {
  const byName = new Map<string, { people: Person[]; full: boolean }>();
  const add = (name: string, person: Person, full: boolean) => {
    const there = byName.get(name);
    if (there === undefined) byName.set(name, { people: [person], full });
    else if (!there.people.includes(person)) there.people.push(person);
  };
  for (const person of people) {
    const words = person.fullName.trim().split(/\s+/);
    const surname = words.at(-1) ?? '';
    if (words.length > 1) {
      add(words.join(' '), person, true);
      for (const title of ['Mr', 'Mrs', 'Ms', 'Miss']) add(`${title} ${surname}`, person, true);
      if (!isPartOf(surname, person.nameToUse)) add(`${person.nameToUse} ${surname}`, person, true);
    }
    add(person.nameToUse.trim(), person, isPartOf(surname, person.nameToUse) && words.length > 1);
  }
  byName.delete('');
  return finderOf(byName);
}

const isPartOf = (surname: string, nameToUse: string) => nameToUse.split(/\s+/).includes(surname);

function finderOf<Person extends Called>(
  byName: ReadonlyMap<string, { people: Person[]; full: boolean }>,
): Finder<Person> {
  if (byName.size === 0) return () => [];
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => escaped(name).replace(/ /g, String.raw`\.?\s+`)).join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${any})(?![\p{L}\p{M}\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = match[0].replace(/\.?\s+/g, ' ').replaceAll("'", '’');
      const known = byName.get(name) ?? byName.get(name.replaceAll('’', "'"));
      const [start, end] = [match.index, match.index + match[0].length];
      if (known === undefined || isMonth(text, name, start, end)) return [];
      const maybe = alsoWords.has(name) && /(?:^|[.!?…:\n]|[“‘"(•–-])\s*$/u.test(text.slice(0, start));
      return [{ start, end, said: match[0], ...known, maybe }];
    });
}

/** "3 May", "in May", "May 2027" are the month. */
function isMonth(text: string, name: string, start: number, end: number): boolean {
  if (!months.has(name)) return false;
  const before =
    /(?:\d(?:st|nd|rd|th)?|\b(?:in|of|by|this|last|next|since|until|during|early|late|mid|and))[\s-]+$/i;
  return before.test(text.slice(Math.max(0, start - 12), start)) || /^,?\s+\d/.test(text.slice(end, end + 4));
}

const escaped = (words: string) =>
  words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/['’]/g, "['’]");
