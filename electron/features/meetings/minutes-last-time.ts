import type { PrintedLastTime } from '@contract/meetings/content';
import type { PlaceKind } from '@contract/place';
import { plainDate } from '@rules/british-dates';
import {
  days,
  figuresInWords,
  inReadingOrder,
  lastTimeFigures,
  movedWords,
  standingOn,
} from '@rules/from-last-time';
import type { Reader } from '../../../db/client';
import type { ActionRecord } from '../../../db/queries/improvement-actions';
import { fromLastTime } from '../../../db/queries/improvement-last-time';
import type { MeetingRow } from '../../../db/queries/meetings-list';
import { printedNames } from './printed-names';

/** What the minutes print of last time, every name as that person agreed; null when nothing was open. */
export function printedLastTime(
  reader: Reader,
  meeting: MeetingRow,
  placeKind: PlaceKind,
): PrintedLastTime | null {
  const { actions } = fromLastTime(reader, meeting);
  if (actions.length === 0) return null;
  const nameOf = printedNames(
    reader,
    actions.map(({ ownerId }) => ownerId),
    placeKind,
  );
  return {
    figures: figuresInWords(lastTimeFigures(actions, meeting.date)),
    actions: inReadingOrder(actions, meeting.date).map((action) => ({
      text: action.words,
      owner: action.ownerId === null ? action.ownerName : nameOf(action.ownerId),
      due: action.due,
      standing: standingWords(action, meeting.date),
    })),
  };
}

/** "Done 4 December 2026. We now serve the last table first.", "Open for 63 days, 37 days late. Board money." */
function standingWords(action: ActionRecord, on: string): string {
  const { state, ageDays, overdueDays } = standingOn(action, on);
  if (state === 'done') return sentences(`Done ${plainDate(action.closedOn ?? on)}`, action.outcome);
  if (state === 'dropped') {
    return sentences(`Dropped ${plainDate(action.closedOn ?? on)}`, action.droppedBecause);
  }
  const late = overdueDays === 0 ? [] : [`${days(overdueDays)} late`];
  const open = [`Open for ${days(ageDays)}`, ...late, movedWords(action)].filter((part) => part !== '');
  return sentences(open.join(', '), action.waitingFor);
}

function sentences(first: string, second: string): string {
  const end = second === '' || /[.!?…]["”’)]?$/.test(second) ? '' : '.';
  return second === '' ? `${first}.` : `${first}. ${second}${end}`;
}
