import { monthNamed } from './british-dates';
import { dayOf } from './iso-day';

export type DayEntry = { day: string } | { fault: string };

const numbers = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?$/;
const named = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]+)\.?,?[\s-]+(\d{2}|\d{4})$/i;

/**
 * A day as people in Britain write it: 3/4/26 and 3 April 2026 are both 3 April 2026. Two figures of a year mean this
 * century up to next year, else the last. `today` is `YYYY-MM-DD`. Answers the day, or why it is none, in words.
 */
export function britishDay(typed: string, today: string): DayEntry {
  const text = typed.trim().replace(/\s+/g, ' ');
  const asIso = iso.exec(text);
  if (asIso) return realDay(Number(asIso[1]), Number(asIso[2]), Number(asIso[3]));
  const asNumbers = numbers.exec(text);
  if (asNumbers) return fromNumbers(asNumbers, today);
  const asNamed = named.exec(text);
  if (asNamed) {
    const month = monthNamed(asNamed[2] ?? '');
    if (month === null) return { fault: `“${asNamed[2] ?? ''}” is no month.` };
    return realDay(fullYear(asNamed[3] ?? '', today), month, Number(asNamed[1]));
  }
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    return {
      fault: 'This is a spreadsheet’s own number for a day. Show the column as dates, then copy it again.',
    };
  }
  if (/^#+$/.test(text))
    return { fault: 'The column was too narrow to show the day. Widen it, then copy it again.' };
  if (/^\d{1,2}[/.\- ](\d{1,2}|[a-z]+)$/i.test(text)) return { fault: 'The year is missing.' };
  return { fault: 'This is not a day. Write it like 3/4/2026 or 3 April 2026.' };
}

function fromNumbers(found: RegExpExecArray, today: string): DayEntry {
  const [day, month] = [Number(found[1]), Number(found[2])];
  if (month > 12 && day <= 12) {
    return { fault: `There is no month ${month}. Write the day first: ${month}/${day}/${found[3] ?? ''}.` };
  }
  return realDay(fullYear(found[3] ?? '', today), month, day);
}

function realDay(year: number, month: number, day: number): DayEntry {
  if (month < 1 || month > 12) return { fault: `There is no month ${month}.` };
  const real = dayOf(year, month, day);
  return real === null ? { fault: 'There is no such day.' } : { day: real };
}

function fullYear(typed: string, today: string): number {
  if (typed.length === 4) return Number(typed);
  const thisYear = Number(today.slice(0, 4));
  const year = Math.floor(thisYear / 100) * 100 + Number(typed);
  return year > thisYear + 1 ? year - 100 : year;
}
