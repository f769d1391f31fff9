import { lettersAndDigits, splitSentences, type Sentence } from './sentences';

/** The counts a reading measure is made of. Those of several texts may be added up. */
export interface Counts {
  sentences: number;
  words: number;
  /** Letters and digits. */
  characters: number;
  /** Words of the longest sentence. */
  longest: number;
}

export const noCounts: Counts = { sentences: 0, words: 0, characters: 0, longest: 0 };

/** The targets of an edition. Source: GOV.UK and council practice, S31 and S34 (domain 2.7 and 3.14). */
export interface ReadingTarget {
  /** Most words a sentence on average. */
  mean: number;
  /** Most words in one sentence. */
  longest: number;
  ari: number;
}

export const standardTarget: ReadingTarget = { mean: 15, longest: 20, ari: 6 };
export const easyReadTarget: ReadingTarget = { mean: 10, longest: 15, ari: 3 };

/** Counts a text; `sentences` saves splitting it again. */
export function countsOf(text: string, sentences: readonly Sentence[] = splitSentences(text)): Counts {
  return {
    sentences: sentences.length,
    words: sentences.reduce((sum, { words }) => sum + words.length, 0),
    characters: sentences.reduce((sum, sentence) => sum + lettersAndDigits(sentence.text), 0),
    longest: Math.max(0, ...sentences.map(({ words }) => words.length)),
  };
}

/** The counts of several texts as one. */
export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, one) => ({
      sentences: sum.sentences + one.sentences,
      words: sum.words + one.words,
      characters: sum.characters + one.characters,
      longest: Math.max(sum.longest, one.longest),
    }),
    noCounts,
  );
}

/** Words a sentence on average; null without a sentence. */
export function meanWords({ sentences, words }: Counts): number | null {
  return sentences === 0 ? null : words / sentences;
}

/**
 * The Automated Readability Index, 4.71 · characters/words + 0.5 · words/sentences − 21.43, to two decimals; null for
 * no words. Source: domain 2.7.
 */
export function ariOf({ sentences, words, characters }: Counts): number | null {
  if (words === 0 || sentences === 0) return null;
  const index = 4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43;
  return Math.round((index + Number.EPSILON) * 100) / 100;
}

/** The age at which most people read text of this index with ease: "age 9 to 10". */
export function readingAgeWords(ari: number): string {
  const level = Math.ceil(ari);
  if (level <= 1) return 'age 5 to 6';
  return level >= 14 ? 'adults used to long texts' : `age ${level + 4} to ${level + 5}`;
}

/** Whether counts meet a target, measure by measure; nothing written meets all of them. */
export function meetsTarget(
  counts: Counts,
  target: ReadingTarget,
): { mean: boolean; longest: boolean; ari: boolean; all: boolean } {
  const mean = (meanWords(counts) ?? 0) <= target.mean;
  const longest = counts.longest <= target.longest;
  const ari = (ariOf(counts) ?? -Infinity) <= target.ari;
  return { mean, longest, ari, all: mean && longest && ari };
}
