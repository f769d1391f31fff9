import { describe, expect, it } from 'vitest';
import { easyReadLength, lengthFindings } from '@rules/easy-read-length';

describe('the length of an Easy Read newsletter', () => {
  it.each([
    [1, 'fine'],
    [8, 'fine'],
    [9, 'long'],
    [20, 'long'],
    [21, 'too-long'],
  ])('of %i pages is %s', (pages, length) => {
    expect(easyReadLength(pages)).toBe(length);
  });

  it('is advice above 8 pages, a stop above 20, and nothing while it is not known', () => {
    expect(lengthFindings(null)).toEqual([]);
    expect(lengthFindings(8)).toEqual([]);
    expect(lengthFindings(9).map(({ stops }) => stops)).toEqual([false]);
    expect(lengthFindings(21).map(({ stops }) => stops)).toEqual([true]);
  });
});
