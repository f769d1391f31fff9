import { and, asc, count, desc, eq, exists, gt, isNull, notExists, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../client';
import { action, decision, outcome, toldBack, voice, voiceAnswer } from '../schema/voices';

interface Page {
  offset: number;
  limit: number;
}

const liveVoicesOf = (reader: Reader, end: ReturnType<typeof or>) =>
  reader
    .select({ id: voiceAnswer.id })
    .from(voiceAnswer)
    .innerJoin(voice, eq(voice.id, voiceAnswer.voiceId))
    .where(and(end, isNull(voiceAnswer.archivedAt), isNull(voice.archivedAt)));

const hasNoSource = (reader: Reader) =>
  and(isNull(action.archivedAt), notExists(liveVoicesOf(reader, eq(voiceAnswer.actionId, action.id))));

/** A page of actions that no voice led to, newest first, as ids. */
export function pageWithoutSource(reader: Reader, { offset, limit }: Page): string[] {
  return reader
    .select({ id: action.id })
    .from(action)
    .where(hasNoSource(reader))
    .orderBy(desc(action.raisedOn), desc(action.id))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ id }) => id);
}

/** How many actions no voice led to. */
export function countWithoutSource(reader: Reader): number {
  return reader.select({ count: count() }).from(action).where(hasNoSource(reader)).get()?.count ?? 0;
}

const later = alias(outcome, 'later');

// What happened before an action was opened again is no longer what came of it.
const isCurrent = (reader: Reader) =>
  or(
    isNull(outcome.actionId),
    and(
      exists(
        reader
          .select({ id: action.id })
          .from(action)
          .where(and(eq(action.id, outcome.actionId), eq(action.state, 'done'))),
      ),
      notExists(
        reader
          .select({ id: later.id })
          .from(later)
          .where(and(eq(later.actionId, outcome.actionId), gt(later.createdAt, outcome.createdAt))),
      ),
    ),
  );

// Somebody whose words led to it was not told: one told of three is still broken for the other two.
const isNotTold = (reader: Reader) => and(isCurrent(reader), hasUntold(reader));
const hasUntold = (reader: Reader) =>
  exists(
    reader
      .select({ id: voiceAnswer.id })
      .from(voiceAnswer)
      .innerJoin(voice, and(eq(voice.id, voiceAnswer.voiceId), isNull(voice.archivedAt)))
      .leftJoin(toldBack, and(eq(toldBack.outcomeId, outcome.id), eq(toldBack.voiceId, voice.id)))
      .where(
        and(
          or(eq(voiceAnswer.actionId, outcome.actionId), eq(voiceAnswer.decisionId, outcome.decisionId)),
          isNull(voiceAnswer.archivedAt),
          isNull(toldBack.id),
        ),
      ),
  );

const outcomesJoined = (reader: Reader) =>
  reader
    .select({
      id: outcome.id,
      words: outcome.words,
      happenedOn: outcome.happenedOn,
      meetingId: action.meetingId,
      decidedAt: decision.meetingId,
    })
    .from(outcome)
    .leftJoin(action, eq(action.id, outcome.actionId))
    .leftJoin(decision, eq(decision.id, outcome.decisionId))
    .$dynamic();

export interface OutcomeNotTold {
  id: string;
  words: string;
  /** `YYYY-MM-DD` */
  happenedOn: string;
  /** The meeting its action or decision came from. */
  meetingId: string | null;
}

/** A page of outcomes that were not told back to everyone whose words led to them, longest waiting first. */
export function pageNotTold(reader: Reader, { offset, limit }: Page): OutcomeNotTold[] {
  return outcomesJoined(reader)
    .where(isNotTold(reader))
    .orderBy(asc(outcome.happenedOn), asc(outcome.id))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ decidedAt, meetingId, ...row }) => ({ ...row, meetingId: meetingId ?? decidedAt }));
}

/** How many outcomes were not told back to everyone whose words led to them. */
export function countNotTold(reader: Reader): number {
  return reader.select({ count: count() }).from(outcome).where(isNotTold(reader)).get()?.count ?? 0;
}
