import type { InputOf } from '@contract/api';
import type { Place, PlaceKind } from '@contract/place';
import { plainDate } from '@rules/british-dates';

export interface ClosedDayTyped {
  /** Keeps the row's boxes while others come and go. */
  key: number;
  date: string | null;
  reason: string;
}

/** The place as it stands in the boxes. */
export interface PlaceTyped {
  name: string;
  provider: string;
  kind: PlaceKind;
  idleMinutes: number;
  closedDays: readonly ClosedDayTyped[];
}

export function typedFrom(place: Place): PlaceTyped {
  const { name, provider, kind, idleMinutes, closedDays } = place;
  return { name, provider, kind, idleMinutes, closedDays: closedDays.map((day, key) => ({ ...day, key })) };
}

export function nextKey(days: readonly ClosedDayTyped[]): number {
  return 1 + Math.max(-1, ...days.map((day) => day.key));
}

/** What to save, or what is allowed where something is not: field path → words. */
export function toSave(
  typed: PlaceTyped,
  revision: number,
): { save: InputOf<'place.save'> } | { fields: Record<string, string> } {
  const fields: Record<string, string> = {};
  if (typed.name.trim() === '') fields.name = 'Write the name of the place.';
  if (!(typed.idleMinutes >= 1 && typed.idleMinutes <= 60)) fields.idleMinutes = 'Between 1 and 60 minutes.';
  const closedDays: { date: string; reason: string }[] = [];
  typed.closedDays.forEach(({ date, reason }, at) => {
    if (date === null) fields[`closedDays.${at}.date`] = 'Write the whole date, or remove this day.';
    else closedDays.push({ date, reason });
  });
  if (Object.keys(fields).length > 0) return { fields };
  const { name, provider, kind, idleMinutes } = typed;
  return { save: { name, provider, kind, idleMinutes, closedDays, revision } };
}

/** Closed days as one line, to lay two versions side by side. */
export function closedDaysWords(days: readonly { date: string | null; reason: string }[]): string {
  return days
    .filter((day) => day.date !== null)
    .map((day) => `${plainDate(day.date ?? '')}${day.reason ? ` (${day.reason})` : ''}`)
    .join(', ');
}
