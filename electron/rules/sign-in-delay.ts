const freeTries = 3;
const delays = [5, 15, 30, 60, 120, 240, 480, 900];

/**
 * Whole seconds to wait before the next try, after `failures` wrong ones in a row, the last at `lastFailureAt`
 * (epoch ms, null for none). None after the first three, then 5, 15, 30, 60, doubling to 15 minutes. A clock that reads
 * earlier than the last failure counts as just now, so turning it back gains nothing.
 */
export function waitSeconds(failures: number, lastFailureAt: number | null, now: number): number {
  if (lastFailureAt === null || failures <= freeTries) return 0;
  const delay = delays[Math.min(failures - freeTries - 1, delays.length - 1)] ?? 0;
  const passed = Math.max(0, now - lastFailureAt);
  return Math.max(0, Math.ceil(delay - passed / 1000));
}
