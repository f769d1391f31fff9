import type { FollowedVoice, Voice } from '@contract/voices';
import { plainDate } from '@rules/british-dates';
import { whereHeard } from '@rules/where-heard';

/** "5 voices wait for an answer, 2 of them for more than 20 working days." */
export function waitingWords(total: number, late: number): string {
  if (total === 0) return 'Nobody waits for an answer.';
  const wait = total === 1 ? '1 voice waits for an answer' : `${total} voices wait for an answer`;
  const them = total === 1 ? ', for' : `, ${late} of them for`;
  return late === 0 ? `${wait}.` : `${wait}${them} more than 20 working days.`;
}

type Heard = Pick<Voice, 'meeting' | 'way' | 'heardBy' | 'saidOn'>;

/** Where and when it was heard: "Residents’ meeting, 12 February 2026", "Talk with Amina, 20 February 2026". */
export function heardWords(heard: Heard): string {
  return `${whereHeard(heard)}, ${plainDate(heard.saidOn)}`;
}

/** What became of it: "Answered 12 November 2026, and told back.", "Waits for an answer." */
export function followedWords({ answeredOn, told, noAnswerBecause }: FollowedVoice): string {
  if (answeredOn !== null) {
    return `Answered ${plainDate(answeredOn)}, ${told ? 'and told back' : 'not told back yet'}.`;
  }
  return noAnswerBecause === null ? 'Waits for an answer.' : `Needs no answer: ${noAnswerBecause}`;
}
