import type { ItemPicture } from '@contract/meetings/series';
import { plainDate } from './british-dates';
import { daysBetween } from './iso-day';

/** An action as its days tell it. All dates `YYYY-MM-DD`. */
export interface DatedAction {
  raisedOn: string;
  due: string | null;
  /** The date first agreed, which it is judged by; `due` is later once it was moved. */
  firstDue: string | null;
  state: 'open' | 'done' | 'dropped';
  /** Null while open. */
  closedOn: string | null;
}

/** How an action stood on a day. */
export interface Standing {
  state: DatedAction['state'];
  /** Whole days from the day it was raised to the day it was closed, or to the day asked about while open. */
  ageDays: number;
  /** Whole days past the date first agreed while open; 0 when it is not. */
  overdueDays: number;
  /** True when done by the date first agreed; null when not done, or when it had no date. */
  onTime: boolean | null;
}

/** How an action stood at the end of `on`: one closed after that day was still open. */
export function standingOn(action: DatedAction, on: string): Standing {
  const { raisedOn, closedOn } = action;
  const due = action.firstDue ?? action.due;
  if (closedOn === null || closedOn > on) {
    const overdueDays = due === null ? 0 : Math.max(0, daysBetween(due, on));
    return { state: 'open', ageDays: Math.max(0, daysBetween(raisedOn, on)), overdueDays, onTime: null };
  }
  const onTime = action.state === 'done' && due !== null ? closedOn <= due : null;
  return {
    state: action.state,
    ageDays: Math.max(0, daysBetween(raisedOn, closedOn)),
    overdueDays: 0,
    onTime,
  };
}

/** What became of the actions of earlier meetings, each figure with what it is out of. */
export interface LastTimeFigures {
  all: number;
  done: number;
  /** Done out of all, in whole percent; 0 when there are none. */
  donePercent: number;
  dropped: number;
  open: number;
  onTime: number;
  /** Those done that had a date to be done by. */
  onTimeOf: number;
  /** Days from raised to done, in the order given. */
  daysToClose: number[];
  /** The middle of those days; null when nothing was done. */
  medianDays: number | null;
  /** Their mean, to one decimal; null when nothing was done. */
  meanDays: number | null;
  overdue: number;
  /** Age of the oldest open one in days; null when none is open. */
  oldestOpenDays: number | null;
}

/** "moved from 30 November 2026" once an action has another date than the one first agreed; empty otherwise. */
export function movedWords({ due, firstDue }: Pick<DatedAction, 'due' | 'firstDue'>): string {
  return firstDue === null || firstDue === due ? '' : `moved from ${plainDate(firstDue)}`;
}

/** Counts what became of `actions` by the day `on`. */
export function lastTimeFigures(actions: readonly DatedAction[], on: string): LastTimeFigures {
  const standings = actions.map((action) => standingOn(action, on));
  const done = standings.filter(({ state }) => state === 'done');
  const open = standings.filter(({ state }) => state === 'open');
  const daysToClose = done.map(({ ageDays }) => ageDays);
  return {
    all: actions.length,
    done: done.length,
    donePercent: actions.length === 0 ? 0 : Math.round((done.length * 100) / actions.length),
    dropped: standings.filter(({ state }) => state === 'dropped').length,
    open: open.length,
    onTime: done.filter(({ onTime }) => onTime === true).length,
    onTimeOf: done.filter(({ onTime }) => onTime !== null).length,
    daysToClose,
    medianDays: median(daysToClose),
    meanDays: mean(daysToClose),
    overdue: open.filter(({ overdueDays }) => overdueDays > 0).length,
    oldestOpenDays: open.length === 0 ? null : Math.max(...open.map(({ ageDays }) => ageDays)),
  };
}

/** The order they are read out in: the open ones first, oldest before newer, then those closed, newest first. */
export function inReadingOrder<T extends DatedAction>(actions: readonly T[], on: string): T[] {
  const isOpen = (action: T) => standingOn(action, on).state === 'open';
  const open = actions.filter(isOpen).sort((a, b) => compare(a.raisedOn, b.raisedOn) || byDue(a, b));
  const closed = actions
    .filter((action) => !isOpen(action))
    .sort((a, b) => compare(b.closedOn ?? '', a.closedOn ?? ''));
  return [...open, ...closed];
}

/**
 * "Closed 5 of 8 (63%), 3 of 5 on time. Days to close: median 19, mean 17.2. 3 open: 2 late, the oldest for 63 days."
 * Each part only where there is something to say.
 */
export function figuresInWords(figures: LastTimeFigures): string {
  const { all, done, donePercent, onTime, onTimeOf, medianDays, meanDays, dropped, overdue, open } = figures;
  if (all === 0) return 'No actions were open from last time.';
  const closed = [
    `Closed ${done} of ${all} (${donePercent}%)`,
    ...(onTimeOf === 0 ? [] : [`${onTime} of ${onTimeOf} on time`]),
    ...(dropped === 0 ? [] : [`${dropped} dropped`]),
  ].join(', ');
  const took =
    medianDays === null || meanDays === null ? '' : ` Days to close: median ${medianDays}, mean ${meanDays}.`;
  const oldest = figures.oldestOpenDays === null ? '' : `the oldest for ${days(figures.oldestOpenDays)}`;
  const late = overdue === 0 ? oldest : `${overdue} late, ${oldest}`;
  return `${closed}.${took} ${open === 0 ? 'None open.' : `${open} open: ${late}.`}`;
}

/** The agenda item the actions of last time are read out under; null when there is none for them. */
export function lastTimeItem<Item extends { title: string; picture: ItemPicture }>(
  items: readonly Item[],
): Item | null {
  return (
    items.find((item) => item.picture === 'last-time') ??
    items.find((item) => /\b(last (time|meeting)|matters arising)\b/i.test(item.title)) ??
    items.find((item) => item.picture === 'welcome' || /\bwelcome\b/i.test(item.title)) ??
    null
  );
}

/** "1 day", "19 days". */
export function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byDue = (a: DatedAction, b: DatedAction) => compare(a.due ?? '9999', b.due ?? '9999');

/** The middle of some numbers, between the two middle ones when they are even; null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
}
