import { clockWords, longDate } from '@rules/british-dates';

const noBreak = '\u00A0';

/** "Wednesday 2 December 2026" from `2026-12-02`, with the day and month held together on one line. */
export function printedDate(date: string): string {
  return longDate(date).replace(/(\d) (\p{L})/u, `$1${noBreak}$2`);
}

/** "2:15 pm" from `14:15`, held together on one line; empty stays empty. */
export function printedClock(clock: string): string {
  return clock === '' ? '' : clockWords(clock).replace(' ', noBreak);
}
