import { asc, count, desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '../client';
import { action, decision, outcome, outcomeUntold } from '../schema/voices';

interface Page {
  offset: number;
  limit: number;
}

// As the index says it: a parameter would not tell SQLite that the index holds them all.
const isUnsourced = sql`${action.unsourced}`;

/** A page of actions that no voice led to, newest first, as ids. */
export function pageWithoutSource(reader: Reader, { offset, limit }: Page): string[] {
  return reader
    .select({ id: action.id })
    .from(action)
    .where(isUnsourced)
    .orderBy(desc(action.raisedOn), desc(action.id))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ id }) => id);
}

/** How many actions no voice led to. */
export function countWithoutSource(reader: Reader): number {
  return reader.select({ count: count() }).from(action).where(isUnsourced).get()?.count ?? 0;
}

export interface OutcomeNotTold {
  id: string;
  words: string;
  /** `YYYY-MM-DD` */
  happenedOn: string;
  /** The meeting its action or decision came from. */
  meetingId: string | null;
}

/**
 * A page of outcomes that were not told back to everyone whose words led to them, longest waiting first: one told of
 * three is still broken for the other two. What happened before an action was opened again is no longer what came of it.
 */
export function pageNotTold(reader: Reader, { offset, limit }: Page): OutcomeNotTold[] {
  return reader
    .select({
      id: outcome.id,
      words: outcome.words,
      happenedOn: outcome.happenedOn,
      meetingId: action.meetingId,
      decidedAt: decision.meetingId,
    })
    .from(outcomeUntold)
    .innerJoin(outcome, eq(outcome.id, outcomeUntold.outcomeId))
    .leftJoin(action, eq(action.id, outcome.actionId))
    .leftJoin(decision, eq(decision.id, outcome.decisionId))
    .orderBy(asc(outcomeUntold.happenedOn), asc(outcomeUntold.outcomeId))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ decidedAt, meetingId, ...row }) => ({ ...row, meetingId: meetingId ?? decidedAt }));
}

/** How many outcomes were not told back to everyone whose words led to them. */
export function countNotTold(reader: Reader): number {
  return reader.select({ count: count() }).from(outcomeUntold).get()?.count ?? 0;
}
