import type { EasyLine, EasyWords } from '@contract/meetings/easy-minutes';
import { easySentenceWords, sentencesOf, tooLongForEasyRead } from './easy-read';

/** Most short sentences beside one picture. Source: domain 2.6, Easy Read (one idea beside its picture). */
const mostSentences = 3;

/** What stands in the way of one Easy Read idea, in words; null when nothing does. Source: domain 2.6, Easy Read. */
export function easyProblem({ words, picture, noPictureBecause }: EasyWords): string | null {
  const sentences = sentencesOf(words);
  if (sentences.length === 0) return 'Write it in short, easy words.';
  const long = tooLongForEasyRead(words)[0];
  if (long !== undefined) {
    return `“${long.sentence}” has ${long.words} words. Easy Read sentences have ${easySentenceWords} at most.`;
  }
  if (sentences.length > mostSentences) {
    return `One idea has ${mostSentences} short sentences at most. Put the rest in another.`;
  }
  if (picture === null && noPictureBecause === '') return 'Choose a picture, or write why there is none.';
  return null;
}

/** The lines not ready to print, as "Food: The soup is cold…", the first ten and how many more; empty when all are. */
export function notWorded(lines: readonly Pick<EasyLine, 'item' | 'says' | 'standing'>[]): string {
  const open = lines.filter(({ standing }) => standing !== 'worded');
  const named = open.slice(0, 10).map(({ item, says }) => `${item}: ${shortened(says)}`);
  const more = open.length > named.length ? [`and ${open.length - named.length} more`] : [];
  return [...named, ...more].join('; ');
}

/** "3 of 9 lines are worded". */
export function wordedCount(lines: readonly Pick<EasyLine, 'standing'>[]): string {
  const worded = lines.filter(({ standing }) => standing === 'worded').length;
  return `${worded} of ${lines.length} lines ${worded === 1 ? 'is' : 'are'} worded`;
}

function shortened(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`;
}
