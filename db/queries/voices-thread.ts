import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../client';
import { isListed, listed, prepared } from '../prepared';
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
import { hangsOn } from './hangs-on';

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

/** Those of {@link MeetingOf}. */
export const meetingColumns = {
  id: meeting.id,
  title: meeting.title,
  date: meeting.date,
  kind: meeting.kind,
};

/** Voices with who said them, oldest first. */
export function voicesById(reader: Reader, ids: readonly string[]): SpokenVoice[] {
  return voicesListed(reader).all({ ids: listed(ids) });
}

const voicesListed = prepared((reader: Reader) =>
  reader
    .select({ ...getTableColumns(voice), person, meeting: meetingColumns })
    .from(voice)
    .leftJoin(person, eq(person.id, voice.personId))
    .leftJoin(meeting, eq(meeting.id, voice.meetingId))
    .where(and(isListed(voice.id), isNull(voice.archivedAt)))
    .orderBy(asc(voice.saidOn), asc(voice.createdAt), asc(voice.id))
    .prepare(),
);

/** Actions with who has them, oldest first. */
export function actionsById(reader: Reader, ids: readonly string[]): OwnedAction[] {
  return actionsListed(reader).all({ ids: listed(ids) });
}

const actionsListed = prepared((reader: Reader) =>
  reader
    .select({ ...getTableColumns(action), person, meeting: meetingColumns })
    .from(action)
    .leftJoin(person, eq(person.id, action.ownerId))
    .leftJoin(meeting, eq(meeting.id, action.meetingId))
    .where(and(isListed(action.id), isNull(action.archivedAt)))
    .orderBy(asc(action.raisedOn), asc(action.createdAt))
    .prepare(),
);

/** Decisions, oldest first. */
export function decisionsById(reader: Reader, ids: readonly string[]): MadeDecision[] {
  return decisionsListed(reader).all({ ids: listed(ids) });
}

const decisionsListed = prepared((reader: Reader) =>
  reader
    .select({ ...getTableColumns(decision), meeting: meetingColumns })
    .from(decision)
    .leftJoin(meeting, eq(meeting.id, decision.meetingId))
    .where(and(isListed(decision.id), isNull(decision.archivedAt)))
    .orderBy(asc(decision.decidedOn), asc(decision.createdAt))
    .prepare(),
);

/** Which voices lead to which answers, from either end; links of voices taken out are left out. */
export function answerLinks(
  reader: Reader,
  of: { voiceIds: readonly string[] } | { decisionIds: readonly string[]; actionIds: readonly string[] },
): AnswerLink[] {
  const found = (from: typeof linksOfVoices, ids: readonly string[]) =>
    ids.length === 0 ? [] : from(reader).all({ ids: listed(ids) });
  if ('voiceIds' in of) return found(linksOfVoices, of.voiceIds);
  return [...found(linksOfDecisions, of.decisionIds), ...found(linksOfActions, of.actionIds)];
}

const linksOf = (end: SQLiteColumn) =>
  prepared((reader: Reader) =>
    reader
      .select({
        voiceId: voiceAnswer.voiceId,
        decisionId: voiceAnswer.decisionId,
        actionId: voiceAnswer.actionId,
      })
      .from(voiceAnswer)
      .innerJoin(voice, eq(voice.id, voiceAnswer.voiceId))
      .where(and(isListed(end), isNull(voiceAnswer.archivedAt), isNull(voice.archivedAt)))
      .orderBy(asc(voiceAnswer.createdAt), asc(voiceAnswer.id))
      .prepare(),
  );
const linksOfVoices = linksOf(voiceAnswer.voiceId);
const linksOfDecisions = linksOf(voiceAnswer.decisionId);
const linksOfActions = linksOf(voiceAnswer.actionId);

/** What came of these decisions and actions, oldest first. */
export function outcomesOf(
  reader: Reader,
  { decisionIds, actionIds }: { decisionIds: readonly string[]; actionIds: readonly string[] },
): (typeof outcome.$inferSelect)[] {
  const found = (from: typeof outcomesOfActions, ids: readonly string[]) =>
    ids.length === 0 ? [] : from(reader).all({ ids: listed(ids) });
  return [...found(outcomesOfDecisions, decisionIds), ...found(outcomesOfActions, actionIds)];
}

const outcomesAt = (end: SQLiteColumn) =>
  prepared((reader: Reader) =>
    reader
      .select()
      .from(outcome)
      .where(isListed(end))
      .orderBy(asc(outcome.happenedOn), asc(outcome.createdAt))
      .prepare(),
  );
const [outcomesOfDecisions, outcomesOfActions] = [
  outcomesAt(outcome.decisionId),
  outcomesAt(outcome.actionId),
];

/** Each telling back of these outcomes, oldest first. */
export function toldBackOf(reader: Reader, outcomeIds: readonly string[]): (typeof toldBack.$inferSelect)[] {
  return tellingsListed(reader).all({ ids: listed(outcomeIds) });
}

const tellingsListed = prepared((reader: Reader) =>
  reader
    .select()
    .from(toldBack)
    .where(isListed(toldBack.outcomeId))
    .orderBy(asc(toldBack.toldOn), asc(toldBack.createdAt))
    .prepare(),
);

/** Each time these actions were read again at a meeting, oldest first. */
export function reviewsOf(reader: Reader, actionIds: readonly string[]): ReviewAtMeeting[] {
  return reviewsListed(reader).all({ ids: listed(actionIds) });
}

const reviewsListed = prepared((reader: Reader) =>
  reader
    .select({ ...getTableColumns(actionReview), meeting: meetingColumns })
    .from(actionReview)
    .innerJoin(meeting, eq(meeting.id, actionReview.meetingId))
    .where(and(isListed(actionReview.actionId), isNull(actionReview.archivedAt)))
    .orderBy(asc(actionReview.reviewedOn), asc(actionReview.createdAt))
    .prepare(),
);

/** “Did it help?” of these actions, soonest first. */
export function checkBacksOf(
  reader: Reader,
  actionIds: readonly string[],
): (typeof checkBack.$inferSelect)[] {
  return checkBacksListed(reader).all({ ids: listed(actionIds) });
}

const checkBacksListed = prepared((reader: Reader) =>
  reader
    .select()
    .from(checkBack)
    .where(and(isListed(checkBack.actionId), isNull(checkBack.archivedAt)))
    .orderBy(asc(checkBack.dueOn), asc(checkBack.createdAt))
    .prepare(),
);

/** A line of minutes with what hangs on it; null when there is none, or it was taken out. */
export function partsOfLine(reader: Reader, lineId: string) {
  return lineWithParts(reader).get({ lineId }) ?? null;
}

const lineWithParts = prepared((reader: Reader) =>
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
    .leftJoin(voice, and(hangsOn(voice, line), isNull(voice.archivedAt)))
    .leftJoin(decision, and(hangsOn(decision, line), isNull(decision.archivedAt)))
    .leftJoin(action, and(hangsOn(action, line), isNull(action.archivedAt)))
    .where(and(eq(line.id, sql.placeholder('lineId')), isNull(line.archivedAt)))
    .prepare(),
);

/** The voice of the said line that this line answers; null when it answers none. */
export function voiceAnsweredBy(reader: Reader, lineId: string): string | null {
  return (
    reader
      .select({ id: voice.id })
      .from(line)
      .innerJoin(
        voice,
        and(hangsOn(voice, { id: line.fromLineId, meetingId: line.meetingId }), isNull(voice.archivedAt)),
      )
      .where(eq(line.id, lineId))
      .get()?.id ?? null
  );
}
