import type { ItemPicture } from '@contract/meetings/series';
import type { MeetingKind } from '@contract/meetings/kinds';
import type { Owner } from './threads';

/** What came of something said there: settled at once, or promised, and what came of the promise. */
type Reply = { decided: string } | { action: string; owner: Owner; days: number; came: string; told: string };

/** One thing said at a meeting by somebody with a name, or a note of the minute-taker's own. */
export type ScriptLine = { note: string } | { who: string; words: string; reply: Reply };

/** A meeting as it was held, its lines item by item. */
export interface Script {
  here: readonly string[];
  apologies: readonly (readonly [who: string, why: string])[];
  signer: string;
  items: readonly (readonly ScriptLine[])[];
}

export interface ScriptedSeries {
  title: string;
  kind: MeetingKind;
  room: string;
  startTime: string;
  /** Of the month, 1 first; and the day of the week, 0 Sunday. */
  week: number;
  weekday: number;
  setItems: readonly (readonly [title: string, minutes: number, picture: NonNullable<ItemPicture>])[];
  /** By the month it is held in, 1 January. */
  scripts: Readonly<Record<number, Script>>;
}

export const note = (words: string): ScriptLine => ({ note: words });

export const settled = (who: string, words: string, decided: string): ScriptLine => ({
  ...{ who, words },
  reply: { decided },
});

/** A promise to be kept `days` after the meeting; `told` is how whoever asked heard of it. */
export const promised = (
  who: string,
  words: string,
  reply: { action: string; owner: Owner; days: number; came: string; told: string },
): ScriptLine => ({ who, words, reply });
