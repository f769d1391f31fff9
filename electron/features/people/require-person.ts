import { ParlourError } from '@contract/errors';
import type { Person } from '@contract/people';
import type { Reader } from '../../../db/client';
import { findPerson } from '../../../db/queries/people';
import { toPerson } from './person-row';

/** One person, put away or not. Throws `not-found`. */
export function requirePerson(reader: Reader, id: string): Person {
  const row = findPerson(reader, id);
  if (row === null) throw new ParlourError('not-found', 'This person is not in the records.');
  return toPerson(row);
}

/** Thrown when somebody changed the person meanwhile; carries how they now stand. */
export function personConflict(person: Person): ParlourError {
  const theirs = [person.nameToUse, person.fullName, person.role].filter((part) => part !== '').join(', ');
  return new ParlourError('conflict', 'Somebody else has just changed this person.', { theirs });
}
