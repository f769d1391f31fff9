import { describe, expect, it } from 'vitest';
import { runChart, runInWords, runLimits, wilson } from '@rules/run-chart';

describe('what chance allows', () => {
  it.each([
    [10, 6, 2],
    [12, 7, 3],
    [14, 7, 4],
    [16, 7, 4],
    [20, 7, 6],
    [24, 8, 8],
  ])('among %i points is a run of %i and %i crossings', (useful, longestRun, fewestCrossings) => {
    expect(runLimits(useful)).toEqual({ longestRun, fewestCrossings });
  });
});

describe('a run chart', () => {
  it('is drawn and not judged under ten points off the median', () => {
    expect(runChart([])).toMatchObject({ median: null, useful: 0, verdict: 'not-enough' });
    const nine = [1, 9, 1, 9, 1, 9, 1, 9, 5];
    expect(runChart(nine)).toMatchObject({ median: 5, useful: 8, limits: null, verdict: 'not-enough' });
    const onMiddle = [50, 40, 60, 50, 40, 60, 50, 40, 60, 50, 40, 60];
    expect(runChart(onMiddle)).toMatchObject({ useful: 8, verdict: 'not-enough' });
    expect(runInWords(runChart(onMiddle))).toBe(
      'Not enough yet to judge: 8 of 12 meetings are off the middle line, and it takes 10.',
    );
    expect(runInWords(runChart(nine))).toBe(
      'Not enough yet to judge: 9 meetings so far, and it takes at least 10.',
    );
    expect(runInWords(runChart([78]))).toBe(
      'Not enough yet to judge: 1 meeting so far, and it takes at least 10.',
    );
  });

  it('is steady while it crosses the median as chance would', () => {
    const steady = runChart([61, 64, 59, 68, 60, 66, 58, 70, 62, 65, 57, 69]);
    expect(steady).toMatchObject({ median: 63, useful: 12, longestRun: 1, crossings: 11, verdict: 'steady' });
    expect(runInWords(steady)).toBe(
      'No sign of a change. The longest run on one side of the middle is 1 (chance makes up to 7); ' +
        'the middle is crossed 11 times (chance makes at least 3).',
    );
  });

  it('shows a change by a run too long, points on the median left out of it', () => {
    const low = [40, 41, 42, 43, 44, 45, 46];
    const values = [90, ...low.slice(0, 4), 60, ...low.slice(4), 47, 91, 92, 93, 94, 61, 95, 96];
    const chart = runChart(values);
    expect(chart).toMatchObject({ median: 60, useful: 16, longestRun: 8, verdict: 'changed' });
    expect(chart.limits).toEqual({ longestRun: 7, fewestCrossings: 4 });
  });

  it('shows a change by too few crossings with no run too long', () => {
    const chart = runChart([1, 1, 1, 1, 1, 9, 9, 9, 9, 9]);
    expect(chart).toMatchObject({ longestRun: 5, crossings: 1, verdict: 'changed' });
    expect(runInWords(chart)).toContain('A sign of a change: ask what was different.');
    expect(runInWords(chart)).toContain('crossed once');
    expect(runChart([1, 1, 1, 9, 9, 9, 9, 9, 1, 1]).verdict).toBe('steady');
  });

  it('is not fooled by six going up in a row', () => {
    expect(runChart([50, 70, 51, 52, 53, 54, 65, 66, 55, 71, 49, 72]).verdict).toBe('steady');
  });
});

describe('Wilson’s interval', () => {
  it.each([
    [14, 22, 43, 80],
    [0, 10, 0, 28],
    [10, 10, 72, 100],
    [5, 5, 57, 100],
    [50, 100, 40, 60],
  ])('of %i in %i is %i to %i %%', (count, of, from, to) => {
    expect(wilson(count, of)).toEqual({ from, to });
  });
});
