import { unknownHolidaysWords } from './bank-holidays';
import { longDate, monthNamed, weekdayNamed } from './british-dates';
import { addDays, dayOf, daysBetween, endOfMonth, weekdayOf } from './iso-day';
import { addWorkingDays, isWorkingDay, type ClosedDays, type CountedDay } from './working-days';

/** What a typed date is read against: the day of the meeting, the place's closed days, the next meeting if there is one. */
export interface DueContext {
  meetingDate: string;
  closedDays: ClosedDays;
  nextMeeting?: string | null;
}

export type DueDate = { date: string; warning: string } | { problem: string };

const numbers: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
};

const allowed = 'Write a day like “Monday”, “7 December”, “7/12” or “in 10 working days”.';

/**
 * Reads a date typed in plain words, counted from the meeting. Gives `YYYY-MM-DD` with a warning in words (empty
 * when none: before the meeting, not a working day, almost a year away), or a problem that says what is allowed.
 */
export function readDueDate(text: string, context: DueContext): DueDate {
  const typed = text
    .toLowerCase()
    .replace(/[.,!]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:by|on|due|before|for)\s+/, '')
    .replace(/^the\s+/, '');
  if (typed === '') return { problem: allowed };
  const found = relative(typed, context) ?? weekday(typed, context) ?? calendar(typed, context);
  if (found === null) return { problem: allowed };
  if (typeof found === 'string') return { problem: found };
  return { date: found.date, warning: warningOf(found, context) };
}

type Found = CountedDay | string | null;

const known = (date: string): CountedDay => ({ date, holidaysKnown: true });

function relative(typed: string, context: DueContext): Found {
  const from = context.meetingDate;
  if (typed === 'today') return known(from);
  if (typed === 'tomorrow') return known(addDays(from, 1));
  if (/^(?:at )?(?:the )?next meeting$/.test(typed)) {
    return context.nextMeeting
      ? known(context.nextMeeting)
      : 'The next meeting has no date yet. Write a day.';
  }
  if (/^(?:at )?(?:the )?end of (?:the |this )?month$/.test(typed)) return known(endOfMonth(from));
  if (/^(?:at )?(?:the )?end of (?:the |this )?week$/.test(typed)) return known(comingWeekday(from, 5, true));
  if (typed === 'next week') return known(addDays(mondayOf(from), 7));
  const span =
    /^(?:in |within )?(\d{1,3}|[a-z]+) ?(working days?|wds?|days?|weeks?|fortnights?|months?)(?: time)?$/.exec(
      typed,
    );
  return span ? counted(span[1] ?? '', span[2] ?? '', context) : null;
}

function counted(amount: string, unit: string, context: DueContext): Found {
  const n = /^\d+$/.test(amount) ? Number(amount) : numbers[amount];
  if (n === undefined) return null;
  const from = context.meetingDate;
  if (unit.startsWith('w') && !unit.startsWith('week')) return addWorkingDays(from, n, context.closedDays);
  if (unit.startsWith('day')) return known(addDays(from, n));
  if (unit.startsWith('fortnight')) return known(addDays(from, n * 14));
  if (unit.startsWith('week')) return known(addDays(from, n * 7));
  return known(monthsLater(from, n));
}

function monthsLater(date: string, n: number): string {
  const month = Number(date.slice(5, 7)) - 1 + n;
  const year = Number(date.slice(0, 4)) + Math.floor(month / 12);
  const first = dayOf(year, (month % 12) + 1, 1) ?? date;
  return dayOf(year, (month % 12) + 1, Number(date.slice(8, 10))) ?? endOfMonth(first);
}

function mondayOf(date: string): string {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

function comingWeekday(from: string, day: number, orToday: boolean): string {
  const ahead = (day - weekdayOf(from) + 7) % 7;
  return addDays(from, ahead === 0 && !orToday ? 7 : ahead);
}

// "Monday" is the first one after the meeting; "next Monday" the one in the week that begins next Monday.
function weekday(typed: string, context: DueContext): Found {
  const match = /^(this |next )?([a-z]+)(?: (week|next week))?$/.exec(typed);
  const day = match ? weekdayNamed(match[2] ?? '') : null;
  if (match === null || day === null) return null;
  const inNextWeek = addDays(mondayOf(context.meetingDate), 7 + ((day + 6) % 7));
  if (match[3] === 'week') return known(addDays(comingWeekday(context.meetingDate, day, false), 7));
  if (match[1] === 'next ' || match[3] === 'next week') return known(inNextWeek);
  return known(comingWeekday(context.meetingDate, day, match[1] === 'this '));
}

function calendar(typed: string, context: DueContext): Found {
  const leading = /^([a-z]+),? (?=\d)/.exec(typed);
  const day = leading ? weekdayNamed(leading[1] ?? '') : null;
  if (leading === null || day === null) return dated(typed, context);
  const found = dated(typed.slice(leading[0].length), context);
  if (found === null || typeof found === 'string' || weekdayOf(found.date) === day) return found;
  return `The day and the date do not agree: that is ${longDate(found.date)}.`;
}

function dated(bare: string, context: DueContext): Found {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(bare);
  if (iso) return onCalendar(Number(iso[3]), Number(iso[2]), iso[1] ?? '', context);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(bare);
  if (slashed) return onCalendar(Number(slashed[1]), Number(slashed[2]), slashed[3] ?? '', context);
  const worded = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+),?(?: (\d{4}|\d{2}))?$/.exec(bare);
  const backward = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/.exec(bare);
  const month = monthNamed(worded?.[2] ?? backward?.[1] ?? '');
  if (month === null) return null;
  const match = worded ?? backward;
  return onCalendar(Number(worded?.[1] ?? backward?.[2]), month, match?.[3] ?? '', context);
}

function onCalendar(day: number, month: number, yearTyped: string, context: DueContext): Found {
  if (yearTyped !== '') {
    const year = yearTyped.length === 2 ? 2000 + Number(yearTyped) : Number(yearTyped);
    const date = dayOf(year, month, day);
    return date === null ? noSuchDay : known(date);
  }
  const thisYear = Number(context.meetingDate.slice(0, 4));
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const date = dayOf(year, month, day);
    if (date !== null && date >= context.meetingDate) return known(date);
  }
  return noSuchDay;
}

const noSuchDay = 'There is no such day. British dates go day first: 7/12 is 7 December.';

function warningOf(found: CountedDay, context: DueContext): string {
  const away = daysBetween(context.meetingDate, found.date);
  if (away < 0) return `${longDate(found.date)} is before the meeting.`;
  if (!found.holidaysKnown) return unknownHolidaysWords;
  if (away > 300) return `${longDate(found.date)} is almost a year away or more.`;
  if (!isWorkingDay(found.date, context.closedDays)) return `${longDate(found.date)} is not a working day.`;
  return '';
}
