import { and, asc, eq, getTableColumns, inArray, isNull } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../client';
import { line, meeting } from '../schema/meetings';
import { person } from '../schema/people';
import {
  action,
  actionReview,
  checkBack,
  decision,
  outcome,
  toldBack,
  voice,
  voiceAnswer,
} from '../schema/voices';

type PersonRow = typeof person.$inferSelect;

/** The meeting something belongs to; null when it was heard or agreed elsewhere. */
export interface MeetingOf {
  id: string;
  title: string;
  date: string;
  kind: (typeof meeting.$inferSelect)['kind'];
}

export type SpokenVoice = typeof voice.$inferSelect & { person: PersonRow | null; meeting: MeetingOf | null };
export type OwnedAction = typeof action.$inferSelect & {
  person: PersonRow | null;
  meeting: MeetingOf | null;
};
export type MadeDecision = typeof decision.$inferSelect & { meeting: MeetingOf | null };
export type AnswerLink = Pick<typeof voiceAnswer.$inferSelect, 'voiceId' | 'decisionId' | 'actionId'>;
export type ReviewAtMeeting = typeof actionReview.$inferSelect & { meeting: MeetingOf };

const meetingColumns = { id: meeting.id, title: meeting.title, date: meeting.date, kind: meeting.kind };

/** Voices with who said them, oldest first. */
export function voicesById(reader: Reader, ids: readonly string[]): SpokenVoice[] {
  return reader
    .select({ ...getTableColumns(voice), person, meeting: meetingColumns })
    .from(voice)
    .leftJoin(person, eq(person.id, voice.personId))
    .leftJoin(meeting, eq(meeting.id, voice.meetingId))
    .where(and(inArray(voice.id, [...ids]), isNull(voice.archivedAt)))
    .orderBy(asc(voice.saidOn), asc(voice.createdAt), asc(voice.id))
    .all();
}

/** Actions with who has them, oldest first. */
export function actionsById(reader: Reader, ids: readonly string[]): OwnedAction[] {
  return reader
    .select({ ...getTableColumns(action), person, meeting: meetingColumns })
    .from(action)
    .leftJoin(person, eq(person.id, action.ownerId))
    .leftJoin(meeting, eq(meeting.id, action.meetingId))
    .where(and(inArray(action.id, [...ids]), isNull(action.archivedAt)))
    .orderBy(asc(action.raisedOn), asc(action.createdAt))
    .all();
}

/** Decisions, oldest first. */
export function decisionsById(reader: Reader, ids: readonly string[]): MadeDecision[] {
  return reader
    .select({ ...getTableColumns(decision), meeting: meetingColumns })
    .from(decision)
    .leftJoin(meeting, eq(meeting.id, decision.meetingId))
    .where(and(inArray(decision.id, [...ids]), isNull(decision.archivedAt)))
    .orderBy(asc(decision.decidedOn), asc(decision.createdAt))
    .all();
}

/** Which voices lead to which answers, from either end; links of voices taken out are left out. */
export function answerLinks(
  reader: Reader,
  of: { voiceIds: readonly string[] } | { decisionIds: readonly string[]; actionIds: readonly string[] },
): AnswerLink[] {
  const { voiceId, decisionId, actionId } = voiceAnswer;
  const from = (end: SQLiteColumn, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : reader
          .select({ voiceId, decisionId, actionId })
          .from(voiceAnswer)
          .innerJoin(voice, eq(voice.id, voiceId))
          .where(and(inArray(end, [...ids]), isNull(voiceAnswer.archivedAt), isNull(voice.archivedAt)))
          .orderBy(asc(voiceAnswer.createdAt), asc(voiceAnswer.id))
          .all();
  if ('voiceIds' in of) return from(voiceId, of.voiceIds);
  return [...from(decisionId, of.decisionIds), ...from(actionId, of.actionIds)];
}

/** What came of these decisions and actions, oldest first. */
export function outcomesOf(
  reader: Reader,
  { decisionIds, actionIds }: { decisionIds: readonly string[]; actionIds: readonly string[] },
): (typeof outcome.$inferSelect)[] {
  const of = (end: SQLiteColumn, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : reader
          .select()
          .from(outcome)
          .where(inArray(end, [...ids]))
          .orderBy(asc(outcome.happenedOn), asc(outcome.createdAt))
          .all();
  return [...of(outcome.decisionId, decisionIds), ...of(outcome.actionId, actionIds)];
}

/** Each telling back of these outcomes, oldest first. */
export function toldBackOf(reader: Reader, outcomeIds: readonly string[]): (typeof toldBack.$inferSelect)[] {
  return reader
    .select()
    .from(toldBack)
    .where(inArray(toldBack.outcomeId, [...outcomeIds]))
    .orderBy(asc(toldBack.toldOn), asc(toldBack.createdAt))
    .all();
}

/** Each time these actions were read again at a meeting, oldest first. */
export function reviewsOf(reader: Reader, actionIds: readonly string[]): ReviewAtMeeting[] {
  return reader
    .select({ ...getTableColumns(actionReview), meeting: meetingColumns })
    .from(actionReview)
    .innerJoin(meeting, eq(meeting.id, actionReview.meetingId))
    .where(and(inArray(actionReview.actionId, [...actionIds]), isNull(actionReview.archivedAt)))
    .orderBy(asc(actionReview.reviewedOn), asc(actionReview.createdAt))
    .all();
}

/** “Did it help?” of these actions, soonest first. */
export function checkBacksOf(
  reader: Reader,
  actionIds: readonly string[],
): (typeof checkBack.$inferSelect)[] {
  return reader
    .select()
    .from(checkBack)
    .where(and(inArray(checkBack.actionId, [...actionIds]), isNull(checkBack.archivedAt)))
    .orderBy(asc(checkBack.dueOn), asc(checkBack.createdAt))
    .all();
}

/** A line of minutes with what hangs on it; null when there is none, or it was taken out. */
export function partsOfLine(reader: Reader, lineId: string) {
  return (
    reader
      .select({
        kind: line.kind,
        text: line.text,
        meeting: meetingColumns,
        voiceId: voice.id,
        decisionId: decision.id,
        actionId: action.id,
      })
      .from(line)
      .innerJoin(meeting, eq(meeting.id, line.meetingId))
      .leftJoin(voice, and(eq(voice.lineId, line.id), isNull(voice.archivedAt)))
      .leftJoin(decision, and(eq(decision.lineId, line.id), isNull(decision.archivedAt)))
      .leftJoin(action, and(eq(action.lineId, line.id), isNull(action.archivedAt)))
      .where(and(eq(line.id, lineId), isNull(line.archivedAt)))
      .get() ?? null
  );
}

/** The voice of the said line that this line answers; null when it answers none. */
export function voiceAnsweredBy(reader: Reader, lineId: string): string | null {
  return (
    reader
      .select({ id: voice.id })
      .from(line)
      .innerJoin(voice, and(eq(voice.lineId, line.fromLineId), isNull(voice.archivedAt)))
      .where(eq(line.id, lineId))
      .get()?.id ?? null
  );
}
