import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { atRevision, newStamp, nextStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { given, givenTo, prepared } from '../prepared';
import { outcome, action, actionReview, checkBack, toldBack } from '../schema/voices';

type ActionValues = Pick<
  typeof action.$inferSelect,
  'ownerId' | 'ownerName' | 'due' | 'state' | 'closedOn' | 'droppedBecause' | 'waitingFor'
>;

/** Changes an action; false when somebody changed it since `revision`. The first date it is given stays its first. */
export function updateAction(
  tx: Writer,
  { id, revision, ...values }: Partial<ActionValues> & { id: string; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(action)
    .set({
      ...values,
      ...(values.due == null ? {} : { firstDue: sql`coalesce(${action.firstDue}, ${values.due})` }),
      ...nextStamp(at, revision),
    })
    .where(and(atRevision(action, { id, revision }), isNull(action.archivedAt)))
    .run();
  return changed.changes === 1;
}

type ReviewRow = typeof actionReview.$inferSelect;

/** Keeps what was said of an action read out at a meeting, instead of what was said of it there before. */
export function putReview(
  tx: Writer,
  values: Pick<ReviewRow, 'actionId' | 'meetingId' | 'result' | 'words' | 'reviewedOn'>,
  at: number,
): void {
  archiveReviews(tx, values, at);
  tx.insert(actionReview)
    .values({ id: v7(), ...values, archivedAt: null, createdAt: at })
    .run();
}

function archiveReviews(
  tx: Writer,
  { actionId, meetingId }: Pick<ReviewRow, 'actionId' | 'meetingId'>,
  archivedAt: number,
): void {
  tx.update(actionReview)
    .set({ archivedAt })
    .where(
      and(
        eq(actionReview.actionId, actionId),
        eq(actionReview.meetingId, meetingId),
        isNull(actionReview.archivedAt),
      ),
    )
    .run();
}

const putCheckBack = prepared((tx: Writer) =>
  tx
    .insert(checkBack)
    .values({ ...given('id', 'actionId', 'dueOn', 'createdAt', 'updatedAt', 'revision'), archivedAt: null })
    .prepare(),
);

/** Asks “did it help?” of an action on the day `dueOn`, `YYYY-MM-DD`. */
export function insertCheckBack(tx: Writer, values: { actionId: string; dueOn: string }, at: number): void {
  putCheckBack(tx).run({ id: v7(), ...values, ...newStamp(at) });
}

/** Lets go of the check-backs of an action that were not asked yet. */
export function archiveUnasked(tx: Writer, actionId: string, at: number): void {
  tx.update(checkBack)
    .set({ archivedAt: at, updatedAt: at })
    .where(and(eq(checkBack.actionId, actionId), isNull(checkBack.askedOn), isNull(checkBack.archivedAt)))
    .run();
}

const putAnswer = prepared((tx: Writer) =>
  tx
    .update(checkBack)
    .set({
      ...givenTo(checkBack, 'askedOn', 'yes', 'no', 'dontKnow', 'words', 'updatedAt'),
      revision: sql`${checkBack.revision} + 1`,
    })
    .where(
      and(
        eq(checkBack.id, sql.placeholder('id')),
        eq(checkBack.revision, sql.placeholder('revision')),
        isNull(checkBack.archivedAt),
      ),
    )
    .prepare(),
);

/** Keeps what was answered; false when somebody changed it since `revision`. */
export function answerCheckBack(
  tx: Writer,
  values: Pick<
    typeof checkBack.$inferSelect,
    'id' | 'revision' | 'askedOn' | 'yes' | 'no' | 'dontKnow' | 'words'
  >,
  at: number,
): boolean {
  return putAnswer(tx).run({ ...values, updatedAt: at }).changes === 1;
}

const outcomeById = prepared((reader: Reader) =>
  reader
    .select()
    .from(outcome)
    .where(eq(outcome.id, sql.placeholder('id')))
    .prepare(),
);

/** What came of an action or decision, by id. */
export function findOutcome(reader: Reader, id: string): typeof outcome.$inferSelect | null {
  return outcomeById(reader).get({ id }) ?? null;
}

/** The newest of what came of an action or was said of a decision; null for nothing. */
export function newestOutcome(
  reader: Reader,
  { actionId, decisionId }: Pick<typeof outcome.$inferSelect, 'actionId' | 'decisionId'>,
): typeof outcome.$inferSelect | null {
  const of = actionId === null ? eq(outcome.decisionId, decisionId ?? '') : eq(outcome.actionId, actionId);
  const newest = reader.select().from(outcome).where(of).orderBy(desc(outcome.createdAt), desc(outcome.id));
  return newest.get() ?? null;
}

/** True when that voice was told of that outcome in that way already. */
export function isTold(
  reader: Reader,
  { outcomeId, voiceId, way }: { outcomeId: string; voiceId: string; way: string },
): boolean {
  return sameTelling(reader).get({ outcomeId, voiceId, way }) !== undefined;
}

const sameTelling = prepared((reader: Reader) =>
  reader
    .select({ id: toldBack.id })
    .from(toldBack)
    .where(
      and(
        eq(toldBack.outcomeId, sql.placeholder('outcomeId')),
        eq(toldBack.voiceId, sql.placeholder('voiceId')),
        eq(toldBack.way, sql.placeholder('way')),
      ),
    )
    .prepare(),
);
