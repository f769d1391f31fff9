import type { Attendance } from '@contract/meetings/minutes';
import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { cameAtAll } from '@rules/attendance';
import { kindWords, unnamedWithin } from '@rules/name-in-print';
import type { Choice } from './offer';

/** Everyone who can be named in a line: those in People, with whether they are here today. */
export function choicesOf(
  people: readonly Person[],
  attendance: readonly Attendance[],
  placeKind: PlaceKind,
): Choice[] {
  const here = new Set(attendance.filter(cameAtAll).map((one) => one.personId));
  return people.map(({ id, nameToUse, fullName, kind, role, nameInPrint, needs }) => ({
    id,
    nameToUse,
    fullName,
    kind,
    words: role || kindWords(kind, placeKind).toLowerCase(),
    here: here.has(id),
    needs,
    ...(nameInPrint === 'unnamed' ? { unnamed: unnamedWithin(kind, placeKind) } : {}),
  }));
}
