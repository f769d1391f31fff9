import type { Newsletter } from '@contract/newsletters/newsletters';
import { monthNamed, plainDate } from './british-dates';
import { addDays, dayOf, endOfMonth } from './iso-day';

interface LastIssue {
  title: string;
  goesOutOn: string;
}

export interface ProposedIssue {
  /** "January 2027" for one that comes out by the month, "11 January 2027" for one that comes out more often. */
  title: string;
  /** `YYYY-MM-DD`. */
  goesOutOn: string;
}

const weeksApart = { weekly: 7, fortnightly: 14 } as const;
const monthsApart = { monthly: 1, quarterly: 3, 'when-ready': 0 } as const;

/** With no issue before it, an issue goes out in a week: time enough to put one together. */
const firstInDays = 7;

/**
 * The title and day of the next issue, by how often the newsletter comes out and the last one; never before `today`.
 * All days `YYYY-MM-DD`.
 */
export function proposeIssue(
  howOften: Newsletter['howOften'],
  last: LastIssue | null,
  today: string,
): ProposedIssue {
  if (howOften === 'weekly' || howOften === 'fortnightly') {
    const goesOutOn = afterDays(last, { apart: weeksApart[howOften], today });
    return { title: plainDate(goesOutOn), goesOutOn };
  }
  const apart = monthsApart[howOften];
  if (last === null || apart === 0) return ofMonth(last === null ? addDays(today, firstInDays) : today);
  return afterMonths(last, { apart, today });
}

function afterDays(last: LastIssue | null, { apart, today }: { apart: number; today: string }): string {
  if (last === null) return addDays(today, firstInDays);
  let day = addDays(last.goesOutOn, apart);
  while (day < today) day = addDays(day, apart);
  return day;
}

/** The title goes on from the last one's month, which may not be the month it went out in. */
function afterMonths(last: LastIssue, { apart, today }: { apart: number; today: string }): ProposedIssue {
  let steps = 1;
  while (monthsAfter(last.goesOutOn, apart * steps) < today) steps += 1;
  const goesOutOn = monthsAfter(last.goesOutOn, apart * steps);
  const month = monthOfTitle(last.title);
  return month === null
    ? ofMonth(goesOutOn)
    : { title: monthTitle(monthsAfter(month, apart * steps)), goesOutOn };
}

function ofMonth(goesOutOn: string): ProposedIssue {
  return { title: monthTitle(goesOutOn), goesOutOn };
}

const monthTitle = (date: string) => plainDate(date).replace(/^\d+ /, '');

function monthOfTitle(title: string): string | null {
  const [, word = '', year = ''] = /^(\p{L}+) (\d{4})$/u.exec(title.trim()) ?? [];
  const month = monthNamed(word);
  return month === null ? null : dayOf(Number(year), month, 1);
}

/** The same day some months later, or the last of that month when it has no such day. */
function monthsAfter(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return dayOf(year, month, Number(date.slice(8, 10))) ?? endOfMonth(dayOf(year, month, 1) ?? date);
}
