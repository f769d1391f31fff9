import type { MeetingKind } from '@contract/meetings/kinds';
import type { VoiceSource } from '@contract/meetings/minutes';
import { asksResidents } from './meeting-kinds';

/** One person the meeting is for, and how they were heard so far. */
export interface ReachPerson {
  /** At the meeting at any time. */
  came: boolean;
  /** Times they spoke there: lines in their words and turns counted without a line. */
  turns: number;
  /** Every source something of theirs was kept from, at the meeting or one to one. */
  sources: readonly VoiceSource[];
}

/** A figure with the number it is of. `percent` is whole; null when it is of fewer than five: too few to say. */
export interface Share {
  count: number;
  of: number;
  percent: number | null;
}

export type TalkSpread = 'nobody' | 'too-few' | 'few-led' | 'some-more' | 'shared';

export interface Reach {
  attendance: Share;
  /** Of those there, those who spoke. */
  spoke: Share;
  /** Of all turns, those of the two who spoke most. */
  topTwo: Share;
  /** 0 when all spoke alike, towards 1 when one spoke alone; null when fewer than five were there, or fewer than five turns were taken. */
  spread: number | null;
  talk: TalkSpread;
  /** Of all it is for, those who made something known themselves, there or one to one. */
  heard: Share;
  /** Not heard yet: those who were there, and those who were not. */
  notHeardThere: number;
  notHeardAway: number;
  /** How many people something was kept of from each source; a person may be in several. */
  people: Record<VoiceSource, number>;
}

/** Fewer people than this say too little about any one of them to be shown as a share. Source: product, How it should feel. */
export const fewestToSay = 5;

/** From this spread on a few voices led; below the other, talk was shared. Parlour’s own defaults (domain 3.14, synthesis). */
export const fewLedFrom = 0.5;
export const sharedBelow = 0.35;

const own: readonly VoiceSource[] = ['said', 'chose', 'shown'];

/** True when a person made something known themselves. What was seen of them or told about them is kept, and counted apart. */
export function isHeard(person: Pick<ReachPerson, 'sources' | 'turns'>): boolean {
  return person.turns > 0 || person.sources.some((source) => own.includes(source));
}

/** Who was heard at a meeting. Source: domain 3.1, Metrics that are honest, and 3.13, Working with quieter people. */
export function reachOf(people: readonly ReachPerson[]): Reach {
  const there = people.filter((person) => person.came);
  const turns = there.map((person) => person.turns).sort((a, b) => b - a);
  const all = turns.reduce((sum, one) => sum + one, 0);
  const isTooFew = there.length < fewestToSay || all < fewestToSay;
  const topTwo = share((turns[0] ?? 0) + (turns[1] ?? 0), all);
  const spread = isTooFew ? null : gini(turns);
  const silent = people.filter((person) => !isHeard(person));
  return {
    attendance: share(there.length, people.length),
    spoke: share(turns.filter((one) => one > 0).length, there.length),
    topTwo: isTooFew ? { ...topTwo, percent: null } : topTwo,
    spread,
    talk: talkOf(spread, all),
    heard: share(people.length - silent.length, people.length),
    notHeardThere: silent.filter((person) => person.came).length,
    notHeardAway: silent.filter((person) => !person.came).length,
    people: peopleBySource(people),
  };
}

/** A figure with the number it is of, and its percentage unless it is of fewer than five. */
export function share(count: number, of: number): Share {
  return { count, of, percent: of < fewestToSay ? null : Math.round((count / of) * 100) };
}

function talkOf(spread: number | null, turns: number): TalkSpread {
  if (turns === 0) return 'nobody';
  if (spread === null) return 'too-few';
  if (spread >= fewLedFrom) return 'few-led';
  return spread < sharedBelow ? 'shared' : 'some-more';
}

/** Gini’s measure of how unevenly a whole is shared: 0 when all have alike, near 1 when one has it all; 0 for nothing. */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const count = sorted.length;
  const weighted = sorted.reduce((sum, value, i) => sum + (2 * (i + 1) - count - 1) * value, 0);
  return weighted / (count * total);
}

function peopleBySource(people: readonly ReachPerson[]): Reach['people'] {
  const count = (source: VoiceSource) =>
    people.filter((person) => person.sources.includes(source) || (source === 'said' && person.turns > 0))
      .length;
  return {
    said: count('said'),
    chose: count('chose'),
    shown: count('shown'),
    observed: count('observed'),
    told: count('told'),
  };
}

const talkWords: Record<TalkSpread, string> = {
  nobody: 'Nobody’s words are written yet',
  'too-few': 'Too few to say',
  'few-led': 'A few voices led today',
  'some-more': 'Some spoke more than others',
  shared: 'Many voices were heard today',
};

/** How talk was shared, in a few words. */
export function talkInWords(talk: TalkSpread): string {
  return talkWords[talk];
}

/** A share as it is written everywhere: "14 of 22, 64%"; without a percentage of fewer than five. */
export function shareInWords({ count, of, percent }: Share): string {
  return percent === null ? `${count} of ${of}` : `${count} of ${of}, ${percent}%`;
}

/** The spread as it is written: "0.593". */
export function spreadInWords(spread: number): string {
  return spread.toFixed(3);
}

/** What the spread tells, for those who never met it. */
export const spreadMeans =
  'The spread is 0 when everyone there spoke equally often, and near 1 when one person did nearly all the talking. ' +
  `From ${fewLedFrom} on a few voices led; below ${sharedBelow} the talk was shared.`;

interface Counted {
  part: string;
}

/** Those a meeting is for, out of its list: the residents, or, where none are asked, everyone but visitors and interpreters. */
export function meantFor<Row extends Counted>(list: readonly Row[], kind: MeetingKind = 'residents'): Row[] {
  const residents = list.filter(({ part }) => part === 'resident');
  if (asksResidents(kind) && residents.length > 0) return residents;
  return list.filter(({ part }) => part !== 'visitor' && part !== 'interpreter');
}
