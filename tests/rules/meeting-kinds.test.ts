import { describe, expect, it } from 'vitest';
import { meetingKinds, type MeetingKind } from '@contract/meetings/kinds';
import { attendanceParts } from '@contract/meetings/minutes';
import { personKinds } from '@contract/people';
import { placeKinds } from '@contract/place';
import { turnoutOf, votersAt } from '@rules/attendance';
import { startingSetOf } from '@rules/meeting-kind-sets';
import {
  asksResidents,
  countedWords,
  isFor,
  isInvitedTo,
  kindName,
  kindsAt,
  secondSigner,
  unnamedAt,
} from '@rules/meeting-kinds';
import { startingSet } from '@rules/meeting-sets';
import { signOffChecks } from '@rules/sign-off';

describe('who a kind of meeting is for', () => {
  it.each<[MeetingKind, string[], boolean]>([
    ['residents', ['resident'], true],
    ['tenants', ['resident'], true],
    ['phone-round', ['resident'], true],
    ['relatives', ['family'], false],
    ['staff', ['staff'], false],
    ['board', ['resident', 'staff', 'family', 'other'], false],
  ])('%s: %j vote and are counted; residents asked: %s', (kind, parts, asked) => {
    expect(attendanceParts.filter((part) => isFor(kind, part))).toEqual(parts);
    expect(asksResidents(kind)).toBe(asked);
  });

  it.each<[MeetingKind, string[]]>([
    ['residents', ['resident']],
    ['tenants', ['resident']],
    ['phone-round', ['resident']],
    ['relatives', ['family']],
    ['staff', ['staff']],
    ['board', []],
  ])('%s: %j are invited without being chosen', (kind, invited) => {
    expect(personKinds.filter((one) => isInvitedTo(kind, { kind: one, role: '' }))).toEqual(invited);
  });

  it.each([
    ['Nominated individual', true],
    ['Board member', true],
    ['Chair of trustees', false],
    ['Trustee', true],
    ['Non-executive director', true],
    ['Ambassador', true],
    ['Skateboarder', false],
    ['Senior carer', false],
    ['', false],
  ])('the Board: somebody whose role is %j is invited: %s', (role, invited) => {
    for (const kind of personKinds) expect(isInvitedTo('board', { kind, role })).toBe(invited);
  });

  it('counts voters and turnout of those it is for, and of nobody else', () => {
    const here = (part: (typeof attendanceParts)[number], state: 'here' | 'invited' = 'here') => ({
      ...{ part, state, arrivedAt: null, leftAt: null },
    });
    const list = [
      here('resident'),
      here('family'),
      here('family', 'invited'),
      here('staff'),
      here('visitor'),
    ];
    expect(meetingKinds.map((kind) => votersAt(list, 0, kind))).toEqual([1, 1, 1, 1, 1, 3]);
    expect(turnoutOf(list, 'relatives')).toEqual({ came: 1, invited: 2 });
    expect(turnoutOf(list, 'board')).toEqual({ came: 3, invited: 4 });
    expect(turnoutOf(list)).toEqual({ came: 1, invited: 1 });
  });
});

describe('what a kind of meeting is called', () => {
  it('by its own name, by those it is for, and by whom nobody named', () => {
    const words = (kind: MeetingKind) => [
      kindName(kind, 'supported-living'),
      countedWords(kind, 'supported-living').many,
      unnamedAt(kind, 'supported-living'),
      secondSigner(kind, 'supported-living').label,
    ];
    expect(meetingKinds.map(words)).toEqual([
      ['Tenants’ meeting', 'tenants', 'A tenant', 'Tenant'],
      ['Tenants’ house meeting', 'tenants', 'A tenant', 'Tenant'],
      ['Phone round', 'tenants', 'A tenant', 'One who was rung'],
      ['Relatives’ meeting', 'relatives', 'A family member', 'One who was there'],
      ['Staff meeting', 'staff', 'A member of staff', 'One who was there'],
      ['Board meeting', 'people', 'Someone else at the meeting', 'One who was there'],
    ]);
  });

  it('offers a place its usual one first, and a house meeting only where there are tenants', () => {
    for (const place of placeKinds) {
      expect(kindsAt(place)[0]).toBe('residents');
      expect(kindsAt(place).includes('tenants')).toBe(place === 'supported-living');
      expect(new Set(kindsAt(place).map((kind) => kindName(kind, place))).size).toBe(kindsAt(place).length);
    }
  });
});

describe('what a kind of meeting starts with', () => {
  it.each(
    placeKinds.flatMap((place) =>
      // A phone round has no room to be welcomed to: see phone-round.test.ts.
      kindsAt(place).flatMap((kind) => (kind === 'phone-round' ? [] : [[kind, place] as const])),
    ),
  )('%s in %s', (kind, place) => {
    const { title, startTime, setItems } = startingSetOf(kind, place);
    const titles = setItems.map((item) => item.title);
    expect(title).toBe(kindName(kind, place));
    expect(startTime).toMatch(/^\d\d:\d\d$/);
    expect(titles[0]).toMatch(/who is here/);
    expect(titles[1]).toMatch(/last time/);
    expect(titles.at(-1)).toBe('Date of next meeting');
    expect(new Set(titles).size).toBe(titles.length);
    expect(setItems.every(({ minutes, picture }) => minutes > 0 && picture !== null)).toBe(true);
  });

  it('leaves the residents’ set as it was, and gives tenants time without staff', () => {
    for (const place of placeKinds) expect(startingSetOf('residents', place)).toEqual(startingSet(place));
    const titles = startingSetOf('tenants', 'supported-living').setItems.map(({ title }) => title);
    expect(titles[2]).toBe('Time on our own, without staff');
  });
});

describe('who signs beside the chair', () => {
  const words = (kind: MeetingKind) =>
    signOffChecks({
      meeting: {
        ...{ kind, state: 'finished', chairId: 'd', minuteTakerId: 'c', lines: [], versions: [] },
        ...{ attendance: [], endedAt: null },
      },
      nameOf: () => 'Denise Okafor',
      placeKind: 'care-home',
    }).at(-1)?.words;

  it.each<[MeetingKind, string]>([
    ['residents', 'Read with and signed by one resident'],
    ['tenants', 'Read with and signed by one resident'],
    ['phone-round', 'Read with and signed by one person who was rung'],
    ['relatives', 'Read with and signed by one person who was there'],
    ['staff', 'Read with and signed by one person who was there'],
    ['board', 'Read with and signed by one person who was there'],
  ])('%s: %s', (kind, said) => {
    expect(words(kind)).toBe(said);
  });
});
