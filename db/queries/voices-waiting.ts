import { and, asc, count, eq, inArray, isNull, isNotNull, notExists, notInArray, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { newStamp } from '../revision';
import { action, decision, voice, voiceAnswer } from '../schema/voices';

interface Page {
  offset: number;
  limit: number;
}

// A decision put off, and an action not done yet, are a promise and no answer.
const isSettled = or(
  and(isNotNull(decision.id), sql`coalesce(${decision.how}, '') <> 'deferred'`),
  inArray(action.state, ['done', 'dropped']),
);
const isAnswered = or(isNotNull(decision.id), isNotNull(action.id));

const answersTo = (reader: Reader, kind: 'settled' | 'any') =>
  reader
    .select({ id: voiceAnswer.id })
    .from(voiceAnswer)
    .leftJoin(decision, and(eq(decision.id, voiceAnswer.decisionId), isNull(decision.archivedAt)))
    .leftJoin(action, and(eq(action.id, voiceAnswer.actionId), isNull(action.archivedAt)))
    .where(
      and(
        eq(voiceAnswer.voiceId, voice.id),
        isNull(voiceAnswer.archivedAt),
        kind === 'settled' ? isSettled : isAnswered,
      ),
    );

/** A page of voices without an answer (`any`) or without one that is settled, longest waiting first, as ids. */
export function pageOfUnanswered(
  reader: Reader,
  { without, offset, limit }: Page & { without: 'settled' | 'any' },
): string[] {
  return reader
    .select({ id: voice.id })
    .from(voice)
    .where(and(isNull(voice.archivedAt), notExists(answersTo(reader, without))))
    .orderBy(asc(voice.saidOn), asc(voice.id))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ id }) => id);
}

/**
 * How many voices are without an answer (`any`) or without one that is settled, and how many of those were heard by the
 * day `late` (`YYYY-MM-DD`). One pass over the answers and one over the voices, for it stands on every page.
 */
export function countUnanswered(
  reader: Reader,
  { without, late }: { without: 'settled' | 'any'; late: string },
): { all: number; late: number } {
  const answered = reader
    .select({ id: voiceAnswer.voiceId })
    .from(voiceAnswer)
    .leftJoin(decision, and(eq(decision.id, voiceAnswer.decisionId), isNull(decision.archivedAt)))
    .leftJoin(action, and(eq(action.id, voiceAnswer.actionId), isNull(action.archivedAt)))
    .where(and(isNull(voiceAnswer.archivedAt), without === 'settled' ? isSettled : isAnswered));
  const counted = reader
    .select({ all: count(), late: sql<number>`coalesce(sum(${voice.saidOn} <= ${late}), 0)` })
    .from(voice)
    .where(and(isNull(voice.archivedAt), notInArray(voice.id, answered)))
    .get();
  return counted ?? { all: 0, late: 0 };
}

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
