import { describe, expect, it } from 'vitest';
import { followedKinds } from '@contract/voices';
import {
  heardAnsweredTold,
  quarterSince,
  voicesCounted,
  type FollowedVoice,
} from '@rules/heard-answered-told';

const today = '2027-03-12';

function voice(over: Partial<FollowedVoice> = {}): FollowedVoice {
  const waits = { heardOn: '2027-01-10', answeredOn: null, told: false, needsNone: false };
  return { ...waits, source: 'said', ofResidents: true, ...over };
}

/** Voices of 10 January, each answered this many days later; null is one that waits. */
const answeredAfter = (...days: (number | null)[]) =>
  days.map((wait) =>
    voice({
      answeredOn: wait === null ? null : new Date(Date.UTC(2027, 0, 10 + wait)).toISOString().slice(0, 10),
    }),
  );

describe('heard, answered, told', () => {
  it('looks 13 weeks back, today counted in', () => {
    expect(quarterSince(today)).toBe('2026-12-12');
    const edge = [
      voice({ heardOn: '2026-12-11' }),
      voice({ heardOn: '2026-12-12' }),
      voice({ heardOn: today }),
      voice({ heardOn: '2027-03-13' }),
    ];
    expect(heardAnsweredTold(edge, today).heard).toBe(2);
  });

  it('counts each step out of those heard, and keeps what others told apart', () => {
    const voices = [
      voice({ answeredOn: '2027-01-20', told: true }),
      voice({ answeredOn: '2027-01-21' }),
      voice(),
      voice({ source: 'observed', answeredOn: '2027-01-12', told: true }),
    ];
    expect(heardAnsweredTold(voices, today)).toMatchObject({
      heard: 3,
      answered: 2,
      told: 1,
      notTold: 1,
      apart: 1,
    });
  });

  it('leaves out of every figure what families, staff and the Board said', () => {
    const voices = [
      voice({ answeredOn: '2027-01-20', told: true }),
      voice({ source: 'observed' }),
      voice({ ofResidents: false, answeredOn: '2027-01-20', told: true }),
      voice({ ofResidents: false, needsNone: true }),
      voice({ ofResidents: false, source: 'told' }),
    ];
    expect(heardAnsweredTold(voices, today)).toMatchObject({
      ...{ heard: 1, answered: 1, told: 1, notTold: 0, noAnswer: 0, apart: 1, ofOthers: 3 },
      ...{ inTime: { count: 1, of: 1 }, middleWait: { of: 1 } },
    });
    expect(voicesCounted(voices, today, 'heard')).toEqual([voices[0]]);
  });

  it('counts what needs no answer apart, never as answered and never as late', () => {
    const passing = voice({ needsNone: true });
    const voices = [
      ...answeredAfter(3, 5, 8, null),
      passing,
      voice({ needsNone: true, answeredOn: '2027-01-12' }),
    ];
    expect(heardAnsweredTold(voices, today)).toMatchObject({
      ...{ heard: 6, answered: 4, noAnswer: 1 },
      inTime: { count: 4, of: 5, percent: 80 },
    });
  });

  it('names the very voices each figure counts', () => {
    const named = {
      answered: voice({ answeredOn: '2027-01-20', told: true }),
      late: voice({ answeredOn: '2027-03-01' }),
      young: voice({ heardOn: '2027-03-01', answeredOn: '2027-03-02' }),
      waits: voice(),
      passing: voice({ needsNone: true }),
      seen: voice({ source: 'observed', answeredOn: '2027-01-12', told: true }),
      old: voice({ heardOn: '2026-01-12', answeredOn: '2026-01-13' }),
    };
    const names = (which: (typeof followedKinds)[number]) => {
      const counted = voicesCounted(Object.values(named), today, which);
      return Object.entries(named).flatMap(([name, one]) => (counted.includes(one) ? [name] : []));
    };
    expect(Object.fromEntries(followedKinds.map((which) => [which, names(which)]))).toEqual({
      heard: ['answered', 'late', 'young', 'waits', 'passing'],
      answered: ['answered', 'late', 'young'],
      'in-time': ['answered'],
      told: ['answered'],
      'not-told': ['late', 'young'],
      'no-answer': ['passing'],
    });
  });

  it.each([
    { waits: [0, 10, 28, 29, null], count: 3, of: 5, percent: 60 },
    { waits: [1, 2, 3, 4, 5, 6, null], count: 6, of: 7, percent: 86 },
    { waits: [1, 2, 3, 4], count: 4, of: 4, percent: null },
    { waits: [], count: 0, of: 0, percent: null },
    { waits: [null, null, null, null, null], count: 0, of: 5, percent: 0 },
  ])('says $percent percent in time of waits $waits', ({ waits, count, of, percent }) => {
    expect(heardAnsweredTold(answeredAfter(...waits), today).inTime).toEqual({ count, of, percent });
  });

  it('asks of no voice younger than 28 days whether it was answered in 28', () => {
    const young = voice({ heardOn: '2027-02-13', answeredOn: '2027-02-14' });
    const ripe = voice({ heardOn: '2027-02-12', answeredOn: '2027-02-14' });
    expect(heardAnsweredTold([young, ripe], today).inTime).toMatchObject({ count: 1, of: 1 });
  });

  it.each([
    { waits: [2, 29, 16, 19, 20], days: 19, of: 5 },
    { waits: [2, 4, 6, 9, 11, 40], days: 7.5, of: 6 },
    { waits: [2, 4, 6, 9, null], days: null, of: 4 },
    { waits: [-3, 1, 1, 1, 1], days: 1, of: 5 },
  ])('the middle of waits $waits is $days', ({ waits, days, of }) => {
    expect(heardAnsweredTold(answeredAfter(...waits), today).middleWait).toEqual({ days, of });
  });
});
