import { describe, expect, it } from 'vitest';
import { printed } from '../../scripts/testing/one-bench.mjs';
import { memoryOfTree } from '../bench/memory';
import { median } from '../bench/rows';

describe('what a bench prints', () => {
  it('is the name, the ratio and the limit', () => {
    expect(printed({ name: 'start', ratio: 1.2345, limit: 1.35 })).toEqual({
      line: 'start: 1.23 (1.35)',
      isOver: false,
    });
  });

  it('says so when the limit is passed, or when there is no number at all', () => {
    expect(printed({ name: 'memory', ratio: 81, limit: 80, unit: 'MB' })).toEqual({
      line: 'memory: 81 MB (80 MB)  OVER',
      isOver: true,
    });
    expect(printed({ name: 'start', ratio: Number.NaN, limit: 2 })).toMatchObject({ isOver: true });
  });

  it('takes the middle number, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it.runIf(process.platform === 'linux')('finds some memory in this very process', async () => {
    expect(await memoryOfTree(process.pid)).toBeGreaterThan(10);
  });
});
