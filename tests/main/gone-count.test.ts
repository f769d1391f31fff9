import { describe, expect, it } from 'vitest';
import { createGoneCount } from '../../electron/main/gone-count';

const minute = 60_000;

/** What the count answers to each of these moments, in order. */
function answers(times: readonly number[]): boolean[] {
  const count = createGoneCount(3, minute);
  return times.map((at) => count.goesOn(at));
}

describe('a screen that goes again and again', () => {
  it('comes back three times within a minute, and not a fourth', () => {
    expect(answers([0, 1000, 2000, 3000])).toEqual([true, true, true, false]);
    expect(answers([0, 1000, 2000, minute - 1])).toEqual([true, true, true, false]);
  });

  it('comes back for ever when it goes now and then', () => {
    expect(answers([0, 1000, 2000, minute])).toEqual([true, true, true, true]);
    expect(answers(Array.from({ length: 50 }, (_, n) => n * 20_000))).not.toContain(false);
  });

  it('begins again from none when it is told to, or when the clock was set back', () => {
    const count = createGoneCount(1, minute);
    expect([count.goesOn(0), count.goesOn(1)]).toEqual([true, false]);
    count.forget();
    expect(count.goesOn(2)).toBe(true);
    expect(answers([5 * minute, 5 * minute, 5 * minute, 0])).toEqual([true, true, true, true]);
  });
});
