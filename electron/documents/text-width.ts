// Advance widths of Arial for characters 32 to 126, in thousandths of the size.
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
  556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
  556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
  333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];
// Letters Arial has no plain-English width for: an accent counts nothing, anything else as wide as a wide letter.
const otherWidth = 1000;

/** Width of a word in Arial, points. Accented letters count as their base letter; unknown ones as a full square. */
export function wordWidth(word: string, points: number, isBold: boolean): number {
  const table = isBold ? bold : regular;
  let thousandths = 0;
  for (const character of word.normalize('NFD')) {
    if (/\p{Mark}/u.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    thousandths += table[(code === 0xa0 ? 32 : code) - 32] ?? otherWidth;
  }
  return (thousandths * points) / 1000;
}

/**
 * The widest stretch of `text` that cannot be broken over two lines, points, leaving out any wider than `limit`.
 * Words break at spaces and after hyphens.
 */
export function longestWord(text: string, points: number, isBold: boolean, limit: number): number {
  const words = text.split(/[ \t\n]+|(?<=[-–—])/);
  return words.reduce((widest, word) => {
    const width = wordWidth(word, points, isBold);
    return width > limit ? widest : Math.max(widest, width);
  }, 0);
}
