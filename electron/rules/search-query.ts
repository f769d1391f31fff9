import { foldLetters } from './fold-letters';

const word = /[\p{L}\p{N}]+/gu;
const mostWords = 12;
const shortestBase = 4;
const endings = ['ing', 'ed', 'es', 'ly', 'ness', 'ment', 'ation', 'ings'];

/**
 * Typed words as a full-text query: each word must be there in any of its endings, the last as far as it is typed. Every
 * word is quoted, so nothing typed is ever read as a command. Null when there is no letter or number to look for.
 */
export function searchQuery(typed: string): string | null {
  const words = (foldLetters(typed.normalize('NFC')).match(word) ?? []).slice(0, mostWords);
  const last = words.at(-1);
  if (last === undefined) return null;
  return [...words.slice(0, -1).map(quoted), lastWord(last)].join(' AND ');
}

// The index keeps stems: "painti" begins no stem, so on the way to "painting" the word before the ending counts too.
function lastWord(typed: string): string {
  const bases = endings.map((ending) => baseBefore(typed.toLowerCase(), ending));
  const shortest = bases.reduce((best, base) => (base.length < best.length ? base : best), typed);
  const undoubled = shortest.at(-1) === shortest.at(-2) ? [shortest.slice(0, -1)] : [];
  const either = [`${quoted(typed)} *`, ...(shortest === typed ? [] : [shortest, ...undoubled].map(quoted))];
  return either.length === 1 ? `${quoted(typed)} *` : `(${either.join(' OR ')})`;
}

/** The word before as much of an ending as is typed; the word itself when none is, or too little would be left. */
function baseBefore(typed: string, ending: string): string {
  for (let length = ending.length; length > 0; length -= 1) {
    const base = typed.slice(0, -length);
    if (typed.endsWith(ending.slice(0, length)) && base.length >= shortestBase) return base;
  }
  return typed;
}

function quoted(one: string): string {
  return `"${one}"`;
}

/** Marks around what was found, as they come from the index; no text people type may hold them. */
export const markOpen = '\u0002';
export const markClose = '\u0003';

export interface MarkedPart {
  text: string;
  found: boolean;
}

/** Text with marks in it as parts, those found and those between; never HTML. */
export function markedParts(marked: string): MarkedPart[] {
  return marked.split(markOpen).flatMap((part, index) => {
    const [inside = '', ...rest] = part.split(markClose);
    const parts =
      index === 0
        ? [{ text: part.replaceAll(markClose, ''), found: false }]
        : [
            { text: inside, found: true },
            { text: rest.join(''), found: false },
          ];
    return parts.filter(({ text }) => text !== '');
  });
}
