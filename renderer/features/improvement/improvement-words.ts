import type { OutputOf } from '@contract/api';
import type { Action } from '@contract/improvement';
import { plainDate } from '@rules/british-dates';
import { days, movedWords, standingOn } from '@rules/from-last-time';

type Summary = OutputOf<'improvement.summary'>;

/** "3 actions open, 2 late. 5 done, 1 dropped." */
export function summaryWords({ open, overdue, done, dropped }: Summary): string {
  const late = overdue === 0 ? '' : `, ${overdue} late`;
  const ended = dropped === 0 ? `${done} done` : `${done} done, ${dropped} dropped`;
  return `${open} ${open === 1 ? 'action' : 'actions'} open${late}. ${ended}.`;
}

/** "Residents’ meeting, 2 December 2026", or when it came from no meeting the day it was raised. */
export function sourceWords({ meeting, raisedOn }: Pick<Action, 'meeting' | 'raisedOn'>): string {
  return meeting === null ? plainDate(raisedOn) : `${meeting.title}, ${plainDate(meeting.date)}`;
}

/** How it stands beyond its date: how old it is, what it waits for, how often it was carried over, or what happened. */
export function standsWords(action: Action): string {
  const { state, closedOn, ageDays, waitingFor, carriedCount, outcome, droppedBecause } = action;
  if (state === 'done') {
    const isLate = closedOn !== null && standingOn(action, closedOn).onTime === false;
    const late = isLate ? `, past its date of ${plainDate(action.firstDue ?? '')}` : '';
    return `Done ${plainDate(closedOn ?? '')}, after ${days(ageDays)}${late}: ${outcome}`;
  }
  if (state === 'dropped') return `Dropped ${plainDate(closedOn ?? '')}: ${droppedBecause}`;
  const carried =
    carriedCount === 0
      ? []
      : [carriedCount === 1 ? 'carried over once' : `carried over ${carriedCount} times`];
  const waits = waitingFor === '' ? [] : [`still open because: ${waitingFor}`];
  const moved = movedWords(action);
  return [`${days(ageDays)} old`, ...(moved === '' ? [] : [moved]), ...carried, ...waits].join(', ');
}
