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
