import { median } from './from-last-time';
import { addDays, daysBetween } from './iso-day';
import { fewestToSay } from './reach';

/** How far back “heard, answered, told” and “not heard this quarter” look: 13 weeks, in days. */
export const quarterDays = 91;

/** How soon an answer counts as given in time, in days. */
export const inTimeDays = 28;

/** A voice as its days tell it; dates are `YYYY-MM-DD`. */
export interface FollowedVoice {
  heardOn: string;
  /** The first day something was decided or done about it; null while it waits. */
  answeredOn: string | null;
  told: boolean;
  /** True when somebody said, with a reason, that it needs no answer. */
  needsNone: boolean;
  /** True when the person made it known themselves, false when it was observed or told about them. */
  own: boolean;
}

export interface HeardAnsweredTold {
  heard: number;
  answered: number;
  told: number;
  /** Of those answered, how many were told nothing yet. */
  notTold: number;
  /** Of those heard, how many need no answer and got none: neither answered nor waiting. */
  noAnswer: number;
  /** Observed or told by someone who knows them: never mixed into the figures. */
  apart: number;
  /** Of those heard at least 28 days ago, how many were answered within 28; `percent` null when too few to say. */
  inTime: { count: number; of: number; percent: number | null };
  /** The middle wait of those answered, in days; null when too few to say. */
  middleWait: { days: number | null; of: number };
}

/** The first day, `YYYY-MM-DD`, of the 13 weeks that end with `today`. */
export function quarterSince(today: string): string {
  return addDays(today, 1 - quarterDays);
}

/** What became of the voices of the last 13 weeks, counted on `today` (`YYYY-MM-DD`); earlier and later ones are left out. */
export function heardAnsweredTold(voices: readonly FollowedVoice[], today: string): HeardAnsweredTold {
  const since = quarterSince(today);
  const recent = voices.filter(({ heardOn }) => heardOn >= since && heardOn <= today);
  const own = recent.filter((voice) => voice.own);
  const isApart = ({ needsNone, answeredOn }: FollowedVoice) => needsNone && answeredOn === null;
  const waits = own.flatMap((voice) => waitOf(voice) ?? []);
  const ripe = own.filter((voice) => !isApart(voice) && daysBetween(voice.heardOn, today) >= inTimeDays);
  const inTime = ripe.filter((voice) => (waitOf(voice) ?? Infinity) <= inTimeDays).length;
  return {
    heard: own.length,
    answered: waits.length,
    told: own.filter(({ told }) => told).length,
    notTold: own.filter(({ answeredOn, told }) => answeredOn !== null && !told).length,
    noAnswer: own.filter(isApart).length,
    apart: recent.length - own.length,
    inTime: {
      ...{ count: inTime, of: ripe.length },
      percent: ripe.length < fewestToSay ? null : Math.round((inTime * 100) / ripe.length),
    },
    middleWait: { days: waits.length < fewestToSay ? null : median(waits), of: waits.length },
  };
}

function waitOf({ heardOn, answeredOn }: FollowedVoice): number | null {
  return answeredOn === null ? null : Math.max(0, daysBetween(heardOn, answeredOn));
}
