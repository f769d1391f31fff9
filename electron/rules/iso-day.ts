const dayMs = 86_400_000;

function utc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromUtc(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The calendar date `n` days after `date` (before, when negative). Both `YYYY-MM-DD`. */
export function addDays(date: string, n: number): string {
  return fromUtc(utc(date) + n * dayMs);
}

/** Whole days from one `YYYY-MM-DD` to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / dayMs);
}

/** The day of the week of a `YYYY-MM-DD`: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: string): number {
  return new Date(utc(date)).getUTCDay();
}

/** True for a `YYYY-MM-DD` that is on the calendar. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = utc(text);
  return Number.isFinite(ms) && fromUtc(ms) === text;
}

/** The `YYYY-MM-DD` of a year, month (1 to 12) and day, or null when there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isRealDay(date) ? date : null;
}

/** The last day of the month a `YYYY-MM-DD` falls in. */
export function endOfMonth(date: string): string {
  const at = new Date(utc(date));
  return fromUtc(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0));
}
