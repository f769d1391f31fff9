import { weekdayOf } from './iso-day';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

// Only numbers are taken from the formatter; every word is ours, so no locale data can change it.
const londonFormat = () =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
// Made at the first time asked for: making it takes longer than loading all of this file, and the start waits for that.
let london: Intl.DateTimeFormat | undefined;

interface LondonTime {
  date: string;
  hour: number;
  minute: number;
  second: number;
}

const two = (part: number) => String(part).padStart(2, '0');

function inLondon(ms: number): LondonTime {
  const parts: Record<string, number> = {};
  for (const part of (london ??= londonFormat()).formatToParts(ms)) parts[part.type] = Number(part.value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return { date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, hour, minute, second };
}

function dayAndMonth(date: string): string {
  return `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

/** "12 March 2026" from `2026-03-12`. */
export function plainDate(date: string): string {
  return `${dayAndMonth(date)} ${Number(date.slice(0, 4))}`;
}

/** "Thursday 12 March 2026" from `2026-03-12`. */
export function longDate(date: string): string {
  return `${weekdays[weekdayOf(date)] ?? ''} ${plainDate(date)}`;
}

/** "Thu 12 March" from `2026-03-12`. */
export function shortDate(date: string): string {
  return `${(weekdays[weekdayOf(date)] ?? '').slice(0, 3)} ${dayAndMonth(date)}`;
}

function twelveHour(hour: number, rest: string): string {
  return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'am' : 'pm'}`;
}

/** "2:15 pm" from a clock time `14:15`. */
export function clockWords(clock: string): string {
  return twelveHour(Number(clock.slice(0, 2)), clock.slice(3, 5));
}

/** "2:15 pm" in London from epoch milliseconds. */
export function timeOf(ms: number): string {
  const at = inLondon(ms);
  return twelveHour(at.hour, two(at.minute));
}

/** "2:38:07 pm" in London from epoch milliseconds: when something was saved. */
export function savedTime(ms: number): string {
  const at = inLondon(ms);
  return twelveHour(at.hour, `${two(at.minute)}:${two(at.second)}`);
}

/** The clock time `HH:MM` in London from epoch milliseconds. */
export function londonClock(ms: number): string {
  const at = inLondon(ms);
  return `${two(at.hour)}:${two(at.minute)}`;
}

/** The calendar date `YYYY-MM-DD` in London from epoch milliseconds. */
export function londonDay(ms: number): string {
  return inLondon(ms).date;
}

/**
 * Epoch milliseconds of a London date `YYYY-MM-DD` and clock time `HH:MM`. In the hour that happens twice in
 * October the first is meant; in the hour that never happens in March, the same minute an hour later.
 */
export function londonInstant(date: string, clock: string): number {
  const asUtc = Date.parse(`${date}T${clock}:00Z`);
  const summer = asUtc - 3_600_000;
  const at = inLondon(summer);
  return at.date === date && `${two(at.hour)}:${two(at.minute)}` === clock ? summer : asUtc;
}

/** The month (1 to 12) a word names: "dec", "Sept", "December"; null when none. */
export function monthNamed(word: string): number | null {
  return named(word, months, 3);
}

/** The weekday (0 Sunday to 6) a word names: "mon", "tues", "Wednesday"; null when none. */
export function weekdayNamed(word: string): number | null {
  const found = named(word.replace(/\.$/, ''), weekdays, 3);
  return found === null ? null : found - 1;
}

function named(word: string, names: readonly string[], shortest: number): number | null {
  const typed = word.toLowerCase();
  if (typed.length < shortest) return null;
  const at = names.findIndex((name) => name.toLowerCase().startsWith(typed));
  return at < 0 ? null : at + 1;
}
