import { monthNamed, plainDate } from './british-dates';
import { britishDay } from './british-day-entry';
import { addDays, dayOf, daysBetween, endOfMonth } from './iso-day';

/** `hadYear`: a year stood there, and is let go of. */
export type BirthdayEntry = { birthday: string; hadYear: boolean } | { fault: string };

// A year with a 29 February, so that everybody's day is there.
const leapYear = 2000;
const kept = /^--(\d{2})-(\d{2})$/;
const named =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]+)|([a-z]+)\s+(\d{1,2})(?:st|nd|rd|th)?)\.?$/i;
const numbers = /^(\d{1,2})[/. -](\d{1,2})$/;

/**
 * A birthday as people write it, with or without its year: “12 March”, “12/3”, “12/03/1941”. Answers the day and month
 * as they are kept, `--03-12`, or why it is none, in words. The year is let go of here and kept nowhere; empty stays
 */
export function birthdayEntry(typed: string): BirthdayEntry {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return { birthday: '', hadYear: false };
  const [, month, day] = kept.exec(text) ?? [];
  if (month !== undefined) return realDay(Number(month), Number(day));
  const asNumbers = numbers.exec(text);
  if (asNumbers) return realDay(Number(asNumbers[2]), Number(asNumbers[1]));
  const asNamed = named.exec(text);
  if (asNamed) {
    const word = asNamed[2] ?? asNamed[3] ?? '';
    const found = monthNamed(word);
    if (found === null) return { fault: `“${word}” is no month.` };
    return realDay(found, Number(asNamed[1] ?? asNamed[4]));
  }
  const withYear = britishDay(text, `${leapYear}-01-01`);
  if ('day' in withYear) return { birthday: `--${withYear.day.slice(5)}`, hadYear: true };
  const isNoDay = withYear.fault.startsWith('This is not a day');
  return { fault: isNoDay ? 'Write the day and the month, like 12 March.' : withYear.fault };
}

function realDay(month: number, day: number): BirthdayEntry {
  if (month < 1 || month > 12) return { fault: `There is no month ${month}.` };
  const real = dayOf(leapYear, month, day);
  return real === null
    ? { fault: 'There is no such day.' }
    : { birthday: `--${real.slice(5)}`, hadYear: false };
}

/** “12 March”; empty for none. */
export function birthdayWords(birthday: string): string {
  const [, month, day] = kept.exec(birthday) ?? [];
  if (month === undefined) return '';
  return plainDate(`${leapYear}-${month}-${day ?? ''}`).replace(/ \d{4}$/, '');
}

/**
 * The day a birthday is kept on from `from` up to and without `until`, both `YYYY-MM-DD`; null when it falls on no day
 * of them. 29 February is kept on the 28th in a year that has none.
 */
export function birthdayWithin(
  birthday: string,
  { from, until }: { from: string; until: string },
): string | null {
  const [, month, day] = kept.exec(birthday) ?? [];
  if (month === undefined) return null;
  const years = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const days = years.map(
    (year) => dayOf(year, Number(month), Number(day)) ?? endOfMonth(`${year}-${month}-01`),
  );
  return days.find((each) => each >= from && each < until) ?? null;
}

/** A newsletter that comes out when it is ready speaks of the days up to a month on. */
const whenReadyDays = 31;

/** The days an issue speaks of: from the one it goes out on to the next one's. All `YYYY-MM-DD`. */
export function coveredBy(
  goesOutOn: string,
  { next, whenReady }: { next: string; whenReady: boolean },
): { from: string; until: string } {
  const isAfter = daysBetween(goesOutOn, next) > 0;
  return { from: goesOutOn, until: whenReady || !isAfter ? addDays(goesOutOn, whenReadyDays) : next };
}
