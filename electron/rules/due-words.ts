import { shortDate } from './british-dates';
import { days } from './from-last-time';
import { daysBetween } from './iso-day';

/** An action's date as a badge: its words, and the tone that only repeats them. */
export interface DueWords {
  tone: 'brick' | 'amber' | 'plain';
  words: string;
}

const soonDays = 7;

/** "2 days late", "due today", "due in 3 days", "by Mon 7 December" or "no date yet", as of `today`. */
export function dueWords(due: string | null, today: string): DueWords {
  if (due === null) return { tone: 'plain', words: 'no date yet' };
  const left = daysBetween(today, due);
  if (left < 0) return { tone: 'brick', words: `${days(-left)} late` };
  if (left === 0) return { tone: 'amber', words: 'due today' };
  if (left <= soonDays) return { tone: 'amber', words: `due in ${days(left)}` };
  return { tone: 'plain', words: `by ${shortDate(due)}` };
}

/** When “did it help?” is to be asked, like any other date: "ask now, 5 days late", "ask today", "ask from Mon 7 December". */
export function askWords(dueOn: string, today: string): DueWords {
  const late = daysBetween(dueOn, today);
  if (late > 0) return { tone: 'brick', words: `ask now, ${days(late)} late` };
  if (late === 0) return { tone: 'amber', words: 'ask today' };
  return { tone: 'plain', words: `ask from ${shortDate(dueOn)}` };
}

/** How long ago a day was: "today", "25 days ago". */
export function agoWords(on: string, today: string): string {
  const age = daysBetween(on, today);
  return age <= 0 ? 'today' : `${days(age)} ago`;
}
