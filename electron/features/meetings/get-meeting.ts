import type { Meeting } from '@contract/meetings/minutes';
import type { Reader } from '../../../db/client';
import { listAttendance } from '../../../db/queries/meetings-attendance';
import { findDraft } from '../../../db/queries/meetings-drafts';
import { listItems } from '../../../db/queries/meetings-items';
import { listLines } from '../../../db/queries/meetings-lines';
import { listVersions } from '../../../db/queries/meetings-versions';
import { requireMeeting } from './meeting-change';
import { toAttendance, toItem, toLine, toVersion } from './meeting-rows';

/** Everything about one meeting, put away or not, in a handful of queries. Throws `not-found`. */
export function getMeeting(reader: Reader, id: string): Meeting {
  const row = requireMeeting(reader, id);
  const { seriesId, kind, title, date, startTime, room, chairId, minuteTakerId, chairNote } = row;
  const { agendaSentOn, draftSentOn, publishedOn } = row;
  const { state, startedAt, endedAt, archivedAt, revision } = row;
  const versions = listVersions(reader, id).map(toVersion);
  const latest = versions.at(-1);
  return {
    ...{ id, seriesId, kind, title, date, startTime, room, chairId, minuteTakerId, chairNote },
    ...{ agendaSentOn, draftSentOn, publishedOn },
    ...{ state, startedAt, endedAt, revision, versions },
    archived: archivedAt !== null,
    items: listItems(reader, id).map(toItem),
    attendance: listAttendance(reader, id).map(toAttendance),
    lines: listLines(reader, id).map(toLine),
    draft: draftOf(reader, id),
    correctionReason: latest?.fixedAt === null ? latest.reason : '',
  };
}

function draftOf(reader: Reader, meetingId: string): Meeting['draft'] {
  const draft = findDraft(reader, meetingId);
  return draft === null ? null : { itemId: draft.itemId, lineId: draft.lineId, raw: draft.raw };
}
