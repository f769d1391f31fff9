import { addDays } from './iso-day';
import { isWorkingDay, type ClosedDays } from './working-days';

/** How long a voice may wait for an answer, in working days. Source: domain 3.14, Default numbers (internal response target). */
export const answerWithin = 20;

/** When “did it help?” is asked, in working days after an action was done. Source: domain 3.14, Default numbers (check-back after action closed). */
export const checkBackAfter = 20;

/**
 * The last day, `YYYY-MM-DD`, on which a voice heard has now waited more than {@link answerWithin} working days.
 * Every voice of that day or before is late; every later one is not.
 */
export function lateSince(today: string, closedDays: ClosedDays): string {
  let day = today;
  let passed = 0;
  // A place closed every day would never end: stop after a year of looking.
  for (let looked = 0; passed <= answerWithin && looked < 366; looked += 1) {
    if (isWorkingDay(day, closedDays)) passed += 1;
    day = addDays(day, -1);
  }
  return day;
}
