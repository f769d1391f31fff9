import type { CallMade, PhoneCall } from '@contract/meetings/phone';
import type { Attendance } from '@contract/meetings/minutes';
import { londonDay } from './british-dates';

/**
 * How somebody stands after these calls, oldest first: reached once is reached; otherwise the last call says. No answer
 * leaves them to be rung again. Source: domain 3.13, reach is counted the same way on the phone as in a room.
 */
export function standingAfter(calls: readonly Pick<PhoneCall, 'result'>[]): Attendance['state'] {
  if (calls.some(({ result }) => result === 'reached')) return 'here';
  return calls.at(-1)?.result === 'rather-not' ? 'apologies' : 'invited';
}

export type RungState = CallMade | 'not-rung';

/** How somebody stands, in the words of a round. */
export function rungState(calls: readonly Pick<PhoneCall, 'result'>[]): RungState {
  const state = standingAfter(calls);
  if (state === 'here') return 'reached';
  if (state === 'apologies') return 'rather-not';
  return calls.length === 0 ? 'not-rung' : 'no-answer';
}

export interface RungCount {
  /** Everyone on the list. */
  asked: number;
  reached: number;
  ratherNot: number;
  noAnswer: number;
  notRung: number;
  /** The days of the first call and the last, `YYYY-MM-DD`; null before the first. */
  from: string | null;
  to: string | null;
}

/** How a round stands: of everyone on its list, how many were reached, would rather not, gave no answer, are still to ring. */
export function countRung(
  people: readonly { calls: readonly Pick<PhoneCall, 'result' | 'at'>[] }[],
): RungCount {
  const states = people.map(({ calls }) => rungState(calls));
  const count = (state: RungState) => states.filter((one) => one === state).length;
  const times = people.flatMap(({ calls }) => calls.map(({ at }) => at)).sort((a, b) => a - b);
  const [first] = times;
  const last = times.at(-1);
  return {
    asked: people.length,
    reached: count('reached'),
    ratherNot: count('rather-not'),
    noAnswer: count('no-answer'),
    notRung: count('not-rung'),
    from: first === undefined ? null : londonDay(first),
    to: last === undefined ? null : londonDay(last),
  };
}

const stateWords: Record<RungState, string> = {
  reached: 'Reached',
  'no-answer': 'No answer',
  'rather-not': 'Would rather not',
  'not-rung': 'Not rung yet',
};

/** "Reached", "No answer, 2 tries". */
export function rungWords(calls: readonly Pick<PhoneCall, 'result'>[]): string {
  const state = rungState(calls);
  const tries = state === 'no-answer' && calls.length > 1 ? `, ${calls.length} tries` : '';
  return stateWords[state] + tries;
}
