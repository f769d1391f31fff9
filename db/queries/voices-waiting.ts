import { and, asc, count, eq, inArray, isNotNull, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { atRevision, newStamp, nextStamp } from '../revision';
import { action, decision, voice, voiceAnswer } from '../schema/voices';

interface Page {
  offset: number;
  limit: number;
}

/** Waiting: without an answer that is settled; or also without one that is only promised (`any`). */
const waits = (without: 'settled' | 'any') =>
  and(eq(voice.waits, true), without === 'any' ? eq(voice.promised, false) : undefined);

/** A page of voices without an answer (`any`) or without one that is settled, longest waiting first, as ids. */
export function pageOfUnanswered(
  reader: Reader,
  { without, offset, limit }: Page & { without: 'settled' | 'any' },
): string[] {
  return reader
    .select({ id: voice.id })
    .from(voice)
    .where(waits(without))
    .orderBy(asc(voice.saidOn), asc(voice.id))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ id }) => id);
}

/**
 * How many voices are without an answer (`any`) or without one that is settled, and how many of those were heard by the
 * day `late` (`YYYY-MM-DD`).
 */
export function countUnanswered(
  reader: Reader,
  { without, late }: { without: 'settled' | 'any'; late: string },
): { all: number; late: number } {
  const counted = (condition: SQL | undefined) =>
    reader.select({ count: count() }).from(voice).where(condition).get()?.count ?? 0;
  return { all: counted(waits(without)), late: counted(and(waits(without), lte(voice.saidOn, late))) };
}

const isAnswered = or(isNotNull(decision.id), isNotNull(action.id));

/** The open promises to these voices: what will be done, and by when. */
export function promisesTo(
  reader: Reader,
  voiceIds: readonly string[],
): Map<string, { words: string; due: string | null }> {
  const found = reader
    .select({
      voiceId: voiceAnswer.voiceId,
      words: sql<string>`coalesce(${action.words}, ${decision.words})`,
      due: action.due,
    })
    .from(voiceAnswer)
    .leftJoin(decision, and(eq(decision.id, voiceAnswer.decisionId), isNull(decision.archivedAt)))
    .leftJoin(action, and(eq(action.id, voiceAnswer.actionId), isNull(action.archivedAt)))
    .where(and(inArray(voiceAnswer.voiceId, [...voiceIds]), isNull(voiceAnswer.archivedAt), isAnswered))
    .orderBy(asc(voiceAnswer.createdAt), asc(voiceAnswer.id))
    .all();
  return new Map(found.map(({ voiceId, words, due }) => [voiceId, { words, due }]));
}

/** True while a voice waits for an answer. */
export function isWaiting(reader: Reader, voiceId: string): boolean {
  return reader.select({ waits: voice.waits }).from(voice).where(eq(voice.id, voiceId)).get()?.waits ?? false;
}

/** Says why a voice needs no answer, or with null that it needs one; false when it was changed since `revision`. */
export function setNoAnswer(
  tx: Writer,
  { id, revision, because }: { id: string; revision: number; because: string | null },
  at: number,
): boolean {
  const changed = tx
    .update(voice)
    .set({ noAnswerBecause: because, ...nextStamp(at, revision) })
    .where(and(atRevision(voice, { id, revision }), isNull(voice.archivedAt)))
    .run();
  return changed.changes === 1;
}

/** Whether anything, put away too, is kept as a voice under an id. */
export function voiceExists(reader: Reader, id: string): boolean {
  return reader.select({ id: voice.id }).from(voice).where(eq(voice.id, id)).get() !== undefined;
}

type NewVoice = Pick<
  typeof voice.$inferSelect,
  'id' | 'words' | 'personId' | 'source' | 'way' | 'saidOn' | 'heardBy'
>;

/** Keeps what was heard outside a meeting; false when the id is taken, also by one put away. */
export function insertVoice(tx: Writer, values: NewVoice, at: number): boolean {
  const added = tx
    .insert(voice)
    .values({ ...values, archivedAt: null, ...newStamp(at) })
    .onConflictDoNothing()
    .run();
  return added.changes === 1;
}
