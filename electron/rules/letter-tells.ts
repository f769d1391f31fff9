import type { ToldByLetter } from '@contract/letters';
import type { Answer } from '@contract/voices';
import { isToldSince, saidByAction } from './to-tell';

/** Something a letter can tell: what came of an answer, or the answer itself while nothing has. */
export interface Tellable extends ToldByLetter {
  words: string;
  /** The day it happened, or was decided or agreed. */
  on: string;
  /** True when somebody of this thread was told of it already. */
  isTold: boolean;
}

/**
 * What of one answer there is to tell. What happened before an action was opened again is not told any more, and what was
 * said of one still open is said anew, and of one dropped why it was; what was said of a decision stands, and is told to the next person too.
 */
export function tellableOf(answer: Answer): Tellable[] {
  const { kind, id, words, on, outcomes } = answer;
  const dropped = kind === 'action' ? saidByAction(answer) : null;
  if (dropped !== null) {
    const isTold = outcomes.some(({ toldBack }) => toldBack.some((told) => isToldSince(told, dropped)));
    return [{ kind, id, ...dropped, isTold }];
  }
  const came = outcomes.filter(({ isPast, inPrint }) => !isPast && (kind === 'decision' || !inPrint));
  if (came.length === 0) {
    const isTold = outcomes.some(({ inPrint, toldBack }) => inPrint && toldBack.length > 0);
    return [{ kind, id, words, on, isTold }];
  }
  return came.map((outcome) => ({
    ...{ kind: 'outcome' as const, id: outcome.id, words: outcome.words, on: outcome.happenedOn },
    isTold: outcome.toldBack.length > 0,
  }));
}
