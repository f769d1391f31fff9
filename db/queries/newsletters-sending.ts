import { and, count, desc, eq, inArray, isNull } from 'drizzle-orm';
import { v7 } from 'uuid';
import { newStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { action, decision, itemSource, outcome, toldBack, voice, voiceAnswer } from '../schema/voices';

/** A decision or an action. */
export type AnswerRef = { kind: 'decision' | 'action'; id: string };

/** What an answer led to so far: its state when it is an action, and the newest outcome that still holds. */
export interface AnswerStands extends AnswerRef {
  state: 'open' | 'done' | 'dropped' | null;
  outcomeId: string | null;
}

/** Which of these ids are voices that are in the records. */
export function knownVoices(reader: Reader, ids: readonly string[]): Set<string> {
  const found = reader
    .select({ id: voice.id })
    .from(voice)
    .where(and(inArray(voice.id, [...ids]), isNull(voice.archivedAt)))
    .all();
  return new Set(found.map(({ id }) => id));
}

/** The answer an outcome is of, or null. */
export function answerOfOutcome(reader: Reader, outcomeId: string): AnswerRef | null {
  const found = reader.select().from(outcome).where(eq(outcome.id, outcomeId)).get();
  if (found === undefined) return null;
  if (found.actionId !== null) return { kind: 'action', id: found.actionId };
  return found.decisionId === null ? null : { kind: 'decision', id: found.decisionId };
}

/**
 * How an answer stands, or null when it is not in the records. Only what is done, and a decision, has come to something:
 * the outcomes of an open or dropped action are of before.
 */
export function answerStands(reader: Reader, { kind, id }: AnswerRef): AnswerStands | null {
  const state = kind === 'action' ? stateOf(reader, id) : isDecision(reader, id) ? null : undefined;
  if (state === undefined) return null;
  const of = kind === 'action' ? eq(outcome.actionId, id) : eq(outcome.decisionId, id);
  const newest = reader
    .select({ id: outcome.id })
    .from(outcome)
    .where(of)
    .orderBy(desc(outcome.createdAt), desc(outcome.id))
    .limit(1)
    .get();
  const isSettled = state === null || state === 'done';
  return { kind, id, state, outcomeId: isSettled ? (newest?.id ?? null) : null };
}

function stateOf(reader: Reader, id: string): 'open' | 'done' | 'dropped' | undefined {
  const { state, archivedAt } = action;
  return reader
    .select({ state })
    .from(action)
    .where(and(eq(action.id, id), isNull(archivedAt)))
    .get()?.state;
}

function isDecision(reader: Reader, id: string): boolean {
  const which = and(eq(decision.id, id), isNull(decision.archivedAt));
  return reader.select({ id: decision.id }).from(decision).where(which).get() !== undefined;
}

/** The answer a voice was given last, or null when it has none. */
export function lastAnswerTo(reader: Reader, voiceId: string): AnswerRef | null {
  const rows = reader
    .select({ decisionId: decision.id, actionId: action.id })
    .from(voiceAnswer)
    .leftJoin(decision, and(eq(decision.id, voiceAnswer.decisionId), isNull(decision.archivedAt)))
    .leftJoin(action, and(eq(action.id, voiceAnswer.actionId), isNull(action.archivedAt)))
    .where(and(eq(voiceAnswer.voiceId, voiceId), isNull(voiceAnswer.archivedAt)))
    .orderBy(desc(voiceAnswer.createdAt), desc(voiceAnswer.id))
    .all();
  for (const { decisionId, actionId } of rows) {
    if (actionId !== null) return { kind: 'action', id: actionId };
    if (decisionId !== null) return { kind: 'decision', id: decisionId };
  }
  return null;
}

/** Makes an answer the answer of a voice, also one that was taken from it; already so is no change. */
export function linkAnswer(tx: Writer, voiceId: string, { kind, id }: AnswerRef, at: number): void {
  const of = kind === 'action' ? { actionId: id, decisionId: null } : { actionId: null, decisionId: id };
  const target = kind === 'action' ? eq(voiceAnswer.actionId, id) : eq(voiceAnswer.decisionId, id);
  const there = tx
    .select()
    .from(voiceAnswer)
    .where(and(eq(voiceAnswer.voiceId, voiceId), target))
    .get();
  if (there === undefined) {
    tx.insert(voiceAnswer)
      .values({ id: v7(), voiceId, ...of, archivedAt: null, createdAt: at })
      .run();
  } else if (there.archivedAt !== null) {
    const which = and(eq(voiceAnswer.voiceId, voiceId), eq(voiceAnswer.id, there.id));
    tx.update(voiceAnswer).set({ archivedAt: null, createdAt: at }).where(which).run();
  }
}

/** Keeps a decision that was made outside a meeting. `decidedOn` is `YYYY-MM-DD`. */
export function insertPrintedDecision(
  tx: Writer,
  values: Pick<typeof decision.$inferSelect, 'id' | 'words' | 'how' | 'decidedOn'>,
  at: number,
): void {
  tx.insert(decision)
    .values({ ...values, meetingId: null, lineId: null, archivedAt: null, ...newStamp(at) })
    .run();
}

/** How many times somebody was told of something in this issue. */
export function countToldIn(reader: Reader, issueId: string): number {
  const counted = reader.select({ count: count() }).from(toldBack).where(eq(toldBack.issueId, issueId)).get();
  return counted?.count ?? 0;
}

/** Takes back every telling of an issue, and what was written down only to be told in it, at that very instant. */
export function untell(tx: Writer, issueId: string): number {
  const told = tx.select().from(toldBack).where(eq(toldBack.issueId, issueId)).all();
  tx.delete(toldBack).where(eq(toldBack.issueId, issueId)).run();
  for (const { voiceId, createdAt } of told) {
    const linked = and(eq(voiceAnswer.voiceId, voiceId), eq(voiceAnswer.createdAt, createdAt));
    tx.delete(voiceAnswer).where(linked).run();
  }
  const outcomes = new Map(told.map(({ outcomeId, createdAt }) => [outcomeId, createdAt]));
  for (const [id, at] of outcomes) dropPrinted(tx, id, at);
  return told.length;
}

/** An outcome written down at that instant goes, and the decision it is of; what anything else hangs on stays. */
function dropPrinted(tx: Writer, outcomeId: string, at: number): void {
  const madeThen = and(eq(outcome.id, outcomeId), eq(outcome.createdAt, at));
  const came = tx.select().from(outcome).where(madeThen).get();
  const isTold = tx.select({ id: toldBack.id }).from(toldBack).where(eq(toldBack.outcomeId, outcomeId)).get();
  if (came === undefined || isTold !== undefined) return;
  tx.delete(outcome).where(madeThen).run();
  const { decisionId } = came;
  if (decisionId === null || hangsOn(tx, decisionId)) return;
  const printed = and(
    ...[eq(decision.id, decisionId), eq(decision.createdAt, at)],
    ...[isNull(decision.lineId), isNull(decision.meetingId)],
  );
  tx.delete(decision).where(printed).run();
}

function hangsOn(reader: Reader, decisionId: string): boolean {
  const linked = reader.select().from(voiceAnswer).where(eq(voiceAnswer.decisionId, decisionId)).get();
  const came = reader.select().from(outcome).where(eq(outcome.decisionId, decisionId)).get();
  const source = reader.select().from(itemSource).where(eq(itemSource.decisionId, decisionId)).get();
  return (linked ?? came ?? source) !== undefined;
}
