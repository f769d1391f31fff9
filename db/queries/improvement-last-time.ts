import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import type { Reader } from '../client';
import { meeting } from '../schema/meetings';
import { action, actionReview } from '../schema/voices';
import { actionsJoined, type ActionRecord } from './improvement-actions';

type MeetingRow = typeof meeting.$inferSelect;
type ReviewRow = typeof actionReview.$inferSelect;

export interface FromLastTime {
  /** The meeting before; null when there was none. */
  last: { id: string; title: string; date: string } | null;
  /** Those of earlier meetings that were open at that one or agreed there, oldest first. */
  actions: ActionRecord[];
  /** What was said of them at this meeting, by action. */
  reviews: Map<string, Pick<ReviewRow, 'result' | 'words'>>;
}

/**
 * What a meeting reads out of earlier ones: the actions of the same series, or without one of meetings of its kind,
 * that were still open when the last of them met or were agreed there.
 */
export function fromLastTime(reader: Reader, of: MeetingRow): FromLastTime {
  const last = lastBefore(reader, of);
  if (last === null) return { last: null, actions: [], reviews: new Map() };
  const stillOpen = or(
    isNull(action.closedOn),
    gt(action.closedOn, last.date),
    and(eq(action.closedOn, last.date), eq(action.meetingId, last.id)),
  );
  const actions = actionsJoined(reader)
    .where(and(alike(of), before(of), isNull(action.archivedAt), stillOpen))
    .orderBy(asc(action.raisedOn), asc(action.createdAt), asc(action.id))
    .all();
  return { last, actions, reviews: reviewsAt(reader, of.id, actions) };
}

/** The meeting of its series, or without one of its kind, that was held last before this one; null when there was none. */
export function lastBefore(reader: Reader, of: MeetingRow): FromLastTime['last'] {
  const held = and(ne(meeting.state, 'planned'), isNull(meeting.archivedAt));
  return (
    reader
      .select({ id: meeting.id, title: meeting.title, date: meeting.date })
      .from(meeting)
      .where(and(alike(of), before(of), held))
      .orderBy(desc(meeting.date), desc(meeting.startTime), desc(meeting.id))
      .limit(1)
      .get() ?? null
  );
}

const alike = ({ seriesId, kind }: MeetingRow) =>
  seriesId === null ? eq(meeting.kind, kind) : eq(meeting.seriesId, seriesId);

const before = ({ id, date, startTime }: MeetingRow) =>
  and(
    ne(meeting.id, id),
    or(lt(meeting.date, date), and(eq(meeting.date, date), lt(meeting.startTime, startTime))),
  );

function reviewsAt(
  reader: Reader,
  meetingId: string,
  actions: readonly ActionRecord[],
): FromLastTime['reviews'] {
  const ids = actions.map(({ id }) => id);
  const found = reader
    .select()
    .from(actionReview)
    .where(
      and(
        eq(actionReview.meetingId, meetingId),
        isNull(actionReview.archivedAt),
        inArray(actionReview.actionId, ids),
      ),
    )
    .orderBy(asc(actionReview.createdAt))
    .all();
  return new Map(found.map(({ actionId, result, words }) => [actionId, { result, words }]));
}
