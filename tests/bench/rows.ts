/** One measure a bench hands back. It is over when `ratio` is more than `limit`; without one it is there to be read. */
export interface Row {
  readonly name: string;
  readonly ratio: number;
  readonly limit?: number;
  /** What both numbers count, such as 'MB'; without one they are plain ratios. */
  readonly unit?: string;
}

/** The middle of the numbers, the mean of the two middle ones when they are even in number. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor((sorted.length - 1) / 2);
  const pair = sorted.slice(middle, sorted.length % 2 === 0 ? middle + 2 : middle + 1);
  return pair.reduce((sum, each) => sum + each, 0) / pair.length;
}
