import type { OutputOf } from '@contract/api';
import type { PlaceKind } from '@contract/place';
import type { Due } from '@contract/today';
import { addDays } from '@rules/iso-day';
import { printedName } from '@rules/name-in-print';
import { latePapersWithin, papersDue, papersWithin, weekEnd } from '@rules/week-ahead';
import type { Reader } from '../../../db/client';
import type { MeetingRow } from '../../../db/queries/meetings-list';
import { listVersions } from '../../../db/queries/meetings-versions';
import { listClosedDays } from '../../../db/queries/place';
import { countDueBefore, listDueBetween } from '../../../db/queries/today-due';
import { listMeetingsBetween } from '../../../db/queries/today-meetings';

const shown = 6;

/**
 * Papers of meetings that are late, then papers and open actions due in the seven days from today, soonest first, and how
 * many actions and papers are late.
 */
export function dueThisWeek(
  reader: Reader,
  today: string,
  placeKind: PlaceKind,
): NonNullable<OutputOf<'today.get'>['due']> {
  const actions = listDueBetween(reader, today, weekEnd(today)).map((action): Due => {
    const { id, words, person, ownerName } = action;
    const owner = person === null ? ownerName : printedName(person, placeKind);
    return { kind: 'action', id, words, meetingOn: null, owner, due: action.due ?? today };
  });
  const due = papers(reader, today);
  const all = [...due, ...actions].sort((a, b) => compare(a.due, b.due));
  const latePapers = due.filter((paper) => paper.due < today).length;
  return { rows: all.slice(0, shown), total: all.length, overdue: countDueBefore(reader, today), latePapers };
}

function papers(reader: Reader, today: string): Due[] {
  const closedDays = listClosedDays(reader);
  const near = listMeetingsBetween(reader, addDays(today, -latePapersWithin), addDays(today, papersWithin));
  return near.flatMap((meeting) =>
    papersDue({ ...meeting, chairSigned: isChairSigned(reader, meeting) }, today, closedDays).map(
      ({ kind, due }): Due => ({
        ...{ kind, id: meeting.id, words: meeting.title, meetingOn: meeting.date, owner: '', due },
      }),
    ),
  );
}

function isChairSigned(reader: Reader, { id, state }: MeetingRow): boolean {
  if (state !== 'finished') return state === 'signed';
  const versions = listVersions(reader, id);
  return versions.some(({ signatures }) => signatures.some(({ signedAs }) => signedAs === 'chair'));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
