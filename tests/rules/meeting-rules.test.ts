import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingKind } from '@contract/meetings/kinds';
import type { Line } from '@contract/meetings/minutes';
import { placeKinds } from '@contract/place';
import { setItemSchema } from '@contract/meetings/series';
import { agendaTotals } from '@rules/agenda-totals';
import { attendanceNote, hereAt, isHereAt, turnoutOf, votersAt } from '@rules/attendance';
import { londonInstant } from '@rules/british-dates';
import { itemElapsedMs, meetingElapsedMs, wholeMinutes } from '@rules/item-clock';
import { startingSetOf } from '@rules/meeting-kind-sets';
import { pictureWords, startingSet } from '@rules/meeting-sets';
import { kindWords, printedName, unnamedPerson } from '@rules/name-in-print';
import { placeWords } from '@rules/place-words';
import { signOffChecks } from '@rules/sign-off';
import { checkVote, decidedByVote, leadingOption, leadingWords, voteWords } from '@rules/votes';

const at = (clock: string) => londonInstant('2026-12-02', clock);

describe('votes', () => {
  it.each([
    [
      'Where shall we go?',
      [
        ['garden centre', 8],
        ['theatre', 4],
        ['no view', 2],
      ],
      'Where shall we go? Garden centre (garden centre 8, theatre 4, no view 2)',
    ],
    [
      'The lounge',
      [
        ['pale green', 9],
        ['cream', 3],
      ],
      'The lounge: Pale green (pale green 9, cream 3)',
    ],
    [
      '',
      [
        ['pale green', 9],
        ['cream', 3],
      ],
      'Pale green (pale green 9, cream 3)',
    ],
    [
      'Paint it green',
      [
        ['for', 9],
        ['against', 3],
      ],
      'Paint it green (9 for, 3 against)',
    ],
    [
      'Paint it green',
      [
        ['for', 3],
        ['against', 9],
        ['no view', 2],
      ],
      'Not agreed: Paint it green (3 for, 9 against, 2 no view)',
    ],
    [
      'Level',
      [
        ['a', 6],
        ['b', 6],
      ],
      null,
    ],
    [
      'Nobody chose',
      [
        ['a', 0],
        ['no view', 14],
      ],
      null,
    ],
    ['None', [], null],
  ] as [string, [string, number][], string | null][])('%j, %j decided %j', (text, counts, words) => {
    const options = counts.map(([label, count]) => ({ label, count }));
    expect(decidedByVote({ text, options })).toBe(words);
  });

  const trip = [
    { label: 'garden centre', count: 8 },
    { label: 'theatre', count: 4 },
    { label: 'no view', count: 2 },
  ];

  it('adds up SC1’s trip vote', () => {
    expect(checkVote(trip, 14)).toEqual({ counted: 14, addsUp: true, words: '14 of 14 counted' });
    expect(leadingWords(trip)).toBe('garden centre, 8');
    expect(voteWords(trip)).toBe('garden centre 8, theatre 4, no view 2');
  });

  it('asks why when it does not add up', () => {
    expect(checkVote(trip.slice(0, 2), 14)).toEqual({
      counted: 12,
      addsUp: false,
      words: '12 counted, 14 here: say why',
    });
  });

  it('says when choices are level, and never lets no view lead', () => {
    const level = [
      { label: 'theatre', count: 6 },
      { label: 'garden centre', count: 6 },
      { label: 'no view', count: 9 },
    ];
    expect(leadingWords(level)).toBe('theatre and garden centre are level on 6');
    expect(leadingOption([{ label: 'No view', count: 9 }])).toBeNull();
    expect(leadingWords([])).toBe('');
  });
});

type Came = Parameters<typeof isHereAt>[0];
const came = (over: Partial<Came> = {}): Came => ({
  part: 'resident',
  state: 'here',
  arrivedAt: null,
  leftAt: null,
  ...over,
});

describe('who is here', () => {
  const sc1 = [
    ...Array.from({ length: 12 }, () => came()),
    came({ state: 'left', leftAt: at('14:40') }),
    came({ state: 'left', leftAt: at('14:40') }),
    ...Array.from({ length: 8 }, () => came({ state: 'invited' })),
    came({ part: 'staff' }),
    came({ part: 'staff' }),
    came({ part: 'interpreter' }),
    came({ part: 'visitor', arrivedAt: at('14:20') }),
  ];

  it('counts the voters of SC1 before and after two leave', () => {
    expect(votersAt(sc1, at('14:29'))).toBe(14);
    expect(votersAt(sc1, at('14:38'))).toBe(14);
    expect(votersAt(sc1, at('14:40'))).toBe(12);
    expect(turnoutOf(sc1)).toEqual({ came: 14, invited: 22 });
  });

  it('keeps residents, staff and visitors apart', () => {
    expect(hereAt(sc1, at('14:16'))).toEqual({
      residents: 14,
      staff: 2,
      family: 0,
      others: 0,
      visitors: 0,
      interpreters: 1,
      total: 17,
    });
    expect(hereAt(sc1, at('14:30')).visitors).toBe(1);
  });

  it.each([
    [came({ arrivedAt: at('14:20') }), 'Came at 2:20 pm'],
    [came({ state: 'left', leftAt: at('14:40') }), 'Left at 2:40 pm'],
    [
      came({ state: 'left', arrivedAt: at('14:20'), leftAt: at('14:40') }),
      'Came at 2:20 pm, left at 2:40 pm',
    ],
    [came(), ''],
    [came({ state: 'apologies', leftAt: at('14:40') }), ''],
  ])('notes the times', (attendance, words) => {
    expect(attendanceNote(attendance)).toBe(words);
  });

  it('has someone who left without a time not here', () => {
    expect(isHereAt(came({ state: 'left' }), at('14:16'))).toBe(false);
  });

  it('never counts more voters than residents who came', () => {
    const any = fc.record({
      part: fc.constantFrom('resident' as const, 'staff' as const, 'visitor' as const),
      state: fc.constantFrom('invited' as const, 'here' as const, 'apologies' as const, 'left' as const),
      arrivedAt: fc.option(fc.nat(1000)),
      leftAt: fc.option(fc.nat(1000)),
    });
    fc.assert(
      fc.property(fc.array(any), fc.nat(1000), (list, now) => {
        expect(votersAt(list, now)).toBeLessThanOrEqual(turnoutOf(list).came);
      }),
    );
  });
});

describe('the agenda and its clocks', () => {
  it('adds up SC1 to 45 minutes, ending at 15:00', () => {
    const items = [5, 10, 10, 8, 7, 5].map((minutes) => ({ minutes }));
    expect(agendaTotals(items, '14:15', 'residents')).toEqual({
      minutes: 45,
      endTime: '15:00',
      warnings: [],
    });
  });

  it('warns of too many items and too much time', () => {
    const items = Array.from({ length: 7 }, () => ({ minutes: 10 }));
    expect(agendaTotals(items, '23:30', 'residents')).toEqual({
      minutes: 70,
      endTime: '00:40',
      warnings: ['7 items: more than 6 is hard to follow.', '25 minutes over 45.'],
    });
    expect(agendaTotals([], '14:15', 'residents')).toEqual({ minutes: 0, endTime: '14:15', warnings: [] });
  });

  it.each<[MeetingKind, number, number]>([
    ['residents', 6, 45],
    ['tenants', 6, 45],
    ['phone-round', 6, 45],
    ['relatives', 6, 45],
    ['staff', 6, 45],
    ['board', 10, 90],
  ])('%s: %i items in %i minutes fit, and more does not', (kind, most, slot) => {
    const of = (count: number, all: number) =>
      Array.from({ length: count }, (_none, at) => ({ minutes: at === 0 ? all - count + 1 : 1 }));
    expect(agendaTotals(of(most, slot), '10:00', kind).warnings).toEqual([]);
    expect(agendaTotals(of(most + 1, slot), '10:00', kind).warnings).toEqual([
      `${most + 1} items: more than ${most} is hard to follow.`,
    ]);
    expect(agendaTotals(of(most, slot + 1), '10:00', kind).warnings).toEqual([`1 minutes over ${slot}.`]);
  });

  it('the Board’s own regular items fit from the start', () => {
    const { setItems, startTime } = startingSetOf('board', 'care-home');
    expect(agendaTotals(setItems, startTime, 'board').warnings).toEqual([]);
  });

  it('runs the clock of an open item and never backwards', () => {
    expect(itemElapsedMs({ spentMs: 60_000, openedAt: 1000 }, 61_000)).toBe(120_000);
    expect(itemElapsedMs({ spentMs: 60_000, openedAt: null }, 61_000)).toBe(60_000);
    expect(itemElapsedMs({ spentMs: 60_000, openedAt: 90_000 }, 61_000)).toBe(60_000);
    expect(meetingElapsedMs({ startedAt: null, endedAt: null }, 5)).toBe(0);
    expect(meetingElapsedMs({ startedAt: at('14:15'), endedAt: at('15:00') }, at('18:00'))).toBe(45 * 60_000);
    expect(wholeMinutes(8 * 60_000 + 59_000)).toBe(8);
  });
});

describe('what a place begins with', () => {
  it.each(placeKinds)('%s has a set the contract takes', (kind) => {
    const set = startingSet(kind);
    expect(set.setItems.map((item) => setItemSchema.parse(item))).toEqual(set.setItems);
    expect(set.title).toBe(placeWords(kind).meeting);
    for (const item of set.setItems) expect(item.picture && pictureWords[item.picture]).toBeTruthy();
  });

  it('is the ten regular items in a care home', () => {
    expect(startingSet('care-home').setItems).toHaveLength(10);
  });
});

describe('names in print', () => {
  const win = { kind: 'resident', nameToUse: 'Winifred', fullName: 'Winifred Shaw' } as const;
  it.each([
    ['full', 'care-home', 'Winifred Shaw'],
    ['first', 'care-home', 'Winifred'],
    ['unnamed', 'care-home', 'A resident'],
    ['unnamed', 'supported-living', 'A tenant'],
    ['unnamed', 'home-care', 'A person we support'],
  ] as const)('%s in %s is %s', (nameInPrint, place, printed) => {
    expect(printedName({ ...win, nameInPrint }, place)).toBe(printed);
  });

  it('has words for everyone unnamed', () => {
    expect(unnamedPerson('staff', 'care-home')).toBe('A member of staff');
    expect(unnamedPerson('family', 'care-home')).toBe('A family member');
    expect(kindWords('resident', 'supported-living')).toBe('Tenant');
  });
});

describe('what stands before these are the minutes', () => {
  const line = (over: Partial<Line>): Line => ({
    id: 'l',
    itemId: 'i',
    kind: 'note',
    text: 'x',
    speakerId: null,
    source: 'said',
    topics: [],
    fromLineId: null,
    decidedHow: null,
    action: null,
    vote: null,
    position: 0,
    writtenAt: 0,
    savedAt: 0,
    revision: 1,
    ...over,
  });
  const vote = (count: number, reason = '') =>
    line({ kind: 'vote', vote: { options: [{ label: 'yes', count }], reason, present: 14 } });
  const action = (ownerId: string | null, due: string | null) =>
    line({ kind: 'action', action: { ownerId, ownerName: '', due } });
  const checks = (lines: Line[], over: object = {}) =>
    signOffChecks({
      meeting: {
        kind: 'residents',
        state: 'finished',
        chairId: 'd',
        minuteTakerId: 'c',
        lines,
        versions: [],
        attendance: [],
        endedAt: null,
        ...over,
      },
      nameOf: (id) => (id === 'd' ? 'Denise Okafor' : 'Callum Price'),
      placeKind: 'care-home',
    });
  const words = (lines: Line[], over: object = {}) =>
    Object.fromEntries(
      checks(lines, over).map((check) => [check.id, `${check.done ? 'yes' : 'no'}: ${check.words}`]),
    );

  it('reads as in the picture', () => {
    const six = Array.from({ length: 6 }, () => action('o', '2026-12-07'));
    expect(words([...six, vote(14), vote(14)])).toEqual({
      finished: 'yes: The meeting is finished',
      chair: 'yes: Denise Okafor chaired, Callum Price took the minutes',
      actions: 'yes: 6 actions each have an owner and a date',
      votes: 'yes: 2 votes add up to 14',
      'chair-signed': 'no: Read and signed by the chair, Denise Okafor',
      'resident-signed': 'no: Read with and signed by one resident',
    });
  });

  it('names what is missing', () => {
    const missing = words([action(null, '2026-12-07'), action('o', null), vote(13)], {
      state: 'running',
      minuteTakerId: 'd',
    });
    expect(missing).toMatchObject({
      finished: 'no: Finish the meeting',
      chair: 'no: Chair and minute-taker are two people',
      actions: 'no: 2 of 2 actions need an owner or a date',
      votes: 'no: 1 of 1 vote does not add up: say why',
    });
    expect(words([vote(13, 'One was asleep')]).votes).toBe('yes: 1 vote adds up or says why not');
    expect(words([line({ kind: 'vote' })]).votes).toMatch(/^no:/);
    expect(words([], { chairId: null }).chair).toBe('no: Say who chaired');
  });

  it('counts the hands of a decision against those who were here then', () => {
    const one = { id: 'a', personId: 'p', name: 'Ada', fullName: 'Ada Hart', kind: 'resident', needs: null };
    const came = { ...one, part: 'resident', state: 'here', arrivedAt: null, note: '', unwrittenTurns: 0 };
    const attendance = [
      { ...came, leftAt: null },
      { ...came, state: 'left', leftAt: 5 },
    ];
    const decided = (text: string, writtenAt = 0) => line({ kind: 'decided', text, writtenAt });
    const votes = (lines: Line[]) => words(lines, { attendance }).votes;
    expect(votes([decided('Green (2 for, 0 against)')])).toBe('yes: 1 vote adds up to 2');
    expect(votes([decided('Green (2 for, 0 against)', 9)])).toBe(
      'no: 1 of 1 decision by hands does not add up: say why',
    );
    expect(votes([decided('Green (2 for, 0 against; one had left)', 9)])).toMatch(/^yes:/);
    expect(votes([decided('Green')])).toBe('yes: No votes to check');
  });
});
