import type { VoiceSource } from '@contract/meetings/minutes';
import { followedKinds, type FollowedKind } from '@contract/voices';
import { median } from './from-last-time';
import { addDays, daysBetween } from './iso-day';
import { fewestToSay, isHeard } from './reach';

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
  source: VoiceSource;
  /** Of those the place is for, as {@link isResidentsVoice} says; the others' are in none of the figures. */
  ofResidents: boolean;
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
  /** Families', staff's and the Board's own: answered like all others, and never mixed into the figures. */
  ofOthers: number;
  /** Of those heard at least 28 days ago, how many were answered within 28; `percent` null when too few to say. */
  inTime: { count: number; of: number; percent: number | null };
  /** The middle wait of those answered, in days; null when too few to say. */
  middleWait: { days: number | null; of: number };
}

/** The first day, `YYYY-MM-DD`, of the 13 weeks that end with `today`. */
export function quarterSince(today: string): string {
  return addDays(today, 1 - quarterDays);
}

/**
 * The voices a figure of {@link heardAnsweredTold} counts on `today` (`YYYY-MM-DD`), in the order given: what stands
 * behind “answered 43”.
 */
export function voicesCounted<V extends FollowedVoice>(
  voices: readonly V[],
  today: string,
  which: FollowedKind,
): V[] {
  return recentOf(voices, today).filter((voice) => isOwn(voice) && isCounted[which](voice, today));
}

/** True when one of those the place is for made it known themselves, false when it was observed or told about them. */
const isOwn = ({ ofResidents, source }: FollowedVoice) =>
  ofResidents && isHeard({ sources: [source], turns: 0 });

const isApart = ({ needsNone, answeredOn }: FollowedVoice) => needsNone && answeredOn === null;

/** How many voices each figure counts on `today` (`YYYY-MM-DD`). */
export function countsOfVoices(
  voices: readonly FollowedVoice[],
  today: string,
): Record<FollowedKind, number> {
  const counts = { heard: 0, answered: 0, 'in-time': 0, told: 0, 'not-told': 0, 'no-answer': 0 };
  for (const which of followedKinds) counts[which] = voicesCounted(voices, today, which).length;
  return counts;
}

const isCounted: Record<FollowedKind, (voice: FollowedVoice, today: string) => boolean> = {
  heard: () => true,
  answered: ({ answeredOn }) => answeredOn !== null,
  'in-time': (voice, today) => isRipe(voice, today) && (waitOf(voice) ?? Infinity) <= inTimeDays,
  told: ({ told }) => told,
  'not-told': ({ answeredOn, told }) => answeredOn !== null && !told,
  'no-answer': isApart,
};

/** True when it was heard long enough ago for an answer to be in time or not. */
function isRipe(voice: FollowedVoice, today: string): boolean {
  return !isApart(voice) && daysBetween(voice.heardOn, today) >= inTimeDays;
}

function recentOf<V extends FollowedVoice>(voices: readonly V[], today: string): V[] {
  const since = quarterSince(today);
  return voices.filter(({ heardOn }) => heardOn >= since && heardOn <= today);
}

/** What became of the voices of the last 13 weeks, counted on `today` (`YYYY-MM-DD`); earlier and later ones are left out. */
export function heardAnsweredTold(voices: readonly FollowedVoice[], today: string): HeardAnsweredTold {
  const heard = voicesCounted(voices, today, 'heard');
  const counts = countsOfVoices(heard, today);
  const waits = heard.flatMap((voice) => waitOf(voice) ?? []);
  const recent = recentOf(voices, today);
  const ofResidents = recent.filter((voice) => voice.ofResidents).length;
  const ripe = heard.filter((voice) => isRipe(voice, today)).length;
  return {
    heard: counts.heard,
    answered: counts.answered,
    told: counts.told,
    notTold: counts['not-told'],
    noAnswer: counts['no-answer'],
    apart: ofResidents - heard.length,
    ofOthers: recent.length - ofResidents,
    inTime: {
      ...{ count: counts['in-time'], of: ripe },
      percent: ripe < fewestToSay ? null : Math.round((counts['in-time'] * 100) / ripe),
    },
    middleWait: { days: waits.length < fewestToSay ? null : median(waits), of: waits.length },
  };
}

function waitOf({ heardOn, answeredOn }: FollowedVoice): number | null {
  return answeredOn === null ? null : Math.max(0, daysBetween(heardOn, answeredOn));
}
