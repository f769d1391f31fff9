import type { IssueEdition } from './content';

/** Everything the checks beside the page can find. Closed: the screen has an icon and a heading for each. */
export const findingKinds = [
  'long-sentence',
  'passive',
  'hard-word',
  'abbreviation',
  'initials',
  'two-names',
  'easy-row',
  'picture-missing',
  'item-missing',
  'date-differs',
  'time-differs',
  'number-differs',
  'wrong-weekday',
  'photo',
  'story',
  'name',
  'age',
  'no-source',
  'too-long',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A stretch of one text: `start` counted in UTF-16 units from its first, `end` past the last. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where in an issue: the item, the edition when only that one is meant, and the stretch of the item's text. */
export interface FindingPlace extends Stretch {
  itemId: string;
  edition?: IssueEdition;
}

/** Something in one text, before it is known which item the text belongs to. */
export interface TextFinding extends Stretch {
  kind: FindingKind;
  /** What the person reads. */
  words: string;
  /** Words that could stand there instead. */
  try?: string;
  /** What joins an issue’s `letBe` when the home lets this be: the hard word, abbreviation or pair of names. */
  about?: string;
}

export interface Finding {
  kind: FindingKind;
  where: FindingPlace;
  words: string;
  try?: string;
  about?: string;
  /** The Easy Read row it is about. */
  rowId?: string;
  /** Whose answer it is about: what they agreed to is on their page. */
  personId?: string;
  /** True when the edition cannot go out until this is seen to. */
  stops: boolean;
}
