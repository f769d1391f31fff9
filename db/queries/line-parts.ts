import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { newStamp } from '../revision';
import type { Writer } from '../client';
import { line, voteOption } from '../schema/meetings';
import { action, decision, voice, voiceAnswer } from '../schema/voices';
import type { ActionDetails, DecidedHow, LineKind, LineRecord, VoiceSource } from './meetings-lines';

export interface LineParts {
  id: string;
  meetingId: string;
  itemId: string;
  kind: LineKind;
  text: string;
  /** Null: unnamed, and then no revision of the line keeps anybody's id. */
  speakerId: string | null;
  source: VoiceSource;
  fromLineId: string | null;
  decidedHow: DecidedHow;
  action: ActionDetails | null;
  vote: { options: readonly { label: string; count: number }[]; reason: string } | null;
}

interface Moment {
  at: number;
  /** `YYYY-MM-DD` */
  meetingDate: string;
  /** Said on the phone: the day, and who rang. */
  onPhone?: { day: string; by: string };
}

/**
 * Brings what hangs on a line into step with it: its voice, decision, action and vote options, and the links from
 * voices to what answers them. `before` is the line as it stood, null for a new one. What belongs to another kind
 * is archived, so flipping the kind back brings it back.
 */
export function writeLineParts(tx: Writer, now: LineParts, before: LineRecord | null, moment: Moment): void {
  writeVoice(tx, now, before, moment);
  writeDecision(tx, now, before, moment);
  writeAction(tx, now, before, moment);
  if (now.kind === 'vote' && now.vote) writeOptions(tx, now.id, now.vote.options);
  linkToSource(tx, now, before, moment.at);
  if (now.kind === 'said' && before && before.kind !== 'said') linkToAnswers(tx, now.id, moment.at);
}

/** Archives what hangs on a line, or with null brings back what belongs to its kind. */
export function archiveLineParts(
  tx: Writer,
  of: Pick<LineRecord, 'id' | 'kind'>,
  archivedAt: number | null,
): void {
  if (of.kind === 'said') tx.update(voice).set({ archivedAt }).where(eq(voice.lineId, of.id)).run();
  if (of.kind === 'decided') tx.update(decision).set({ archivedAt }).where(eq(decision.lineId, of.id)).run();
  if (of.kind === 'action') tx.update(action).set({ archivedAt }).where(eq(action.lineId, of.id)).run();
}

function writeVoice(
  tx: Writer,
  now: LineParts,
  before: LineRecord | null,
  { at, meetingDate, onPhone }: Moment,
): void {
  const isVoice = now.kind === 'said';
  // A line of another kind keeps its speaker and source in an archived row, for when it is flipped back.
  if (!isVoice && !before && now.speakerId === null && now.source === 'said') return;
  const kept = {
    personId: now.speakerId,
    source: now.source,
    itemId: now.itemId,
    archivedAt: isVoice ? null : at,
    // Who rang, and on which day, would say whose words these are.
    ...(onPhone && now.speakerId === null ? { heardBy: '', saidOn: meetingDate } : {}),
  };
  const phone = onPhone && now.speakerId !== null ? { heardBy: onPhone.by, saidOn: onPhone.day } : {};
  tx.insert(voice)
    .values({
      ...{ id: v7(), lineId: now.id, meetingId: now.meetingId, saidOn: meetingDate, words: now.text },
      way: onPhone ? 'phone' : 'meeting',
      ...phone,
      ...kept,
      ...newStamp(at),
    })
    .onConflictDoUpdate({
      target: voice.lineId,
      set: { ...kept, ...(isVoice ? { words: now.text } : {}), ...changedAt(at, voice.revision) },
    })
    .run();
}

function writeDecision(tx: Writer, now: LineParts, before: LineRecord | null, moment: Moment): void {
  const { at, meetingDate } = moment;
  if (now.kind !== 'decided') {
    if (before?.kind === 'decided') archiveLineParts(tx, before, at);
    return;
  }
  const kept = { words: now.text, how: now.decidedHow, archivedAt: null };
  tx.insert(decision)
    .values({
      ...{ id: v7(), lineId: now.id, meetingId: now.meetingId, decidedOn: meetingDate },
      ...kept,
      ...newStamp(at),
    })
    .onConflictDoUpdate({ target: decision.lineId, set: { ...kept, ...changedAt(at, decision.revision) } })
    .run();
}

function writeAction(tx: Writer, now: LineParts, before: LineRecord | null, moment: Moment): void {
  const { at, meetingDate } = moment;
  if (now.kind !== 'action') {
    if (before?.kind === 'action') archiveLineParts(tx, before, at);
    return;
  }
  const kept = { words: now.text, archivedAt: null, ...(now.action ?? {}) };
  const due = now.action?.due ?? null;
  // Putting the minutes right says what was agreed there; a date moved since keeps its first.
  const firstDue = sql`case when ${action.firstDue} is ${action.due} then ${due} else ${action.firstDue} end`;
  tx.insert(action)
    .values({
      ...{ id: v7(), lineId: now.id, meetingId: now.meetingId, raisedOn: meetingDate },
      ...{ ownerId: null, ownerName: '', due: null, firstDue: due, state: 'open', closedOn: null },
      ...kept,
      ...newStamp(at),
    })
    .onConflictDoUpdate({
      target: action.lineId,
      set: { ...kept, ...(now.action === null ? {} : { firstDue }), ...changedAt(at, action.revision) },
    })
    .run();
}

function writeOptions(
  tx: Writer,
  lineId: string,
  options: readonly { label: string; count: number }[],
): void {
  tx.delete(voteOption).where(eq(voteOption.lineId, lineId)).run();
  options.forEach(({ label, count }, position) => {
    tx.insert(voteOption).values({ id: v7(), lineId, position, label, count }).run();
  });
}

/** Voice → this decision or action, when the line says which line it answers. */
function linkToSource(tx: Writer, now: LineParts, before: LineRecord | null, at: number): void {
  if (now.kind !== 'decided' && now.kind !== 'action') return;
  const unlinked = now.fromLineId === null && !before?.fromLineId;
  if (unlinked) return;
  const answer = answerOf(tx, now.id, now.kind);
  const voiceId = now.fromLineId === null ? null : voiceIdOf(tx, now.fromLineId);
  const others = voiceId === null ? undefined : ne(voiceAnswer.voiceId, voiceId);
  tx.update(voiceAnswer)
    .set({ archivedAt: at })
    .where(and(is(answer), others, isNull(voiceAnswer.archivedAt)))
    .run();
  if (voiceId !== null) link(tx, voiceId, answer, at);
}

/** Lines that already answered this one are linked now that it is a voice. */
function linkToAnswers(tx: Writer, lineId: string, at: number): void {
  const voiceId = voiceIdOf(tx, lineId);
  const answering = tx
    .select({ id: line.id, kind: line.kind })
    .from(line)
    .where(and(eq(line.fromLineId, lineId), inArray(line.kind, ['decided', 'action'])))
    .all();
  for (const { id, kind } of answering) {
    if (voiceId !== null) link(tx, voiceId, answerOf(tx, id, kind === 'action' ? 'action' : 'decided'), at);
  }
}

type Answer = { decisionId: string; actionId: null } | { decisionId: null; actionId: string };

function answerOf(tx: Writer, lineId: string, kind: 'decided' | 'action'): Answer {
  const table = kind === 'decided' ? decision : action;
  const id = tx.select({ id: table.id }).from(table).where(eq(table.lineId, lineId)).get()?.id ?? '';
  return kind === 'decided' ? { decisionId: id, actionId: null } : { decisionId: null, actionId: id };
}

function voiceIdOf(tx: Writer, lineId: string): string | null {
  return tx.select({ id: voice.id }).from(voice).where(eq(voice.lineId, lineId)).get()?.id ?? null;
}

const is = (answer: Answer) =>
  answer.actionId === null
    ? eq(voiceAnswer.decisionId, answer.decisionId)
    : eq(voiceAnswer.actionId, answer.actionId);

function link(tx: Writer, voiceId: string, answer: Answer, at: number): void {
  const target =
    answer.actionId === null
      ? [voiceAnswer.voiceId, voiceAnswer.decisionId]
      : [voiceAnswer.voiceId, voiceAnswer.actionId];
  tx.insert(voiceAnswer)
    .values({ id: v7(), voiceId, ...answer, archivedAt: null, createdAt: at })
    .onConflictDoUpdate({ target, set: { archivedAt: null } })
    .run();
}

const changedAt = (
  at: number,
  revision: typeof voice.revision | typeof decision.revision | typeof action.revision,
) => ({
  updatedAt: at,
  revision: sql`${revision} + 1`,
});
