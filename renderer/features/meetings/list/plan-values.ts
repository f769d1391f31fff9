import type { MeetingRow } from '@contract/meetings/agenda';
import type { MeetingKind } from '@contract/meetings/kinds';
import type { Series } from '@contract/meetings/series';
import type { PlaceKind } from '@contract/place';
import { kindName } from '@rules/meeting-kinds';
import { isMeantDate } from '../HeldFields';

/** A meeting as planned in the dialog; `date` and `startTime` may still be half-typed. */
export interface PlanValues {
  kind: MeetingKind;
  seriesId: string | null;
  title: string;
  date: string | null;
  startTime: string;
  room: string;
  chairId: string | null;
  minuteTakerId: string | null;
}

export type PlanProblems = Partial<Record<keyof PlanValues, string>>;

/** What the dialog starts with: the series' own room and time, and who chaired and took minutes last time. */
export function startingPlan(
  series: Series | undefined,
  meetings: readonly MeetingRow[],
  placeKind: PlaceKind,
): PlanValues {
  const [last] = meetings
    .filter((meeting) => meeting.seriesId === (series?.id ?? null))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return {
    kind: series?.kind ?? 'residents',
    seriesId: series?.id ?? null,
    title: series?.title ?? kindName('residents', placeKind),
    date: null,
    startTime: series?.startTime ?? '14:15',
    room: series?.room ?? '',
    chairId: last?.chairId ?? null,
    minuteTakerId: last?.minuteTakerId ?? null,
  };
}

/** Field → what is allowed, in words; empty when the plan is whole. */
export function problemsOf(values: PlanValues): PlanProblems {
  const problems: PlanProblems = {};
  if (values.title.trim() === '') problems.title = 'Write a name for the meeting.';
  if (!isMeantDate(values.date)) problems.date = 'Write the day of the meeting, such as 2 December 2026.';
  if (values.startTime === '') problems.startTime = 'Write when it starts, such as 2:15 pm.';
  if (values.chairId !== null && values.chairId === values.minuteTakerId) {
    problems.minuteTakerId = 'Choose someone else: the chair and the minute-taker are two people.';
  }
  return problems;
}
