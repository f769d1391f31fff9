import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { newStamp } from '../revision';
import { line } from '../schema/meetings';
import { action, decision, outcome, toldBack, voice, voiceAnswer } from '../schema/voices';
import { hangsOn } from './hangs-on';
import type { AnswerRef } from './newsletters-sending';

type ActionRow = typeof action.$inferSelect;
type DecisionRow = typeof decision.$inferSelect;

/** An action by its id, put away or not. */
export function findActionRow(reader: Reader, id: string): ActionRow | null {
  return reader.select().from(action).where(eq(action.id, id)).get() ?? null;
}

/** A decision by its id, put away or not. */
export function findDecisionRow(reader: Reader, id: string): DecisionRow | null {
  return reader.select().from(decision).where(eq(decision.id, id)).get() ?? null;
}

/** Keeps an action agreed outside a meeting. */
export function insertOwnAction(
  tx: Writer,
  values: Pick<ActionRow, 'id' | 'words' | 'ownerId' | 'ownerName' | 'raisedOn' | 'due'>,
  at: number,
): void {
  tx.insert(action)
    .values({
      ...{ ...values, firstDue: values.due, state: 'open', closedOn: null },
      ...{ meetingId: null, lineId: null, archivedAt: null },
      ...newStamp(at),
    })
    .run();
}

const answerIs = ({ kind, id }: AnswerRef) =>
  kind === 'action' ? eq(voiceAnswer.actionId, id) : eq(voiceAnswer.decisionId, id);
const linkOf = (voiceId: string, answer: AnswerRef) =>
  and(eq(voiceAnswer.voiceId, voiceId), answerIs(answer), isNull(voiceAnswer.archivedAt));

/** Whether an answer is one of a voice’s. */
export function answersVoice(reader: Reader, voiceId: string, answer: AnswerRef): boolean {
  return reader.select().from(voiceAnswer).where(linkOf(voiceId, answer)).get() !== undefined;
}

/** The decisions and actions whose lines of minutes say that they answer what this voice said there. */
export function answersInMinutes(reader: Reader, voiceId: string): Set<string> {
  const found = reader
    .select({ decisionId: decision.id, actionId: action.id })
    .from(voice)
    .innerJoin(line, and(eq(line.meetingId, voice.meetingId), eq(line.fromLineId, voice.lineId)))
    .leftJoin(decision, hangsOn(decision, line))
    .leftJoin(action, hangsOn(action, line))
    .where(eq(voice.id, voiceId))
    .all();
  return new Set(found.flatMap(({ decisionId, actionId }) => [decisionId ?? [], actionId ?? []].flat()));
}

/** Whether a voice was told of an answer. */
export function wasTold(reader: Reader, voiceId: string, { kind, id }: AnswerRef): boolean {
  const of = eq(kind === 'action' ? outcome.actionId : outcome.decisionId, id);
  const told = reader
    .select({ id: toldBack.id })
    .from(toldBack)
    .innerJoin(outcome, eq(outcome.id, toldBack.outcomeId))
    .where(and(eq(toldBack.voiceId, voiceId), of));
  return told.get() !== undefined;
}

/** Takes an answer off a voice. */
export function unlinkAnswer(tx: Writer, voiceId: string, answer: AnswerRef, at: number): void {
  tx.update(voiceAnswer).set({ archivedAt: at }).where(linkOf(voiceId, answer)).run();
}

/** Whether an answer is another voice’s too, or something came of it. */
export function isOthersToo(reader: Reader, voiceId: string, answer: AnswerRef): boolean {
  const others = and(answerIs(answer), ne(voiceAnswer.voiceId, voiceId), isNull(voiceAnswer.archivedAt));
  const of = eq(answer.kind === 'action' ? outcome.actionId : outcome.decisionId, answer.id);
  const link = reader.select({ id: voiceAnswer.id }).from(voiceAnswer).where(others).get();
  return (link ?? reader.select({ id: outcome.id }).from(outcome).where(of).get()) !== undefined;
}

/** Puts away an answer that was given outside a meeting and stands as it was given. */
export function archiveOwnAnswer(tx: Writer, { kind, id }: AnswerRef, at: number): void {
  const table = kind === 'action' ? action : decision;
  const asGiven = and(eq(table.id, id), eq(table.revision, 1), isNull(table.meetingId));
  tx.update(table).set({ archivedAt: at }).where(asGiven).run();
}
