import type { VoiceSource } from '@contract/meetings/minutes';

/** Who on the staff takes an action on. */
export type Owner = 'Owen Tate' | 'Bisi Ade' | 'Denise Okafor' | 'Callum Price';

/** Something raised at a meeting, and where it leads. `{…}` is filled the same way throughout one thread. */
export interface Thread {
  said: string;
  /** How it was made known; said aloud unless it says otherwise. */
  source?: VoiceSource;
  /** What was agreed to do, by whom, and what came of it; null when it was settled there and then. */
  action: { words: string; owner: Owner; came: string } | null;
  /** What was decided there and then; empty when there is an action. */
  decided: string;
}

/** A thread that leads to an action. */
export function asks(said: string, words: string, owner: Owner, came: string, source?: VoiceSource): Thread {
  return { said, source, action: { words, owner, came }, decided: '' };
}

/** A thread settled in the room. */
export function settles(said: string, decided: string, source?: VoiceSource): Thread {
  return { said, source, action: null, decided };
}

/** A question put to hands, with what could be chosen, and what was then decided with `{choice}` for the winner. */
export interface Question {
  question: string;
  options: readonly [string, string];
  decided: string;
}

/** What one part of life in the home gives a meeting to talk about. */
export interface Topic {
  /** As `#food` keeps it. */
  tag: string;
  threads: readonly Thread[];
  notes: readonly string[];
  questions: readonly Question[];
}
