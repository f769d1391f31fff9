import type { Stretch } from '@contract/newsletters/checks';
import { monthNamed, weekdayNamed } from '@rules/british-dates';

export type FactKind = 'date' | 'time' | 'number';

/** A date, time, sum of money or number that a text states. */
export interface Fact extends Stretch {
  kind: FactKind;
  /** As it stands in the text. */
  said: string;
  /** The same for the same fact however it is written: "14:15", "£2.5", "22". For a date, month and day. */
  value: string;
  /** A date's parts, as far as they are said. `weekday` 0 is Sunday. */
  date?: { day: number; month: number; year: number | null; weekday: number | null };
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekday = '(?:(mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\\s+(?:the\\s+)?)?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?:,?\\s+(\\d{4}))?(?!\\d)';
const edge = '(?<![\\p{L}\\p{N}£.:/])';

const dayFirst = new RegExp(`${edge}${weekday}${day}\\s+(?:of\\s+)?(${month})\\b\\.?${year}`, 'giu');
const monthFirst = new RegExp(
  `${edge}${weekday}(${month})\\.?\\s+${day}(?![\\d:.]*\\d|\\s*(?:am|pm)\\b)${year}`,
  'giu',
);
const severalDays = new RegExp(
  `${edge}${day}(\\s*(?:–|-|to|and|&|,)\\s*)(?=(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:–|-|to|and|&|,)\\s*)){0,5}\\d{1,2}(?:st|nd|rd|th)?\\s+(${month})\\b)`,
  'giu',
);
const inFigures = new RegExp(`${edge}(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/])`, 'gu');
const clock =
  /(?<![\p{L}\p{N}£.:/])(\d{1,2})(?:[.:](\d{2}))?\s*([ap]\.m\.|[ap]\.?m\b|o['’]clock\b|noon\b|midnight\b)/giu;
const clock24 = /(?<![\p{L}\p{N}£.:/])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/gu;
const clockWords = /\b(half past|quarter past|quarter to)\s+(\d{1,2}|[a-z]+)\b/giu;
const namedTime = /\b(noon|midday|midnight)\b/giu;
// Bounded, so that a page of figures is no long search.
const number = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,12})`;
const money = new RegExp(
  [
    String.raw`£\s?(${number}(?:\.\d{1,2})?)(?!\d)`,
    String.raw`(?<![\p{L}\p{N}.])(\d{1,6})p(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.,])(${number}(?:\.\d{1,2})?)\s{1,3}pounds?\b`,
  ].join('|'),
  'giu',
);
const figures = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${number}(?:\.\d{1,12})?(?:st|nd|rd|th)?(?![\p{L}\d])`,
  'gu',
);

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const small = [...units.slice(2), 'dozen'].join('|');
const inWords = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:((?:a|one|${units.slice(2).join('|')})\\s+hundred)(?:\\s+and\\s+((?:${tens.join('|')})(?:[-\\s](?:${units.slice(1, 10).join('|')}))?|${units.slice(1).join('|')}))?|((?:${tens.join('|')})(?:[-\\s](?:${units.slice(1, 10).join('|')}))?)|(?:a\\s+)?(${small}))(?![\\p{L}\\p{N}])`,
  'giu',
);

/**
 * The dates, times, sums and numbers a text states, in order. "one" alone is no number: "one of us", "one another".
 */
export function factsIn(text: string): Fact[] {
  const facts: Fact[] = [];
  const taken = new Uint8Array(text.length);
  const take = (match: RegExpExecArray, made: Omit<Fact, 'start' | 'end' | 'said'> | null) => {
    const [start, end] = [match.index, match.index + match[0].trimEnd().length];
    if (made === null || taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    facts.push({ ...made, start, end, said: text.slice(start, end) });
  };
  for (const match of text.matchAll(dayFirst)) take(match, dated(match[2], match[3], match[4], match[1]));
  for (const match of text.matchAll(monthFirst)) {
    // "We may 11 times" is no date: a month before its day is written with a capital.
    if (/^\p{Lu}/u.test(match[2] ?? '')) take(match, dated(match[3], match[2], match[4], match[1]));
  }
  for (const match of text.matchAll(inFigures)) take(match, numeric(match));
  for (const match of text.matchAll(severalDays)) takeDay(match, take);
  for (const match of text.matchAll(clock)) take(match, timeOf(match));
  for (const match of text.matchAll(clock24))
    take(match, { kind: 'time', value: hourMinute(Number(match[1]), Number(match[2])) });
  for (const match of text.matchAll(clockWords)) take(match, spokenTime(match));
  for (const match of text.matchAll(namedTime))
    take(match, { kind: 'time', value: /^midnight$/i.test(match[0]) ? '00:00' : '12:00' });
  for (const match of text.matchAll(money)) take(match, { kind: 'number', value: sum(match) });
  for (const match of text.matchAll(figures)) take(match, { kind: 'number', value: plain(match[0]) });
  for (const match of text.matchAll(inWords))
    take(match, { kind: 'number', value: String(wordsToNumber(match[0])) });
  return facts.sort((a, b) => a.start - b.start);
}

type Made = Omit<Fact, 'start' | 'end' | 'said'>;

function dated(dayWords = '', monthWords = '', yearWords?: string, weekdayWords?: string): Made | null {
  const [dayNumber, monthNumber] = [Number(dayWords), monthNamed(monthWords)];
  if (monthNumber === null || dayNumber < 1 || dayNumber > 31) return null;
  return asDate(dayNumber, monthNumber, yearWords === undefined ? null : Number(yearWords), weekdayWords);
}

function asDate(
  dayNumber: number,
  monthNumber: number,
  yearNumber: number | null,
  weekdayWords?: string,
): Made {
  const named = weekdayWords === undefined ? null : weekdayNamed(weekdayWords);
  return {
    kind: 'date',
    value: `${monthNumber}-${dayNumber}`,
    date: { day: dayNumber, month: monthNumber, year: yearNumber, weekday: named },
  };
}

function numeric([, dayWords, , monthWords, yearWords = '']: RegExpExecArray): Made | null {
  const [dayNumber, monthNumber] = [Number(dayWords), Number(monthWords)];
  if (dayNumber < 1 || dayNumber > 31 || monthNumber < 1 || monthNumber > 12) return null;
  return asDate(
    dayNumber,
    monthNumber,
    yearWords.length === 2 ? 2000 + Number(yearWords) : Number(yearWords),
  );
}

/** The first day of "11 and 12 January" or "11–15 January" takes its month from the last. */
function takeDay(match: RegExpExecArray, take: (match: RegExpExecArray, made: Made | null) => void): void {
  const only = Object.assign([...match], { index: match.index, input: match.input }) as RegExpExecArray;
  only[0] = match[0].slice(0, match[0].length - (match[2] ?? '').length);
  take(only, dated(match[1], match[3]));
}

const hourMinute = (hour: number, minute: number) =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

function timeOf([, hourWords, minuteWords = '0', half = '']: RegExpExecArray): Made | null {
  const [hour, minute] = [Number(hourWords), Number(minuteWords)];
  if (hour > 23 || minute > 59) return null;
  if (/^p/i.test(half)) return { kind: 'time', value: hourMinute(hour < 12 ? hour + 12 : hour, minute) };
  if (/^(?:a|midnight)/i.test(half)) return { kind: 'time', value: hourMinute(hour % 12, minute) };
  return { kind: 'time', value: hourMinute(hour, minute) };
}

function spokenTime([, part = '', hourWords = '']: RegExpExecArray): Made | null {
  const hour = /^\d/.test(hourWords) ? Number(hourWords) : units.indexOf(hourWords.toLowerCase());
  if (hour < 1 || hour > 12) return null;
  const [hours, minutes] = /half/i.test(part)
    ? [hour, 30]
    : /past/i.test(part)
      ? [hour, 15]
      : [hour === 1 ? 12 : hour - 1, 45];
  return { kind: 'time', value: hourMinute(hours, minutes) };
}

function sum([, pounds, pence, poundsInWords]: RegExpExecArray): string {
  if (pence !== undefined) return `£${Number(pence) / 100}`;
  return `£${plain(pounds ?? poundsInWords ?? '')}`;
}

/** "3,000" and "3000", "2.50" and "2.5" are the same number. */
function plain(number: string): string {
  return String(Number(number.replace(/(?:st|nd|rd|th)$/i, '').replaceAll(',', '')));
}

function wordsToNumber(said: string): number {
  return said
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce((total, word) => {
      if (word === 'hundred') return Math.max(total, 1) * 100;
      if (word === 'dozen') return 12;
      return (
        total + Math.max(0, units.indexOf(word)) + (tens.indexOf(word) + 2) * (tens.includes(word) ? 10 : 0)
      );
    }, 0);
}
