import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCounts,
  ariOf,
  countsOf,
  easyReadTarget,
  meanWords,
  meetsTarget,
  noCounts,
  readingAgeWords,
  standardTarget,
} from '@rules/reading/ari';
import { rewrite, source } from './sc3';

describe('how hard a text is to read', () => {
  it('is SC3’s to two decimals', () => {
    expect(countsOf(source)).toEqual({ sentences: 2, words: 47, characters: 250, longest: 31 });
    expect(ariOf(countsOf(source))).toBe(15.37);
    expect(countsOf(rewrite)).toEqual({ sentences: 6, words: 36, characters: 145, longest: 9 });
    expect(ariOf(countsOf(rewrite))).toBe(0.54);
    expect(meanWords(countsOf(rewrite))).toBe(6);
  });

  it('meets neither target before and both after', () => {
    const no = { mean: false, longest: false, ari: false, all: false };
    const yes = { mean: true, longest: true, ari: true, all: true };
    for (const target of [standardTarget, easyReadTarget]) {
      expect(meetsTarget(countsOf(source), target)).toEqual(no);
      expect(meetsTarget(countsOf(rewrite), target)).toEqual(yes);
    }
  });

  it.each([
    [{ sentences: 1, words: 15, characters: 60, longest: 15 }, easyReadTarget, [false, true, false]],
    [{ sentences: 2, words: 20, characters: 80, longest: 16 }, easyReadTarget, [true, false, true]],
    [{ sentences: 1, words: 15, characters: 60, longest: 15 }, standardTarget, [true, true, true]],
    [{ sentences: 1, words: 16, characters: 60, longest: 16 }, standardTarget, [false, true, true]],
    [noCounts, easyReadTarget, [true, true, true]],
  ])('%o against a target', (counts, target, [mean, longest, ari]) => {
    expect(meetsTarget(counts, target)).toMatchObject({ mean, longest, ari });
  });

  it.each([
    [-3, 'age 5 to 6'],
    [0.54, 'age 5 to 6'],
    [4.2, 'age 9 to 10'],
    [6, 'age 10 to 11'],
    [13, 'age 17 to 18'],
    [15.37, 'adults used to long texts'],
  ])('reads %f as %s', (ari, words) => {
    expect(readingAgeWords(ari)).toBe(words);
  });

  it('is nothing for no words', () => {
    expect([ariOf(noCounts), meanWords(countsOf(' … '))]).toEqual([null, null]);
  });

  it('adds up: two texts together are the two on lines of their own', () => {
    const text = fc
      .array(fc.constantFrom('tea', 'We', 'sang.', '2.15', 'Dr.', 'Come!'), { minLength: 1 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(addCounts([countsOf(a), countsOf(b)])).toEqual(countsOf(`${a}\n${b}`));
      }),
    );
  });
});
