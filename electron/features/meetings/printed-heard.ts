import { minutesContentSchema, type MinutesContent, type PrintedAsked } from '@contract/meetings/content';
import type { PlaceKind } from '@contract/place';
import { cameAtAll } from '@rules/attendance';
import { placeWords } from '@rules/place-words';
import type { Reader } from '../../../db/client';
import type { AttendanceRecord } from '../../../db/queries/meetings-attendance';
import { listItems } from '../../../db/queries/meetings-items';
import type { MeetingRow } from '../../../db/queries/meetings-list';
import { findNextOfSeries } from '../../../db/queries/meetings-of-series';
import { listReplies } from '../../../db/queries/meetings-reach';
import type { VersionRecord } from '../../../db/queries/meetings-versions';
import { parse } from '../../../db/stored-json';
import { reachThenAndNow } from './meeting-reach';
import { printedNames } from './printed-names';

type Since = Pick<MinutesContent, 'heard' | 'asked' | 'nextMeeting'>;

interface Of {
  meeting: MeetingRow;
  attendance: readonly AttendanceRecord[];
  placeKind: PlaceKind;
  version: VersionRecord | undefined;
}

/**
 * What the minutes tell that goes on after the meeting: who was heard, what was answered one to one, and when the next
 * one is. It goes on until both have signed; from then on it stands as it was read. Source: domain 3.1, Minutes must hold.
 */
export function printedSince(reader: Reader, of: Of): Since {
  const stored = of.version?.content ?? null;
  if (stored === null)
    return { ...heardOf(reader, of), ...askedOf(reader, of), ...nextOf(reader, of.meeting) };
  const fixed = parse(minutesContentSchema, stored);
  if (fixed === null) return {};
  const { heard, asked, nextMeeting } = fixed;
  return {
    ...(heard === undefined ? {} : { heard }),
    ...(asked === undefined ? {} : { asked }),
    ...(nextMeeting === undefined ? {} : { nextMeeting }),
  };
}

function heardOf(reader: Reader, { meeting, attendance, placeKind }: Of): Pick<Since, 'heard'> {
  const reach = reachThenAndNow(reader, meeting, attendance);
  if (reach === null || reach.now.heard.count === 0) return {};
  const { then, now } = reach;
  const { many } = placeWords(placeKind);
  const { attendance: there, spoke, topTwo, spread, talk } = then;
  return {
    heard: {
      ...{ many, attendance: there, spoke, topTwo, spread, talk },
      ...{ there: then.heard, now: now.heard },
      ...{ silentThere: then.notHeardThere, silentAway: then.notHeardAway },
    },
  };
}

function askedOf(reader: Reader, { meeting, attendance, placeKind }: Of): Pick<Since, 'asked'> {
  const replies = listReplies(reader, meeting.id);
  const nameOf = printedNames(
    reader,
    replies.map(({ personId }) => personId),
    placeKind,
  );
  const printed = replies.flatMap(({ id, personId, itemId, words, source, way }) =>
    personId === null || (way !== 'one-to-one' && way !== 'phone')
      ? []
      : [{ personId, itemId, reply: { id, name: nameOf(personId), words, source, way } }],
  );
  if (printed.length === 0) return {};
  const items = listItems(reader, meeting.id);
  const known = new Set(items.map(({ id }) => id));
  const under = (title: string, isUnder: (itemId: string | null) => boolean): PrintedAsked['items'] => {
    const theirs = printed.filter(({ itemId }) => isUnder(itemId)).map(({ reply }) => reply);
    return theirs.length === 0 ? [] : [{ title, replies: theirs }];
  };
  const came = new Set(attendance.filter(cameAtAll).map(({ personId }) => personId));
  const people = [...new Set(printed.map(({ personId }) => personId))];
  return {
    asked: {
      people: people.length,
      away: people.filter((personId) => !came.has(personId)).length,
      items: [
        ...items.flatMap(({ id, title }) => under(title, (itemId) => itemId === id)),
        ...under('', (itemId) => itemId === null || !known.has(itemId)),
      ],
    },
  };
}

function nextOf(reader: Reader, { seriesId, date }: MeetingRow): Pick<Since, 'nextMeeting'> {
  const next = seriesId === null ? null : findNextOfSeries(reader, { seriesId, after: date });
  return next === null
    ? {}
    : { nextMeeting: { date: next.date, startTime: next.startTime, room: next.room } };
}
