import type { MeetingKind } from '@contract/meetings/kinds';
import type { Attendance } from '@contract/meetings/minutes';
import type { PersonKind } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { unnamedPerson } from './name-in-print';
import { placeWords } from './place-words';

type Part = Attendance['part'];

/**
 * The kinds of meeting a place may choose between, its usual one first. Source: domain 3.13 (home care has no lounge and
 * rings people instead, in supported living tenants own their house meeting) and 3.5 (the Board). Supported living may
 * ring too, for its tenants live in flats of their own; in a care home everyone is a door away, to be asked in person.
 */
export function kindsAt(placeKind: PlaceKind): MeetingKind[] {
  const kinds: Record<PlaceKind, MeetingKind[]> = {
    'care-home': ['residents'],
    'supported-living': ['residents', 'tenants', 'phone-round'],
    'home-care': ['residents', 'phone-round'],
  };
  return [...kinds[placeKind], 'relatives', 'staff', 'board'];
}

/** What a kind of meeting is called there: "Residents’ meeting", "Board meeting". */
export function kindName(kind: MeetingKind, placeKind: PlaceKind): string {
  const names: Record<MeetingKind, string> = {
    residents: placeWords(placeKind).meeting,
    tenants: 'Tenants’ house meeting',
    'phone-round': 'Phone round',
    relatives: 'Relatives’ meeting',
    staff: 'Staff meeting',
    board: 'Board meeting',
  };
  return names[kind];
}

/** True where the people the place is for are the ones who are asked, so that who was heard is counted. Source: domain 3.1, Metrics that are honest. */
export function asksResidents(kind: MeetingKind): boolean {
  return kind === 'residents' || kind === 'tenants' || kind === 'phone-round';
}

const onTheBoard = /\b(?:board|director|trustee|governor|nominated individual|ambassador)\b/i;

/**
 * Whether somebody is invited unless told otherwise: residents to what is theirs, family to the relatives’ meeting,
 * staff to the staff’s, and to the Board whoever’s role says they sit on it. Source: domain 3.5, Board both-way loop.
 */
export function isInvitedTo(kind: MeetingKind, person: { kind: PersonKind; role: string }): boolean {
  if (asksResidents(kind)) return person.kind === 'resident';
  if (kind === 'relatives') return person.kind === 'family';
  if (kind === 'staff') return person.kind === 'staff';
  return onTheBoard.test(person.role);
}

/** Whether this part of those in the room is whom the meeting is for: they vote, and "9 of 12 came" counts them. */
export function isFor(kind: MeetingKind, part: Part): boolean {
  if (asksResidents(kind)) return part === 'resident';
  if (kind === 'relatives') return part === 'family';
  if (kind === 'staff') return part === 'staff';
  return part !== 'visitor' && part !== 'interpreter';
}

/** Those a meeting is for, as counted: "22 residents", "1 relative", "6 people". */
export function countedWords(kind: MeetingKind, placeKind: PlaceKind): { one: string; many: string } {
  if (asksResidents(kind)) return placeWords(placeKind);
  if (kind === 'relatives') return { one: 'relative', many: 'relatives' };
  if (kind === 'staff') return { one: 'member of staff', many: 'staff' };
  return { one: 'person', many: 'people' };
}

/** Stands for somebody at such a meeting whom nobody named: "A resident", "A member of staff". */
export function unnamedAt(kind: MeetingKind, placeKind: PlaceKind): string {
  if (asksResidents(kind)) return unnamedPerson('resident', placeKind);
  if (kind === 'relatives') return unnamedPerson('family', placeKind);
  if (kind === 'staff') return unnamedPerson('staff', placeKind);
  return unnamedPerson('other', placeKind);
}

export interface SecondSigner {
  /** "resident", "person who was there". */
  one: string;
  /** "A resident", "Someone who was there". */
  A: string;
  /** The label beside the signature on paper: "Resident", "One who was there". */
  label: string;
}

/**
 * Who signs beside the chair. Where residents are asked it is one of them: "sign-off by chair and a resident" (domain
 * 3.1). Of the others the domain says nothing; Parlour asks for the same two pairs of eyes, the chair and one who was
 * there, because minutes nobody but their chair has read are one person’s word. Of a phone round it is one who was reached.
 */
export function secondSigner(kind: MeetingKind, placeKind: PlaceKind): SecondSigner {
  if (kind === 'phone-round') {
    return { one: 'person who was rung', A: 'Someone who was rung', label: 'One who was rung' };
  }
  if (!asksResidents(kind)) {
    return { one: 'person who was there', A: 'Someone who was there', label: 'One who was there' };
  }
  const { one, One, a } = placeWords(placeKind);
  return { one, A: a.charAt(0).toUpperCase() + a.slice(1), label: One };
}
