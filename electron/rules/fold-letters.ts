// No mark to take off: the tokenizer of the index knows these as letters of their own.
const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss' },
    ...{ æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n' },
  }),
);

/**
 * Words with the letters no British keyboard has as people type them: "Łukasz" is "lukasz", "Bjørn" "bjorn", "Strauß"
 * "strauss". Accents are left: search takes them off by itself. The index does the same (migration `who-said-it`).
 */
export function foldLetters(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => plain.get(letter.toLowerCase()) ?? letter);
}
