import { bankHoliday, holidaysKnownOn } from './bank-holidays';
import { longDate } from './british-dates';
import { addDays, weekdayOf } from './iso-day';

/** The place's own closed days, as kept in its settings. */
export type ClosedDays = readonly { date: string }[];

/** A date reached by counting. `holidaysKnown` false: the count left the table of bank holidays, so check it. */
export interface CountedDay {
  date: string;
  holidaysKnown: boolean;
}

/** How the minutes' own dates are counted, in working days. Source: domain 3.14, Default numbers. */
const minutesTimings = { agendaOut: -5, draftToChair: 2, publish: 5 } as const;

/** True unless Saturday, Sunday, a bank holiday or one of the place's closed days. Source: S17, S18 ("working day"). */
export function isWorkingDay(date: string, closedDays: ClosedDays): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return false;
  return bankHoliday(date) === null && !closedDays.some((closed) => closed.date === date);
}

/**
 * Why few may be in the office on a day, in a sentence that forbids nothing: "Monday 28 December 2026 is a bank holiday."
 * Empty for a working day.
 */
export function dayOffWords(date: string, closedDays: readonly { date: string; reason: string }[]): string {
  if (isWorkingDay(date, closedDays)) return '';
  const day = longDate(date);
  const closed = closedDays.find((one) => one.date === date);
  if (bankHoliday(date) !== null) return `${day} is a bank holiday.`;
  if (closed !== undefined)
    return `${day} is one of your closed days${closed.reason === '' ? '' : `: ${closed.reason}`}.`;
  return `${day} is at the weekend.`;
}

/**
 * The date `n` working days after `date` (before, when negative). Day 0 is `date` itself, working day or not;
 * day 1 is the next working day. Source: S17, S18 ("working day").
 */
export function addWorkingDays(date: string, n: number, closedDays: ClosedDays): CountedDay {
  const step = n < 0 ? -1 : 1;
  let day = date;
  let known = holidaysKnownOn(day);
  let left = Math.abs(Math.trunc(n));
  // A place closed every day would never end: stop after ten years of looking.
  for (let looked = 0; left > 0 && looked < 3660 + Math.abs(n) * 2; looked += 1) {
    day = addDays(day, step);
    known &&= holidaysKnownOn(day);
    if (isWorkingDay(day, closedDays)) left -= 1;
  }
  return { date: day, holidaysKnown: known };
}

/** The first working day after `date`. */
export function nextWorkingDay(date: string, closedDays: ClosedDays): CountedDay {
  return addWorkingDays(date, 1, closedDays);
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. The undoing of {@link addWorkingDays}. */
export function workingDaysBetween(
  from: string,
  to: string,
  closedDays: ClosedDays,
): { days: number; holidaysKnown: boolean } {
  const step = to < from ? -1 : 1;
  let days = 0;
  let known = holidaysKnownOn(from);
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    known &&= holidaysKnownOn(day);
    if (isWorkingDay(day, closedDays)) days += step;
  }
  return { days, holidaysKnown: known };
}

/** When the agenda goes out, the draft is with the chair and the minutes are published. Source: domain 3.14, Default numbers. */
export function minutesDeadlines(
  meetingDate: string,
  closedDays: ClosedDays,
): { agendaOut: string; draftToChair: string; publish: string; holidaysKnown: boolean } {
  const agenda = addWorkingDays(meetingDate, minutesTimings.agendaOut, closedDays);
  const draft = addWorkingDays(meetingDate, minutesTimings.draftToChair, closedDays);
  const publish = addWorkingDays(meetingDate, minutesTimings.publish, closedDays);
  return {
    agendaOut: agenda.date,
    draftToChair: draft.date,
    publish: publish.date,
    holidaysKnown: agenda.holidaysKnown && publish.holidaysKnown,
  };
}
