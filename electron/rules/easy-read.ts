import { splitSentences } from './reading/sentences';

/** Most words in a sentence of Easy Read. Source: S31 GOV.UK guidance on Easy Read, S32 (domain 2.6, Easy Read). */
export const easySentenceWords = 15;

/** The sentences of a text in order, every mark of it with one of them; a line break ends one too. */
export function sentencesOf(text: string): string[] {
  const ends = splitSentences(text).map(({ end }) => end);
  return [0, ...ends]
    .flatMap((from, at) => text.slice(from, ends[at] ?? text.length).split(/\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** How many words a sentence has; marks standing alone are no words. */
export function wordCount(sentence: string): number {
  return sentence.split(/[\s\u00A0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The sentences that are too long for Easy Read, each with its number of words. */
export function tooLongForEasyRead(text: string): { sentence: string; words: number }[] {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordCount(sentence) }))
    .filter(({ words }) => words > easySentenceWords);
}
