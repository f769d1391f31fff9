import type { AgendaItem } from '@contract/meetings/agenda';
import { minutesContentSchema } from '@contract/meetings/content';
import type { Attendance, Line } from '@contract/meetings/minutes';
import type { Series } from '@contract/meetings/series';
import type { Signature, Version } from '@contract/meetings/signing';
import { needsOf } from '@rules/needs-of';
import { wordsOfJson } from '@rules/words-of-json';
import type { AttendanceRecord } from '../../../db/queries/meetings-attendance';
import type { AgendaItemRow } from '../../../db/queries/meetings-items';
import type { LineRecord } from '../../../db/queries/meetings-lines';
import type { SeriesRecord } from '../../../db/queries/meetings-series';
import type { SignatureRow, VersionRecord } from '../../../db/queries/meetings-versions';
import { parse } from '../../../db/stored-json';

/** A series as the screens see one. */
export function toSeries(record: SeriesRecord): Series {
  const { id, title, room, startTime, kind, setItems, meetingCount, revision, archivedAt } = record;
  return {
    id,
    title,
    room,
    startTime,
    kind,
    setItems,
    meetingCount,
    revision,
    archived: archivedAt !== null,
  };
}

/** An agenda item as the screens see one. */
export function toItem(row: AgendaItemRow): AgendaItem {
  const { id, title, note, minutes, picture, askedById, position, spentMs, openedAt, done, revision } = row;
  return { id, title, note, minutes, picture, askedById, position, spentMs, openedAt, done, revision };
}

/** A line as the screens see one. */
export function toLine(record: LineRecord): Line {
  const { id, itemId, kind, text, speakerId, source, topics, fromLineId, decidedHow, action, vote } = record;
  const { position, writtenAt, revision, updatedAt } = record;
  const words = { id, itemId, kind, text, speakerId, source, topics, fromLineId, decidedHow, action, vote };
  return { ...words, position, writtenAt, revision, savedAt: updatedAt };
}

/** Somebody on the list as the screens see them. */
export function toAttendance(record: AttendanceRecord): Attendance {
  const { id, personId, part, state, arrivedAt, leftAt, note, unwrittenTurns, person, visitorName } = record;
  return {
    ...{ id, personId, part, state, arrivedAt, leftAt, note, unwrittenTurns },
    name: person?.nameToUse ?? visitorName,
    fullName: person?.fullName ?? visitorName,
    kind: person?.kind ?? null,
    needs: person === null ? null : needsOf(person),
  };
}

/** A version of the minutes as the screens see one. */
export function toVersion({ version, reason, signatures, fixedAt, content }: VersionRecord): Version {
  const isWhole = content === null || parse(minutesContentSchema, content) !== null;
  const asText = isWhole ? null : wordsOfJson(content);
  return { version, reason, fixedAt, signatures: signatures.map(toSignature), asText };
}

/** A signature as the screens and the printed minutes show it. */
export function toSignature(row: SignatureRow): Signature {
  const { personId, name, readWith, date, recordedAt } = row;
  return { as: row.signedAs, personId, name, readWith, date, recordedAt };
}
