import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { newStamp } from '../revision';
import type { Writer } from '../client';
import { given, incoming, prepared } from '../prepared';
import { line, voteOption } from '../schema/meetings';
import { action, decision, voice, voiceAnswer } from '../schema/voices';
import { hangsOn } from './hangs-on';
import { voicesOfItem } from './item-voices';
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

/** One revision on, at the moment of what is being written. */
const oneOn = (table: typeof voice | typeof decision | typeof action) => ({
  updatedAt: incoming(table.updatedAt),
  revision: sql`${table.revision} + 1`,
});

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
  if (now.kind === 'said' && before && before.kind !== 'said') linkToAnswers(tx, now, moment.at);
}

/** Archives what hangs on a line, or with null brings back what belongs to its kind. */
export function archiveLineParts(
  tx: Writer,
  of: Pick<LineRecord, 'id' | 'meetingId' | 'kind'>,
  archivedAt: number | null,
): void {
  if (of.kind === 'said') tx.update(voice).set({ archivedAt }).where(hangsOn(voice, of)).run();
  // Whether a vote brought back still decides something, its counts say: settleVote brings its decision back.
  const decides = of.kind === 'decided' || (of.kind === 'vote' && archivedAt !== null);
  if (decides) tx.update(decision).set({ archivedAt }).where(hangsOn(decision, of)).run();
  if (of.kind === 'action') tx.update(action).set({ archivedAt }).where(hangsOn(action, of)).run();
}

const putVoice = prepared((tx: Writer) =>
  tx
    .insert(voice)
    .values({
      ...given('id', 'lineId', 'meetingId', 'saidOn', 'words', 'way', 'heardBy'),
      ...given('personId', 'source', 'itemId', 'archivedAt', 'createdAt', 'updatedAt', 'revision'),
    })
    .prepare(),
);

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
  const row = {
    ...{ id: v7(), lineId: now.id, meetingId: now.meetingId, saidOn: meetingDate, words: now.text },
    ...{ way: onPhone ? ('phone' as const) : ('meeting' as const), heardBy: '' },
    ...phone,
    ...kept,
    ...newStamp(at),
  };
  if (before === null) {
    putVoice(tx).run(row);
    return;
  }
  tx.insert(voice)
    .values(row)
    .onConflictDoUpdate({
      target: [voice.meetingId, voice.lineId],
      set: { ...kept, ...(isVoice ? { words: now.text } : {}), ...oneOn(voice) },
    })
    .run();
}

const putDecision = prepared((tx: Writer) =>
  tx
    .insert(decision)
    .values({
      ...given('id', 'lineId', 'meetingId', 'decidedOn', 'words', 'how'),
      ...given('createdAt', 'updatedAt', 'revision'),
      archivedAt: null,
    })
    .onConflictDoUpdate({
      target: [decision.meetingId, decision.lineId],
      set: {
        words: incoming(decision.words),
        how: incoming(decision.how),
        archivedAt: null,
        ...oneOn(decision),
      },
    })
    .prepare(),
);

function writeDecision(tx: Writer, now: LineParts, before: LineRecord | null, moment: Moment): void {
  if (now.kind === 'decided') decide(tx, now, { words: now.text, how: now.decidedHow }, moment);
  else if (before?.kind === 'decided' || before?.kind === 'vote') archiveLineParts(tx, before, moment.at);
}

/** Keeps what was decided with a line, or puts it right. */
export function decide(
  tx: Writer,
  { id: lineId, meetingId }: LineRef,
  { words, how }: { words: string; how: DecidedHow },
  { at, meetingDate }: Moment,
): void {
  const decided = { decidedOn: meetingDate, words, how };
  putDecision(tx).run({ id: v7(), lineId, meetingId, ...decided, ...newStamp(at) });
}

const newAction = (tx: Writer) =>
  tx.insert(action).values({
    ...given('id', 'lineId', 'meetingId', 'raisedOn', 'words', 'ownerId', 'ownerName', 'due', 'firstDue'),
    ...given('createdAt', 'updatedAt', 'revision'),
    ...{ state: 'open', closedOn: null, archivedAt: null },
  });

const putAction = prepared((tx: Writer) =>
  newAction(tx)
    .onConflictDoUpdate({
      target: [action.meetingId, action.lineId],
      set: {
        words: incoming(action.words),
        ownerId: incoming(action.ownerId),
        ownerName: incoming(action.ownerName),
        due: incoming(action.due),
        // Putting the minutes right says what was agreed there; a date moved since keeps its first.
        firstDue: sql`case when ${action.firstDue} is ${action.due} then ${incoming(action.due)} else ${action.firstDue} end`,
        archivedAt: null,
        ...oneOn(action),
      },
    })
    .prepare(),
);

const putActionWords = prepared((tx: Writer) =>
  newAction(tx)
    .onConflictDoUpdate({
      target: [action.meetingId, action.lineId],
      set: { words: incoming(action.words), archivedAt: null, ...oneOn(action) },
    })
    .prepare(),
);

function writeAction(tx: Writer, now: LineParts, before: LineRecord | null, moment: Moment): void {
  const { at, meetingDate } = moment;
  if (now.kind !== 'action') {
    if (before?.kind === 'action') archiveLineParts(tx, before, at);
    return;
  }
  const { ownerId, ownerName, due } = now.action ?? { ownerId: null, ownerName: '', due: null };
  (now.action === null ? putActionWords : putAction)(tx).run({
    ...{ id: v7(), lineId: now.id, meetingId: now.meetingId, raisedOn: meetingDate },
    ...{ words: now.text, ownerId, ownerName, due, firstDue: due },
    ...newStamp(at),
  });
}

const dropOptions = prepared((tx: Writer) =>
  tx
    .delete(voteOption)
    .where(eq(voteOption.lineId, sql.placeholder('lineId')))
    .prepare(),
);

const putOption = prepared((tx: Writer) =>
  tx
    .insert(voteOption)
    .values(given('id', 'lineId', 'position', 'label', 'count'))
    .prepare(),
);

function writeOptions(
  tx: Writer,
  lineId: string,
  options: readonly { label: string; count: number }[],
): void {
  dropOptions(tx).run({ lineId });
  options.forEach(({ label, count }, position) => {
    putOption(tx).run({ id: v7(), lineId, position, label, count });
  });
}

type Answering = Pick<LineRecord, 'id' | 'meetingId' | 'itemId' | 'kind' | 'fromLineId'>;

/**
 * Voices → this decision or action, when the line says which line it answers, or stands under an item put on for what
 * somebody said. A line that still answers the same is left alone, with the answers taken off it or given it elsewhere.
 */
export function linkToSource(tx: Writer, now: Answering, before: Answering | null, at: number): void {
  // Whom a vote answers goes by its counts as well: settleVote says.
  if (now.kind === 'vote' && before?.kind === 'vote') return;
  const isMoved = before !== null && (before.itemId !== now.itemId || before.fromLineId !== now.fromLineId);
  const kind = now.kind === 'decided' || now.kind === 'action' ? now.kind : null;
  if (!isMoved && (kind === null || before?.kind === kind)) return;
  const voiceIds = answeredBy(tx, now);
  if (isMoved) unlink(tx, now, { from: answeredBy(tx, before).filter((id) => !voiceIds.includes(id)), at });
  if (voiceIds.length === 0 || kind === null) return;
  const answer = answerOf(tx, now, kind);
  for (const voiceId of voiceIds) link(tx, voiceId, answer, at);
}

/** The voices a line answers, had it a decision or an action to answer with. */
export function answeredBy(
  tx: Writer,
  { itemId, meetingId, fromLineId }: Omit<Answering, 'id' | 'kind'>,
): string[] {
  if (fromLineId === null) return voicesOfItem(tx, itemId);
  const voiceId = voiceIdOf(tx, { id: fromLineId, meetingId });
  return voiceId === null ? [] : [voiceId];
}

/** Also what the line was before its kind was changed answers them no more. */
function unlink(tx: Writer, of: LineRef, { from, at }: { from: string[]; at: number }): void {
  if (from.length === 0) return;
  for (const kind of ['decided', 'action'] as const) {
    tx.update(voiceAnswer)
      .set({ archivedAt: at })
      .where(
        and(is(answerOf(tx, of, kind)), inArray(voiceAnswer.voiceId, from), isNull(voiceAnswer.archivedAt)),
      )
      .run();
  }
}

/** Lines that already answered this one are linked now that it is a voice. */
function linkToAnswers(tx: Writer, of: LineRef, at: number): void {
  const { id, meetingId } = of;
  const voiceId = voiceIdOf(tx, of);
  const isAnswer = and(eq(line.fromLineId, id), inArray(line.kind, ['decided', 'action']));
  const answering = tx
    .select({ id: line.id, meetingId: line.meetingId, kind: line.kind })
    .from(line)
    .where(and(eq(line.meetingId, meetingId), isAnswer))
    .all();
  for (const { kind, ...answer } of answering) {
    if (voiceId !== null)
      link(tx, voiceId, answerOf(tx, answer, kind === 'action' ? 'action' : 'decided'), at);
  }
}

type LineRef = Pick<LineRecord, 'id' | 'meetingId'>;
type Answer = { decisionId: string; actionId: null } | { decisionId: null; actionId: string };

const idOfLine = (table: typeof decision | typeof action | typeof voice) =>
  prepared((tx: Writer) =>
    tx
      .select({ id: table.id })
      .from(table)
      .where(hangsOn(table, { id: sql.placeholder('id'), meetingId: sql.placeholder('meetingId') }))
      .prepare(),
  );
const [decisionOfLine, actionOfLine, voiceOfLine] = [idOfLine(decision), idOfLine(action), idOfLine(voice)];

/** The decision or action that hangs on a line, as what voices are answered with. */
export function answerOf(tx: Writer, { id: lineId, meetingId }: LineRef, kind: 'decided' | 'action'): Answer {
  const found = (kind === 'decided' ? decisionOfLine(tx) : actionOfLine(tx)).get({ id: lineId, meetingId });
  const id = found?.id ?? '';
  return kind === 'decided' ? { decisionId: id, actionId: null } : { decisionId: null, actionId: id };
}

function voiceIdOf(tx: Writer, { id, meetingId }: LineRef): string | null {
  return voiceOfLine(tx).get({ id, meetingId })?.id ?? null;
}

const is = (answer: Answer) =>
  answer.actionId === null
    ? eq(voiceAnswer.decisionId, answer.decisionId)
    : eq(voiceAnswer.actionId, answer.actionId);

const linkTo = (end: typeof voiceAnswer.decisionId | typeof voiceAnswer.actionId) =>
  prepared((tx: Writer) =>
    tx
      .insert(voiceAnswer)
      .values({ ...given('id', 'voiceId', 'decisionId', 'actionId', 'createdAt'), archivedAt: null })
      .onConflictDoUpdate({
        target: [end, voiceAnswer.voiceId],
        targetWhere: isNotNull(sql.identifier(end.name)),
        set: { archivedAt: null },
      })
      .prepare(),
  );
const [linkDecision, linkAction] = [linkTo(voiceAnswer.decisionId), linkTo(voiceAnswer.actionId)];

/** Says that a voice is answered by this; once more, when it was taken off. */
export function link(tx: Writer, voiceId: string, answer: Answer, at: number): void {
  (answer.actionId === null ? linkDecision : linkAction)(tx).run({
    id: v7(),
    voiceId,
    ...answer,
    createdAt: at,
  });
}
