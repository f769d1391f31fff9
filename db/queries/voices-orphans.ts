import { count, desc, eq, inArray, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
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

/** Something to tell: what came of an action, a decision, or that an action was dropped. */
export interface NotTold {
  kind: 'outcome' | 'decision' | 'action';
  id: string;
  words: string;
  /** The day it happened, was decided or was dropped; `YYYY-MM-DD`. */
  on: string;
  /** The meeting its action or decision came from. */
  meetingId: string | null;
}

/**
 * A page of what was not told back to everyone whose words led to it, longest waiting first: one told of three is still
 * broken for the other two. What happened before an action was opened again is no longer what came of it. A decision is
 * listed itself until somebody is told of it, and from then on what they were told.
 */
export function pageNotTold(reader: Reader, { offset, limit }: Page): NotTold[] {
  const outcomes = reader
    .select({
      kind: sql<NotTold['kind']>`'outcome'`,
      id: outcomeUntold.outcomeId,
      on: outcomeUntold.happenedOn,
    })
    .from(outcomeUntold);
  const decisions = reader
    .select({ kind: sql<NotTold['kind']>`'decision'`, id: decision.id, on: decision.decidedOn })
    .from(decision)
    .where(sql`${decision.untold}`);
  const dropped = reader
    .select({ kind: sql<NotTold['kind']>`'action'`, id: action.id, on: sql<string>`${action.closedOn}` })
    .from(action)
    .where(sql`${action.untold}`);
  const rows = unionAll(outcomes, decisions, dropped)
    .orderBy(sql`3`, sql`2`)
    .limit(limit)
    .offset(offset)
    .all();
  const whole = wordsOf(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const found = whole.get(row.id);
    return found === undefined ? [] : { ...row, ...found };
  });
}

/** The words of these outcomes, decisions and actions, and the meeting each came from. */
function wordsOf(reader: Reader, ids: readonly string[]): Map<string, Pick<NotTold, 'words' | 'meetingId'>> {
  const listedIds = [...ids];
  const came = reader
    .select({
      ...{ id: outcome.id, words: outcome.words },
      meetingId: sql<string | null>`coalesce(${action.meetingId}, ${decision.meetingId})`,
    })
    .from(outcome)
    .leftJoin(action, eq(action.id, outcome.actionId))
    .leftJoin(decision, eq(decision.id, outcome.decisionId))
    .where(inArray(outcome.id, listedIds))
    .all();
  const decided = reader
    .select({ id: decision.id, words: decision.words, meetingId: decision.meetingId })
    .from(decision)
    .where(inArray(decision.id, listedIds))
    .all();
  const dropped = reader
    .select({ id: action.id, words: action.words, meetingId: action.meetingId })
    .from(action)
    .where(inArray(action.id, listedIds))
    .all();
  return new Map([...came, ...decided, ...dropped].map(({ id, ...row }) => [id, row]));
}

/** How many of these there are to tell. */
export function countNotTold(reader: Reader): number {
  const counted = [
    reader.select({ count: count() }).from(outcomeUntold).get(),
    reader
      .select({ count: count() })
      .from(decision)
      .where(sql`${decision.untold}`)
      .get(),
    reader
      .select({ count: count() })
      .from(action)
      .where(sql`${action.untold}`)
      .get(),
  ];
  return counted.reduce((sum, row) => sum + (row?.count ?? 0), 0);
}
