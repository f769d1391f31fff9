import type { MinutesContent, PrintedLine, Rung } from '@contract/meetings/content';
import type { PlaceKind } from '@contract/place';
import { attendanceNote, cameAtAll, turnoutOf } from '@rules/attendance';
import { londonClock, londonDay } from '@rules/british-dates';
import { lastTimeItem } from '@rules/from-last-time';
import { unnamedAt } from '@rules/meeting-kinds';
import { kindWords, printedName } from '@rules/name-in-print';
import { countRung } from '@rules/phone-round';
import { placeWords } from '@rules/place-words';
import type { Reader } from '../../../db/client';
import { listAttendance, type AttendanceRecord } from '../../../db/queries/meetings-attendance';
import { listItems } from '../../../db/queries/meetings-items';
import { listLines, type LineRecord } from '../../../db/queries/meetings-lines';
import type { MeetingRow } from '../../../db/queries/meetings-list';
import { listVersions } from '../../../db/queries/meetings-versions';
import { findPlace } from '../../../db/queries/place';
import { requireMeeting } from './meeting-change';
import { toSignature } from './meeting-rows';
import { readCalls } from './phone-round';
import { printedLastTime } from './minutes-last-time';
import { printedSince } from './printed-heard';
import { printedNames, type NameOf } from './printed-names';

/**
 * The whole minutes as they stand now, every name as that person agreed. `fixed` says the signatures on them fix them;
 * without it they are a draft. Throws `not-found`.
 */
export function buildMinutesContent(
  reader: Reader,
  meetingId: string,
  { fixed }: { fixed: boolean },
): MinutesContent {
  const meeting = requireMeeting(reader, meetingId);
  const place = findPlace(reader);
  const placeKind = place?.kind ?? 'care-home';
  const attendance = listAttendance(reader, meetingId);
  const lines = listLines(reader, meetingId);
  const nameOf = printedNames(reader, peopleIn(meeting, lines), placeKind);
  const version = listVersions(reader, meetingId).at(-1);
  const tally = turnoutOf(attendance, meeting.kind);
  return {
    format: 1,
    ...(meeting.kind === 'residents' ? {} : { kind: meeting.kind }),
    placeName: place?.name ?? '',
    provider: place?.provider ?? '',
    title: meeting.title,
    date: meeting.date,
    room: meeting.room,
    ...timesOf(meeting),
    chair: nameOf(meeting.chairId),
    minuteTaker: nameOf(meeting.minuteTakerId),
    ...presentOf(attendance, placeKind),
    apologies: attendance
      // Who would rather not talk on the phone is counted, and nobody’s business by name.
      .filter((row) => row.state === 'apologies' && meeting.kind !== 'phone-round')
      .map((row) => (row.person === null ? row.visitorName : printedName(row.person, placeKind))),
    ...(meeting.kind === 'phone-round' ? { rung: rungOf(attendance, placeKind) } : {}),
    residentsHere: tally.came,
    residentsInvited: tally.invited,
    items: printedItems(
      reader,
      meeting,
      placeKind,
      printLines(lines, nameOf, unnamedAt(meeting.kind, placeKind)),
    ),
    ...printedSince(reader, { meeting, attendance, placeKind, version }),
    minutesVersion: version?.version ?? 1,
    reason: version?.reason ?? '',
    draft: !fixed,
    signatures: (version?.signatures ?? []).map(toSignature),
  };
}

function peopleIn(meeting: MeetingRow, lines: readonly LineRecord[]): (string | null)[] {
  const named = lines.flatMap((line) => [line.speakerId, line.action?.ownerId ?? null]);
  return [meeting.chairId, meeting.minuteTakerId, ...named];
}

// Clock times are the room's only when it was started on its day; minutes typed up later keep the planned start.
function timesOf({ date, startTime, startedAt, endedAt }: MeetingRow): {
  startTime: string;
  endTime: string;
} {
  const onTheDay = startedAt !== null && londonDay(startedAt) === date;
  const ended = onTheDay && endedAt !== null && londonDay(endedAt) === date;
  return {
    startTime: onTheDay ? londonClock(startedAt) : startTime,
    endTime: ended ? londonClock(endedAt) : '',
  };
}

function rungOf(attendance: readonly AttendanceRecord[], placeKind: PlaceKind): Rung {
  const asked = attendance.filter(({ part }) => part === 'resident');
  const { one, many } = placeWords(placeKind);
  return { one, many, ...countRung(asked.map(({ calls }) => ({ calls: readCalls(calls) }))) };
}

function presentOf(
  attendance: readonly AttendanceRecord[],
  placeKind: PlaceKind,
): Pick<MinutesContent, 'present' | 'presentUnnamed'> {
  const present: MinutesContent['present'] = [];
  const unnamed = new Map<string, number>();
  for (const row of attendance.filter(cameAtAll)) {
    const part = partWords(row, placeKind);
    if (row.person?.nameInPrint === 'unnamed') {
      const counted = kindWords(row.person.kind, placeKind);
      unnamed.set(counted, (unnamed.get(counted) ?? 0) + 1);
      continue;
    }
    const name = row.person === null ? row.visitorName : printedName(row.person, placeKind);
    present.push({ name, part, note: attendanceNote(row) });
  }
  return { present, presentUnnamed: [...unnamed].map(([part, count]) => ({ part, count })) };
}

// A relative's role names the person they belong to, so it is never printed.
function partWords({ part, note, person }: AttendanceRecord, placeKind: PlaceKind): string {
  if (part === 'interpreter' || part === 'visitor') {
    const word = part === 'interpreter' ? 'Interpreter' : 'Visitor';
    return note === '' ? word : `${word}, ${note}`;
  }
  const role = part === 'staff' || part === 'other' ? (person?.role ?? '') : '';
  return role === '' ? kindWords(part, placeKind) : role.charAt(0).toUpperCase() + role.slice(1);
}

interface LineOfItem {
  itemId: string;
  printed: PrintedLine;
}

function printLines(lines: readonly LineRecord[], nameOf: NameOf, unnamed: string): LineOfItem[] {
  let actions = 0;
  return lines.map((line) => {
    if (line.kind === 'action') actions += 1;
    const { id, itemId, kind, text, source, decidedHow, vote } = line;
    const said = line.speakerId === null ? unnamed : nameOf(line.speakerId);
    const speaker = kind === 'said' ? said : '';
    const action = kind === 'action' ? printedAction(line, `A${actions}`, nameOf) : null;
    return { itemId, printed: { id, kind, text, speaker, source, decidedHow, vote, action } };
  });
}

function printedAction(line: LineRecord, number: string, nameOf: NameOf): PrintedLine['action'] {
  const { ownerId = null, ownerName = '', due = null } = line.action ?? {};
  return { number, owner: ownerId === null ? ownerName : nameOf(ownerId), due };
}

function printedItems(
  reader: Reader,
  meeting: MeetingRow,
  placeKind: PlaceKind,
  lines: readonly LineOfItem[],
): MinutesContent['items'] {
  const items = listItems(reader, meeting.id);
  const lastTimeId = lastTimeItem(items)?.id;
  const lastTime = lastTimeId === undefined ? null : printedLastTime(reader, meeting, placeKind);
  return items.map(({ id, title, note }, at) => ({
    ...{ number: at + 1, title, note },
    lines: lines.filter((line) => line.itemId === id).map((line) => line.printed),
    ...(id === lastTimeId && lastTime !== null ? { lastTime } : {}),
  }));
}
