import type { DecidedHow } from '@contract/meetings/minutes';

/** What a decision or a dropped action says to whoever asked for it, and from which day it can be told; null while it is only a promise. */
export interface Said {
  words: string;
  /** `YYYY-MM-DD` */
  on: string;
}

/** A decision says itself, once it is not put off. */
export function saidByDecision(decision: { words: string; how: DecidedHow | null; on: string }): Said | null {
  return decision.how === 'deferred' ? null : { words: decision.words, on: decision.on };
}

/** A dropped action says why it was dropped; one still open, or done, says nothing itself. */
export function saidByAction(action: {
  words: string;
  state: 'open' | 'done' | 'dropped' | null;
  closedOn: string | null;
  droppedBecause: string;
}): Said | null {
  const { words, state, closedOn, droppedBecause } = action;
  if (state !== 'dropped' || closedOn === null) return null;
  return { words: droppedBecause === '' ? words : droppedBecause, on: closedOn };
}

/** Whether what was told is what a dropped action says, and not something of before: told on that day or later. */
export function isToldSince(told: { toldOn: string }, said: Said): boolean {
  return told.toldOn >= said.on;
}
