import { dayOf, daysBetween, endOfMonth } from './iso-day';

/** How long a check of how somebody likes information holds, in months, when the place has no rule of its own. */
export const checkMonths = 12;

/**
 * When a check made on `checkedOn` is due again: the same day twelve months on, or the last of that month when it has
 * no such day. S28 (Accessible Information Standard, step six: review).
 */
export function nextCheck(checkedOn: string): string {
  const year = Number(checkedOn.slice(0, 4)) + checkMonths / 12;
  const month = Number(checkedOn.slice(5, 7));
  const same = dayOf(year, month, Number(checkedOn.slice(8, 10)));
  return same ?? endOfMonth(dayOf(year, month, 1) ?? checkedOn);
}

export type CheckState =
  { state: 'never' } | { state: 'in-date'; due: string } | { state: 'overdue'; due: string; days: number };

/** How a check stands on `today`: on the due day itself it is still in date; each day after is one more overdue. */
export function checkState(
  { informationCheckedOn, informationCheckDue }: CheckDates,
  today: string,
): CheckState {
  if (informationCheckedOn === null) return { state: 'never' };
  const due = informationCheckDue ?? nextCheck(informationCheckedOn);
  const days = daysBetween(due, today);
  return days > 0 ? { state: 'overdue', due, days } : { state: 'in-date', due };
}

interface CheckDates {
  informationCheckedOn: string | null;
  informationCheckDue: string | null;
}
