import { describe, expect, it } from 'vitest';
import { callResults, type CallMade } from '@contract/meetings/phone';
import { kindsAt, secondSigner } from '@rules/meeting-kinds';
import { startingSetOf } from '@rules/meeting-kind-sets';
import { londonInstant } from '@rules/british-dates';
import { countRung, rungState, rungWords, standingAfter } from '@rules/phone-round';

const calls = (...results: CallMade[]) => results.map((result) => ({ result }));

describe('how somebody stands after the calls made to them', () => {
  it.each<[CallMade[], string, string, string]>([
    [[], 'invited', 'not-rung', 'Not rung yet'],
    [['no-answer'], 'invited', 'no-answer', 'No answer'],
    [['no-answer', 'no-answer'], 'invited', 'no-answer', 'No answer, 2 tries'],
    [['no-answer', 'reached'], 'here', 'reached', 'Reached'],
    [['reached', 'no-answer'], 'here', 'reached', 'Reached'],
    [['rather-not'], 'apologies', 'rather-not', 'Would rather not'],
    [['rather-not', 'reached'], 'here', 'reached', 'Reached'],
    [['rather-not', 'no-answer'], 'invited', 'no-answer', 'No answer, 2 tries'],
  ])('%j: %s', (results, state, rung, words) => {
    expect(standingAfter(calls(...results))).toBe(state);
    expect(rungState(calls(...results))).toBe(rung);
    expect(rungWords(calls(...results))).toBe(words);
  });
});

describe('how a round stands', () => {
  const call = (result: CallMade, day: string) => ({ result, at: londonInstant(day, '10:30') });

  it('counts everyone once, and says from which day to which', () => {
    const people = [
      { calls: [call('no-answer', '2026-12-03'), call('reached', '2026-12-04')] },
      { calls: [call('rather-not', '2026-12-02')] },
      { calls: [call('no-answer', '2026-12-03'), call('no-answer', '2026-12-03')] },
      { calls: [] },
    ];
    expect(countRung(people)).toEqual({
      ...{ asked: 4, reached: 1, ratherNot: 1, noAnswer: 1, notRung: 1 },
      ...{ from: '2026-12-02', to: '2026-12-04' },
    });
  });

  it('has no days before the first call', () => {
    expect(countRung([])).toMatchObject({ asked: 0, from: null, to: null });
  });

  it('gives every result a place in the count', () => {
    for (const result of callResults) {
      const { asked, notRung, ...found } = countRung([{ calls: [call(result, '2026-12-02')] }]);
      expect([asked, notRung]).toEqual([1, 0]);
      expect(found.reached + found.ratherNot + found.noAnswer).toBe(1);
    }
  });
});

describe('a phone round as a kind of meeting', () => {
  it('is offered where people live apart, and not where everyone is a door away', () => {
    expect(kindsAt('home-care')).toContain('phone-round');
    expect(kindsAt('supported-living')).toContain('phone-round');
    expect(kindsAt('care-home')).not.toContain('phone-round');
  });

  it('starts with questions alone, and no room', () => {
    const { room, setItems } = startingSetOf('phone-round', 'home-care');
    expect(room).toBe('');
    expect(setItems.map(({ title }) => title)).toEqual([
      'What you said last time and what we did',
      'Visit times',
      'Who comes: the rota, and seeing the same faces',
      'Bills and money',
      'Feeling safe and how to raise a worry or complaint',
      'Anything else',
    ]);
  });

  it('is signed by one who was rung', () => {
    expect(secondSigner('phone-round', 'home-care')).toEqual({
      ...{ one: 'person who was rung', A: 'Someone who was rung', label: 'One who was rung' },
    });
  });
});
