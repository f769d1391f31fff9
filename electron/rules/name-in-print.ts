import type { Person, PersonKind } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { placeWords } from './place-words';

/** What a kind of person is called in print: "Resident", "Staff", "Family", "Visitor". */
export function kindWords(kind: PersonKind, placeKind: PlaceKind): string {
  const words: Record<PersonKind, string> = {
    resident: placeWords(placeKind).One,
    staff: 'Staff',
    family: 'Family',
    other: 'Other',
  };
  return words[kind];
}

/** Stands for someone who asked not to be named, or whom nobody named: "A resident". */
export function unnamedPerson(kind: PersonKind, placeKind: PlaceKind): string {
  const a = placeWords(placeKind).a;
  const words: Record<PersonKind, string> = {
    resident: a.charAt(0).toUpperCase() + a.slice(1),
    staff: 'A member of staff',
    family: 'A family member',
    other: 'Someone else at the meeting',
  };
  return words[kind];
}

/** As above within a sentence: "a resident", "a member of staff", "someone". */
export function unnamedWithin(kind: PersonKind, placeKind: PlaceKind): string {
  const unnamed = kind === 'other' ? 'Someone' : unnamedPerson(kind, placeKind);
  return unnamed.charAt(0).toLowerCase() + unnamed.slice(1);
}

/** Words put in place of a name, with a capital where a sentence begins after `before`. */
export function putAfter(before: string, words: string): string {
  const begins = /(?:^|[.!?…\n][”’"')]?)\s*[“‘"'(]?$/u.test(before);
  return before + (begins ? words.charAt(0).toUpperCase() + words.slice(1) : words);
}

/** A person's name as they agreed it may be printed: the full name, the name they like to be called, or "A resident". */
export function printedName(
  person: Pick<Person, 'kind' | 'nameToUse' | 'fullName' | 'nameInPrint'>,
  placeKind: PlaceKind,
): string {
  if (person.nameInPrint === 'unnamed') return unnamedPerson(person.kind, placeKind);
  return person.nameInPrint === 'first' ? person.nameToUse : person.fullName;
}
