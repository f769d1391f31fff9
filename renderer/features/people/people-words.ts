import { personKinds, type Person, type PersonKind } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { kindWords } from '@rules/name-in-print';
import { placeWords } from '@rules/place-words';

/** What a kind is called when there are several: "Residents", "Staff", "Family", "Others". */
export function kindInMany(kind: PersonKind, placeKind: PlaceKind): string {
  if (kind === 'resident') return placeWords(placeKind).Many;
  return { staff: 'Staff', family: 'Family', other: 'Others' }[kind];
}

/** "22 residents, 6 staff, 1 other": only the kinds there are. Empty when there is nobody. */
export function countInWords(people: readonly Person[], placeKind: PlaceKind): string {
  const { one, many } = placeWords(placeKind);
  const words: Record<PersonKind, [one: string, many: string]> = {
    resident: [one, many],
    staff: ['staff', 'staff'],
    family: ['family', 'family'],
    other: ['other', 'others'],
  };
  return personKinds
    .map((kind) => ({ kind, count: people.filter((person) => person.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${words[kind][count === 1 ? 0 : 1]}`)
    .join(', ');
}

/** What somebody is, and their role where it says more than that: "Staff" once, "Staff" and "Kitchen lead". */
export function kindAndRole({ kind, role }: Pick<Person, 'kind' | 'role'>, placeKind: PlaceKind): string[] {
  const words = kindWords(kind, placeKind);
  return role === '' || role.toLowerCase() === words.toLowerCase() ? [words] : [words, role];
}
