import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { printedName, unnamedPerson } from './name-in-print';

type Named = Pick<Person, 'id' | 'kind' | 'nameToUse' | 'fullName' | 'role' | 'nameInPrint'>;

/**
 * How a person stands in the copy for families: someone who lives here and agreed to share, as they agreed to be printed;
 * staff by their role; everyone else as "A resident" or the like. Source: domain 3.12, Sharing with wider stakeholders.
 */
export function nameForFamilies(person: Named, placeKind: PlaceKind, sharing: ReadonlySet<string>): string {
  if (person.kind === 'resident' && sharing.has(person.id)) return printedName(person, placeKind);
  const hasRole = person.kind === 'staff' || person.kind === 'other';
  if (hasRole && person.role !== '') return person.role.charAt(0).toUpperCase() + person.role.slice(1);
  return unnamedPerson(person.kind, placeKind);
}

type Kept = Pick<Person, 'nameToUse' | 'fullName'> & { unit: string };

/**
 * The names, parts of names and rooms of these people that some words seem to hold, each once as it stands there. It
 * only points: "May" may be a month, and a nickname is not found.
 */
export function namesHeld(words: string, people: readonly Kept[]): string[] {
  const wanted = new Set(people.flatMap(wordsOf).map((word) => word.toLocaleLowerCase('en-GB')));
  const longest = [...wanted].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let left = words;
  for (const word of longest) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'giu');
    const [first] = left.match(pattern) ?? [];
    if (first === undefined) continue;
    found.push(first);
    left = left.replace(pattern, ' ');
  }
  const rooms = left.match(/\b(?:room|flat|bungalow)\s+\d+\w?/giu) ?? [];
  return [...found, ...new Set(rooms)];
}

function wordsOf({ nameToUse, fullName, unit }: Kept): string[] {
  const parts = [nameToUse, fullName, ...fullName.split(/\s+/u)];
  return [...parts, unit].map((word) => word.trim()).filter((word) => word.length > 2);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
