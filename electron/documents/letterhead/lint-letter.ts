import type { DocumentEdition } from '../house-style';
import { lintWord } from '../lint/lint-word';

/**
 * What the lint finds in a letter on somebody's own letterhead, in words. What is wrong with the letterhead itself is
 * said to be its own: the letter cannot mend it.
 */
export function lintLetter(bytes: Uint8Array, letterhead: Uint8Array, edition: DocumentEdition): string[] {
  const its = new Set(lintWord(letterhead, edition).map(({ code }) => code));
  const found = lintWord(bytes, edition);
  return [
    ...found.filter(({ code }) => !its.has(code)).map(({ words }) => words),
    ...found.filter(({ code }) => its.has(code)).map(({ words }) => `In your letterhead: ${words}`),
  ];
}
