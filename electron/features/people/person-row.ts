import type { ParsedInputOf } from '@contract/api';
import type { Person } from '@contract/people';
import { needsOf } from '@rules/needs-of';
import type { PersonRow, PersonValues } from '../../../db/queries/people';

/** A person as the screens see one. */
export function toPerson(row: PersonRow): Person {
  const { id, kind, nameToUse, fullName, role, nameInPrint, revision } = row;
  const archived = row.archivedAt !== null;
  return { id, kind, nameToUse, fullName, role, nameInPrint, needs: needsOf(row), archived, revision };
}

/** The columns of a person as typed in. */
export function toValues({ needs, ...input }: Omit<ParsedInputOf<'people.add'>, 'id'>): PersonValues {
  const { kind, nameToUse, fullName, role, nameInPrint } = input;
  return { kind, nameToUse, fullName, role, nameInPrint, ...needs };
}
