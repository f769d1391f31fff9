import { wordsOf } from '@rules/reading/sentences';
import { nearWords } from '@rules/reading/near-words';
import type { Reader } from '../../../../db/client';
import { listNames, listOwnWords } from '../../../../db/queries/own-words';
import { findPlace } from '../../../../db/queries/place';
import type { Handler } from '../../context';

const mostSuggestions = 5;

/** The words that nothing here knows. Names and own words never leave the records: only the rest go to the dictionary. */
export const checkSpelling: Handler<'newsletters.checkSpelling'> = async ({ words }, context) => {
  const known = ownSpellings(context.records.reader);
  const asked = [...new Set(words)].filter((word) => !isNoWord(word) && !isOwn(word, known));
  const unknown = await context.words.unknown(asked);
  return {
    unknown: unknown.map(({ word, suggestions }) => ({
      word,
      suggestions: [...new Set([...nearWords(word, known), ...suggestions])].slice(0, mostSuggestions),
    })),
  };
};

/** How the records spell names, the place and the home's own words. */
function ownSpellings(reader: Reader): ReadonlySet<string> {
  const place = findPlace(reader);
  const names = listNames(reader).flatMap(({ fullName, nameToUse }) => [fullName, nameToUse]);
  const spelt = [...names, place?.name ?? '', place?.provider ?? ''].flatMap((text) =>
    wordsOf(text).map((word) => plain(word.text)),
  );
  return new Set([...spelt, ...listOwnWords(reader).map(({ word }) => plain(word))]);
}

/** Numbers, addresses and short words in capitals are not spelt; the last are the abbreviations' check. */
const isNoWord = (word: string) =>
  !/\p{L}/u.test(word) || /[\d@_./]/.test(word) || /^\p{Lu}{2,5}(?:['’]?s)?$/u.test(word);

const plain = (word: string) => word.normalize('NFC').replaceAll('’', "'");

/** A name stays known with its "’s", and a small own word at the head of a sentence. */
function isOwn(word: string, known: ReadonlySet<string>): boolean {
  const bare = plain(word).replace(/'s?$/, '');
  return [plain(word), bare, bare.charAt(0).toLowerCase() + bare.slice(1)].some((spelling) =>
    known.has(spelling),
  );
}
