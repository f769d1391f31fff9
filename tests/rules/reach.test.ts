import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VoiceSource } from '@contract/meetings/minutes';
import {
  fewLedFrom,
  gini,
  isHeard,
  meantFor,
  reachOf,
  shareInWords,
  sharedBelow,
  spreadInWords,
  talkInWords,
  type ReachPerson,
} from '@rules/reach';

const there = (turns: number): ReachPerson => ({ came: true, turns, sources: turns > 0 ? ['said'] : [] });
const away = (...sources: VoiceSource[]): ReachPerson => ({ came: false, turns: 0, sources });
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

const turnsOfSc1 = [7, 5, 4, 3, 2, 2, 1, 1, 1, 0, 0, 0, 0, 0];
const sc1 = [...turnsOfSc1.map(there), ...times(8, () => away())];

describe('SC1, who was heard', () => {
  const reach = reachOf(sc1);

  it('14 of 22 were there, 63.6 %, shown as 64', () => {
    expect(reach.attendance).toEqual({ count: 14, of: 22, percent: 64 });
    expect(((14 / 22) * 100).toFixed(1)).toBe('63.6');
  });

  it('9 of the 14 spoke, 64 %', () => {
    expect(reach.spoke).toEqual({ count: 9, of: 14, percent: 64 });
  });

  it('two people had 12 of 26 turns, 46 %', () => {
    expect(reach.topTwo).toEqual({ count: 12, of: 26, percent: 46 });
  });

  it('the spread is 0.593, so a few voices led', () => {
    expect(reach.spread?.toFixed(3)).toBe('0.593');
    expect(reach.talk).toBe('few-led');
    expect(talkInWords(reach.talk)).toBe('A few voices led today');
  });

  it('is written with each figure’s base and percentage', () => {
    expect([reach.attendance, reach.spoke, reach.topTwo].map(shareInWords)).toEqual([
      '14 of 22, 64%',
      '9 of 14, 64%',
      '12 of 26, 46%',
    ]);
    expect(spreadInWords(reach.spread ?? 0)).toBe('0.593');
    expect(shareInWords({ count: 2, of: 4, percent: null })).toBe('2 of 4');
  });

  it('13 were not heard: 5 who were there and 8 who were not', () => {
    expect([reach.notHeardThere, reach.notHeardAway]).toEqual([5, 8]);
    expect(reach.heard).toEqual({ count: 9, of: 22, percent: 41 });
  });

  it('after 6 replies one to one, 15 of 22 are heard, 68 %', () => {
    const after = reachOf([
      ...turnsOfSc1.slice(0, 9).map(there),
      ...times(3, () => ({ ...there(0), sources: ['said' as const] })),
      ...times(2, () => there(0)),
      ...times(3, () => away('said')),
      ...times(5, () => away()),
    ]);
    expect(after.heard).toEqual({ count: 15, of: 22, percent: 68 });
    expect([after.notHeardThere, after.notHeardAway]).toEqual([2, 5]);
    expect(after.spoke).toEqual(reach.spoke);
    expect(after.topTwo).toEqual(reach.topTwo);
  });
});

describe('sources', () => {
  it.each<[VoiceSource, boolean]>([
    ['said', true],
    ['chose', true],
    ['shown', true],
    ['observed', false],
    ['told', false],
  ])('%s alone: heard is %s', (source, heard) => {
    expect(isHeard(away(source))).toBe(heard);
    const reach = reachOf([...sc1, away(source)]);
    expect(reach.heard.count).toBe(heard ? 10 : 9);
    expect(reach.people[source]).toBe(source === 'said' ? 10 : 1);
  });

  it('are each counted by people, not by remarks', () => {
    const { people } = reachOf([away('told', 'observed'), away('observed'), away('shown', 'said'), there(4)]);
    expect(people).toEqual({ said: 2, chose: 0, shown: 1, observed: 2, told: 1 });
  });

  it('what was shown at the meeting is heard, and no turn to speak', () => {
    const reach = reachOf([{ came: true, turns: 0, sources: ['shown'] }, ...times(6, () => there(1))]);
    expect(reach.heard.count).toBe(7);
    expect(reach.spoke).toEqual({ count: 6, of: 7, percent: 86 });
  });
});

describe('few people', () => {
  it('are counted, and never made a share', () => {
    const reach = reachOf([there(9), there(0), there(0), there(0)]);
    expect(reach.attendance).toEqual({ count: 4, of: 4, percent: null });
    expect(reach.topTwo).toEqual({ count: 9, of: 9, percent: null });
    expect(reach.spread).toBeNull();
    expect(talkInWords(reach.talk)).toBe('Too few to say');
  });

  it('fewer than five turns say too little of how talk was shared', () => {
    const reach = reachOf([there(4), ...times(9, () => there(0))]);
    expect(reach.topTwo).toEqual({ count: 4, of: 4, percent: null });
    expect([reach.spread, reach.talk]).toEqual([null, 'too-few']);
    expect(reachOf([there(5), ...times(9, () => there(0))]).talk).toBe('few-led');
  });

  it('nobody at all is no figure and no fault', () => {
    expect(reachOf([])).toMatchObject({
      attendance: { count: 0, of: 0, percent: null },
      spread: null,
      talk: 'nobody',
    });
    expect(reachOf(times(6, () => there(0))).talk).toBe('nobody');
  });
});

describe('how talk was shared', () => {
  it.each([
    [[1, 1, 1, 1, 1, 1], 0, 'shared'],
    [[4, 3, 2, 2, 1, 1, 1], 28 / (7 * 14), 'shared'],
    [[6, 3, 2, 1, 1, 1, 1], 40 / (7 * 15), 'some-more'],
    [[9, 0, 0, 0, 0], 0.8, 'few-led'],
  ])('%j', (turns, spread, talk) => {
    const reach = reachOf(turns.map(there));
    expect(reach.spread).toBeCloseTo(spread, 4);
    expect(reach.talk).toBe(talk);
  });

  const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 60 });

  it('is a measure from 0 up to 1', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const measure = gini(values);
        expect(measure).toBeGreaterThanOrEqual(-1e-12);
        expect(measure).toBeLessThan(1);
      }),
    );
  });

  it('does not depend on the order, or on everyone speaking twice as often', () => {
    fc.assert(
      fc.property(counts, (values) => {
        expect(gini([...values].reverse())).toBeCloseTo(gini(values), 10);
        expect(gini(values.map((value) => value * 2))).toBeCloseTo(gini(values), 10);
      }),
    );
  });

  it('grows when somebody silent comes in', () => {
    fc.assert(
      fc.property(
        counts.filter((values) => values.some((value) => value > 0)),
        (values) => {
          expect(gini([...values, 0])).toBeGreaterThan(gini(values));
        },
      ),
    );
  });

  it('keeps its thresholds apart', () => expect(sharedBelow).toBeLessThan(fewLedFrom));
});

describe('every figure', () => {
  const person = fc.record({
    came: fc.boolean(),
    turns: fc.integer({ min: 0, max: 40 }),
    sources: fc.uniqueArray(fc.constantFrom<VoiceSource>('said', 'chose', 'shown', 'observed', 'told')),
  });
  const people = fc
    .array(person, { maxLength: 40 })
    .map((all) => all.map((one) => (one.came ? one : { ...one, turns: 0 })));

  it('adds up to everyone, and never counts more than it is of', () => {
    fc.assert(
      fc.property(people, (all) => {
        const reach = reachOf(all);
        expect(reach.heard.count + reach.notHeardThere + reach.notHeardAway).toBe(all.length);
        for (const { count, of, percent } of [reach.attendance, reach.spoke, reach.topTwo, reach.heard]) {
          expect(count).toBeLessThanOrEqual(of);
          if (of < 5) expect(percent).toBeNull();
        }
      }),
    );
  });
});

describe('whom a meeting is for', () => {
  it('is its residents, or everyone asked where none are', () => {
    const [resident, staff, visitor] = [{ part: 'resident' }, { part: 'staff' }, { part: 'visitor' }];
    expect(meantFor([resident, staff, visitor])).toEqual([resident]);
    expect(meantFor([staff, visitor])).toEqual([staff]);
    expect(meantFor([resident, staff, visitor], 'board')).toEqual([resident, staff]);
  });
});
