import { and, asc, eq, getTableColumns, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { given, prepared } from '../prepared';
import { findOutcome } from './improvement-changes';
import { line } from '../schema/meetings';
import { action, decision, outcome, toldBack, voice, voiceAnswer } from '../schema/voices';
import { hangsOn } from './hangs-on';

export type VoiceRow = typeof voice.$inferSelect;
export type DecisionRow = typeof decision.$inferSelect;
export type ActionRow = typeof action.$inferSelect;
export type OutcomeRow = typeof outcome.$inferSelect;
export type ToldBackRow = typeof toldBack.$inferSelect;

/** What came of an answer, and who of that voice was told: only the telling back to this one voice. */
export type OutcomeRecord = OutcomeRow & { toldBack: ToldBackRow[] };
export type Answer = ({ decision: DecisionRow; action: null } | { decision: null; action: ActionRow }) & {
  outcomes: OutcomeRecord[];
};

export interface VoiceChain {
  voice: VoiceRow;
  /** Oldest first. */
  answers: Answer[];
}

/** A voice and all that came of it: decisions and actions, their outcomes, and each telling back. */
export function fromVoice(reader: Reader, voiceId: string): VoiceChain | null {
  const found = reader.select().from(voice).where(eq(voice.id, voiceId)).get();
  if (!found) return null;
  const answers = reader
    .select({ decision, action })
    .from(voiceAnswer)
    .leftJoin(decision, and(eq(decision.id, voiceAnswer.decisionId), isNull(decision.archivedAt)))
    .leftJoin(action, and(eq(action.id, voiceAnswer.actionId), isNull(action.archivedAt)))
    .where(and(eq(voiceAnswer.voiceId, voiceId), isNull(voiceAnswer.archivedAt)))
    .orderBy(asc(voiceAnswer.createdAt), asc(voiceAnswer.id))
    .all();
  const outcomes = outcomesOf(reader, voiceId, answers);
  return {
    voice: found,
    answers: answers.flatMap((answer): Answer[] => {
      if (answer.decision) {
        const { id } = answer.decision;
        const came = outcomes.filter((row) => row.decisionId === id);
        return [{ decision: answer.decision, action: null, outcomes: came }];
      }
      if (!answer.action) return [];
      const { id } = answer.action;
      return [
        { decision: null, action: answer.action, outcomes: outcomes.filter((row) => row.actionId === id) },
      ];
    }),
  };
}

/** The voice a said line is, or null. */
export function findVoiceOfLine(reader: Reader, lineId: string): VoiceRow | null {
  return (
    reader
      .select(getTableColumns(voice))
      .from(line)
      .innerJoin(voice, hangsOn(voice, line))
      .where(and(eq(line.id, lineId), isNull(voice.archivedAt)))
      .get() ?? null
  );
}

/** The voices an action answers, oldest first. */
export function voicesOfAction(reader: Reader, actionId: string): VoiceRow[] {
  return voicesBehind(reader, { actionId, decisionId: null });
}

/** The voices a decision answers, oldest first. */
export function voicesOfDecision(reader: Reader, decisionId: string): VoiceRow[] {
  return voicesBehind(reader, { actionId: null, decisionId });
}

/** The actions agreed at a meeting, in the order they were written. */
export function listActions(reader: Reader, of: { meetingId: string }): ActionRow[] {
  return reader
    .select()
    .from(action)
    .where(and(eq(action.meetingId, of.meetingId), isNull(action.archivedAt)))
    .orderBy(asc(action.createdAt), asc(action.id))
    .all();
}

/** The decisions reached at a meeting, in the order they were written. */
export function listDecisions(reader: Reader, of: { meetingId: string }): DecisionRow[] {
  return reader
    .select()
    .from(decision)
    .where(and(eq(decision.meetingId, of.meetingId), isNull(decision.archivedAt)))
    .orderBy(asc(decision.createdAt), asc(decision.id))
    .all();
}

type AnswerRef = { actionId: string; decisionId: null } | { actionId: null; decisionId: string };

const putOutcome = prepared((tx: Writer) =>
  tx
    .insert(outcome)
    .values(given('id', 'words', 'happenedOn', 'actionId', 'decisionId', 'createdAt'))
    .prepare(),
);

/** Records what came of an action or a decision. `happenedOn` is `YYYY-MM-DD`. */
export function insertOutcome(
  tx: Writer,
  values: Pick<OutcomeRow, 'id' | 'words' | 'happenedOn'> & AnswerRef,
  at: number,
): void {
  const { id, words, happenedOn, actionId, decisionId } = values;
  putOutcome(tx).run({ id, words, happenedOn, actionId, decisionId, createdAt: at });
}

const putToldBack = prepared((tx: Writer) =>
  tx
    .insert(toldBack)
    .values(given('id', 'outcomeId', 'voiceId', 'way', 'toldOn', 'issueId', 'letterId', 'createdAt'))
    .prepare(),
);

/** Records that an outcome was told back; false when that voice is not behind that outcome. */
export function insertToldBack(
  tx: Writer,
  values: Omit<typeof toldBack.$inferInsert, 'createdAt'>,
  at: number,
): boolean {
  const came = findOutcome(tx, values.outcomeId);
  if (!came || !voicesBehind(tx, came).some((one) => one.id === values.voiceId)) return false;
  putToldBack(tx).run({ issueId: null, letterId: null, ...values, createdAt: at });
  return true;
}

function voicesBehind(reader: Reader, of: Pick<OutcomeRow, 'actionId' | 'decisionId'>): VoiceRow[] {
  return of.actionId === null
    ? behindDecision(reader).all({ answer: of.decisionId ?? '' })
    : behindAction(reader).all({ answer: of.actionId });
}

const behind = (end: typeof voiceAnswer.decisionId | typeof voiceAnswer.actionId) =>
  prepared((reader: Reader) =>
    reader
      .select(getTableColumns(voice))
      .from(voiceAnswer)
      .innerJoin(voice, eq(voice.id, voiceAnswer.voiceId))
      .where(
        and(eq(end, sql.placeholder('answer')), isNull(voiceAnswer.archivedAt), isNull(voice.archivedAt)),
      )
      .orderBy(asc(voice.createdAt), asc(voice.id))
      .prepare(),
  );
const [behindDecision, behindAction] = [behind(voiceAnswer.decisionId), behind(voiceAnswer.actionId)];

function outcomesOf(
  reader: Reader,
  voiceId: string,
  answers: readonly { decision: DecisionRow | null; action: ActionRow | null }[],
): OutcomeRecord[] {
  const decisions = answers.flatMap((answer) => (answer.decision ? [answer.decision.id] : []));
  const actions = answers.flatMap((answer) => (answer.action ? [answer.action.id] : []));
  const outcomes = reader
    .select()
    .from(outcome)
    .where(or(inArray(outcome.decisionId, decisions), inArray(outcome.actionId, actions)))
    .orderBy(asc(outcome.happenedOn), asc(outcome.createdAt))
    .all();
  const told = reader.select().from(toldBack).where(eq(toldBack.voiceId, voiceId)).all();
  return outcomes.map((row) => ({ ...row, toldBack: told.filter((one) => one.outcomeId === row.id) }));
}
