import { median } from './from-last-time';

/** Fewer points off the median than this are drawn and not judged. Source: domain 3.9, QI, audits, benchmarking, trending (S50). */
export const fewestToJudge = 10;

/** What a run of figures may do by chance alone, for a number of points off the median. */
export interface RunLimits {
  /** A longer run on one side of the median is a sign of a change. */
  longestRun: number;
  /** Fewer crossings of the median are a sign of a change. */
  fewestCrossings: number;
}

export interface RunChart {
  /** The middle of all points; null when there are none. */
  median: number | null;
  /** All that are drawn. */
  points: number;
  /** Points not on the median: only these count. */
  useful: number;
  longestRun: number;
  crossings: number;
  /** Null with fewer than {@link fewestToJudge} useful points. */
  limits: RunLimits | null;
  verdict: 'not-enough' | 'steady' | 'changed';
}

/**
 * What chance allows among `useful` points: runs to round(log2(n) + 3), and crossings from the 5 % point of a binomial
 * of n − 1 even chances. Source: domain 3.9, QI, audits, benchmarking, trending (S50, the Anhøj rules).
 */
export function runLimits(useful: number): RunLimits {
  return {
    longestRun: Math.round(Math.log2(useful) + 3),
    fewestCrossings: evenQuantile(useful - 1, 0.05),
  };
}

/** Judges figures in the order of their days by the Anhøj rules. Source: domain 3.9 (S50). */
export function runChart(values: readonly number[]): RunChart {
  const middle = median(values);
  const sides =
    middle === null ? [] : values.map((value) => Math.sign(value - middle)).filter((side) => side !== 0);
  const runs = runsOf(sides);
  const longestRun = Math.max(0, ...runs);
  const crossings = Math.max(0, runs.length - 1);
  const base = { median: middle, points: values.length, useful: sides.length, longestRun, crossings };
  if (sides.length < fewestToJudge) return { ...base, limits: null, verdict: 'not-enough' };
  const limits = runLimits(sides.length);
  const isChanged = longestRun > limits.longestRun || crossings < limits.fewestCrossings;
  return { ...base, limits, verdict: isChanged ? 'changed' : 'steady' };
}

/** How long each run on one side is, in order. */
function runsOf(sides: readonly number[]): number[] {
  const runs: number[] = [];
  sides.forEach((side, index) => {
    if (index > 0 && side === sides[index - 1]) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(1);
  });
  return runs;
}

/** The smallest count whose chance of no more heads than that, in `throws` fair throws, is at least `chance`. */
function evenQuantile(throws: number, chance: number): number {
  let ways = 0.5 ** throws;
  let upTo = ways;
  let heads = 0;
  while (upTo < chance && heads < throws) {
    heads += 1;
    ways = (ways * (throws - heads + 1)) / heads;
    upTo += ways;
  }
  return heads;
}

// Two-sided 95 %.
const z = 1.959963984540054;

/**
 * Between which whole percentages the true share lies, 19 times out of 20, when `count` of `of` were seen: Wilson's
 * interval. Source: domain 3.9, QI, audits, benchmarking, trending.
 */
export function wilson(count: number, of: number): { from: number; to: number } {
  if (of === 0) return { from: 0, to: 100 };
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * of)) / of);
  const percent = (value: number) => Math.round((100 * value) / (1 + (z * z) / of));
  return { from: Math.max(0, percent(middle - reach)), to: Math.min(100, percent(middle + reach)) };
}

/** What the chart says, in words: "No sign of a change. …", or that there is not enough yet to judge. */
export function runInWords({ points, useful, longestRun, crossings, limits, verdict }: RunChart): string {
  if (limits === null) {
    const meetings = `${points} ${points === 1 ? 'meeting' : 'meetings'}`;
    return points < fewestToJudge
      ? `Not enough yet to judge: ${meetings} so far, and it takes at least ${fewestToJudge}.`
      : `Not enough yet to judge: ${useful} of ${meetings} are off the middle line, and it takes ${fewestToJudge}.`;
  }
  const first =
    verdict === 'changed' ? 'A sign of a change: ask what was different.' : 'No sign of a change.';
  const run = `The longest run on one side of the middle is ${longestRun} (chance makes up to ${limits.longestRun})`;
  const crossed = `the middle is crossed ${times(crossings)} (chance makes at least ${limits.fewestCrossings})`;
  return `${first} ${run}; ${crossed}.`;
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
