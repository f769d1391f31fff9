import type { PlaceKind } from '@contract/place';
import { printedName } from '@rules/name-in-print';
import type { Reader } from '../../../db/client';
import { findPeople } from '../../../db/queries/people';

/** A person's name as they agreed it may be printed; empty for null. */
export type NameOf = (id: string | null) => string;

/** Looks up these people once, those put away too, and says how each is printed. */
export function printedNames(reader: Reader, ids: readonly (string | null)[], placeKind: PlaceKind): NameOf {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const people = new Map(findPeople(reader, wanted).map((person) => [person.id, person]));
  return (id) => {
    const person = id === null ? undefined : people.get(id);
    return person === undefined ? '' : printedName(person, placeKind);
  };
}
