import { and, eq, gt, gte, isNull, sql } from 'drizzle-orm';
import { newStamp, nextStamp } from '../revision';
import type { Writer } from '../client';
import { given, prepared } from '../prepared';
import { line, lineHistory } from '../schema/meetings';
import { voice } from '../schema/voices';
import { writeTopics } from '../stored-json';
import { hangsOn } from './hangs-on';
import { archiveLineParts, linkToSource, writeLineParts, type LineParts } from './line-parts';
import { countLinesOfItem, placeAfterLines } from './meetings-items';
import { findLine, snapshotOf, type LineRecord } from './meetings-lines';

export interface LineToSave extends LineParts {
  topics: readonly string[];
  /** 0 adds the line; otherwise the revision it was read at. */
  revision: number;
  /** Where among its item's lines a new one goes, 0-based; null, or past the end, means last. */
  position: number | null;
  /** How many could vote; set for kind `vote` and for no other. */
  votersPresent: number | null;
}

export interface LineStamp {
  /** Epoch ms. */
  at: number;
  signInId: string;
  /** The meeting's day, `YYYY-MM-DD`. */
  meetingDate: string;
  /** Said on the phone: the day, and who rang. */
  onPhone?: { day: string; by: string };
}

/**
 * `unchanged`: nothing to write, also when the same save came twice. `conflict`: changed or taken out since that
 * revision; `line` is how it stands. `missing`: no such line in the meeting.
 */
export type LineResult =
  { result: 'saved' | 'unchanged' | 'conflict'; line: LineRecord } | { result: 'missing'; line: null };

type LineRef = Pick<LineRecord, 'id' | 'meetingId' | 'revision'>;

/** Adds or changes a line and all that hangs on it, and keeps how it stood in its history. */
export function saveLine(tx: Writer, wanted: LineToSave, stamp: LineStamp): LineResult {
  const found = findLine(tx, wanted.id);
  if (!found) return wanted.revision === 0 ? addLine(tx, wanted, stamp) : missing;
  if (found.meetingId !== wanted.meetingId) return missing;
  if (isCurrentOrRepeat(found, wanted.revision) && found.archivedAt === null && isSame(found, wanted)) {
    return { result: 'unchanged', line: found };
  }
  if (found.revision !== wanted.revision || found.archivedAt !== null)
    return { result: 'conflict', line: found };
  return changeLine(tx, wanted, found, stamp);
}

/** Moves a line to place `to` (0-based, past the end means last) under the same item or another. */
export function moveLine(
  tx: Writer,
  move: LineRef & { itemId: string; to: number },
  stamp: LineStamp,
): LineResult {
  const found = findLine(tx, move.id);
  if (found?.meetingId !== move.meetingId) return missing;
  const last = countLinesOfItem(tx, move) - (found.itemId === move.itemId ? 1 : 0);
  const to = Math.min(move.to, last);
  const isThere = found.itemId === move.itemId && found.position === to;
  if (isCurrentOrRepeat(found, move.revision) && isThere) return { result: 'unchanged', line: found };
  if (found.revision !== move.revision || found.archivedAt !== null)
    return { result: 'conflict', line: found };
  closeGap(tx, found);
  const position = makeRoom(tx, move, to);
  tx.update(voice).set({ itemId: move.itemId }).where(hangsOn(voice, move)).run();
  linkToSource(tx, { ...found, itemId: move.itemId }, found, stamp.at);
  return finish(tx, found, { itemId: move.itemId, position }, stamp);
}

/** Takes a line out of the minutes; its place is kept for {@link restoreLine}. */
export function archiveLine(tx: Writer, of: LineRef, stamp: LineStamp): LineResult {
  const found = findLine(tx, of.id);
  if (found?.meetingId !== of.meetingId) return missing;
  if (found.archivedAt !== null && isCurrentOrRepeat(found, of.revision)) {
    return { result: 'unchanged', line: found };
  }
  if (found.revision !== of.revision) return { result: 'conflict', line: found };
  closeGap(tx, found);
  archiveLineParts(tx, found, stamp.at);
  return finish(tx, found, { archivedAt: stamp.at }, stamp);
}

/** Puts a line taken out back where it was. */
export function restoreLine(tx: Writer, of: LineRef, stamp: LineStamp): LineResult {
  const found = findLine(tx, of.id);
  if (found?.meetingId !== of.meetingId) return missing;
  if (found.archivedAt === null && isCurrentOrRepeat(found, of.revision)) {
    return { result: 'unchanged', line: found };
  }
  if (found.revision !== of.revision) return { result: 'conflict', line: found };
  const position = makeRoom(tx, found, found.position);
  archiveLineParts(tx, found, null);
  return finish(tx, found, { archivedAt: null, position }, stamp);
}

const missing: LineResult = { result: 'missing', line: null };

const putLine = prepared((tx: Writer) =>
  tx
    .insert(line)
    .values({
      ...given('id', 'meetingId', 'itemId', 'position', 'kind', 'text', 'topics', 'fromLineId'),
      ...given('votersPresent', 'voteReason', 'writtenAt', 'signInId'),
      ...given('createdAt', 'updatedAt', 'revision'),
      archivedAt: null,
    })
    .prepare(),
);

function addLine(tx: Writer, wanted: LineToSave, stamp: LineStamp): LineResult {
  const { id, meetingId, itemId, kind, text, fromLineId, votersPresent } = wanted;
  putLine(tx).run({
    ...{ id, meetingId, itemId, kind, text, fromLineId, votersPresent },
    position: makeRoom(tx, wanted, wanted.position ?? Infinity),
    topics: writeTopics(wanted.topics),
    voteReason: wanted.vote?.reason ?? '',
    writtenAt: stamp.at,
    signInId: stamp.signInId,
    ...newStamp(stamp.at),
  });
  writeLineParts(tx, wanted, null, stamp);
  return saved(tx, id);
}

function changeLine(tx: Writer, wanted: LineToSave, found: LineRecord, stamp: LineStamp): LineResult {
  const { itemId, kind, text, fromLineId, votersPresent } = wanted;
  let { position } = found;
  if (found.itemId !== itemId) {
    closeGap(tx, found);
    position = makeRoom(tx, wanted, Infinity);
  }
  writeLineParts(tx, wanted, found, stamp);
  const changes = { itemId, kind, text, fromLineId, votersPresent, position };
  const vote = wanted.vote ? { voteReason: wanted.vote.reason } : {};
  const result = finish(tx, found, { ...changes, ...vote, topics: writeTopics(wanted.topics) }, stamp);
  if (wanted.speakerId === null && found.speakerId !== null) forgetSpeaker(tx, found.id);
  return result;
}

/** Changes the line, and keeps how it stood before in its history: the line itself is its newest revision. */
function finish(
  tx: Writer,
  found: LineRecord,
  changes: Partial<typeof line.$inferInsert>,
  stamp: LineStamp,
): LineResult {
  const { id: lineId, revision, updatedAt: at, signInId } = found;
  putHistory(tx).run({ lineId, revision, snapshot: snapshotOf(found), at, signInId });
  tx.update(line)
    .set({ ...changes, signInId: stamp.signInId, ...nextStamp(stamp.at, revision) })
    .where(eq(line.id, lineId))
    .run();
  return saved(tx, lineId);
}

const putHistory = prepared((tx: Writer) =>
  tx
    .insert(lineHistory)
    .values(given('lineId', 'revision', 'snapshot', 'at', 'signInId'))
    // Already there in a file from before migration `fewer-pages`.
    .onConflictDoNothing()
    .prepare(),
);

/** Reads the line back as it now is. */
function saved(tx: Writer, id: string): LineResult {
  const record = findLine(tx, id);
  return record ? { result: 'saved', line: record } : missing;
}

/** Unnamed means unnamed: earlier revisions forget who it was too. */
function forgetSpeaker(tx: Writer, lineId: string): void {
  tx.update(lineHistory)
    .set({ snapshot: sql`json_set(${lineHistory.snapshot}, '$.line.speakerId', null)` })
    .where(eq(lineHistory.lineId, lineId))
    .run();
}

/** True at the revision read, or one on from it: then this may be a save that was sent twice. */
function isCurrentOrRepeat(found: LineRecord, revision: number): boolean {
  return found.revision === revision || found.revision === revision + 1;
}

function isSame(found: LineRecord, wanted: LineToSave): boolean {
  const plain = ['itemId', 'kind', 'text', 'speakerId', 'source', 'fromLineId'] as const;
  return (
    plain.every((field) => found[field] === wanted[field]) &&
    isEqual(found.topics, wanted.topics) &&
    (wanted.kind !== 'decided' || found.decidedHow === wanted.decidedHow) &&
    (wanted.kind !== 'action' || wanted.action === null || isSameAction(found, wanted.action)) &&
    (wanted.kind !== 'vote' || wanted.vote === null || isSameVote(found, wanted.vote))
  );
}

function isSameAction({ action }: LineRecord, wanted: NonNullable<LineParts['action']>): boolean {
  return (
    action?.ownerId === wanted.ownerId && action.ownerName === wanted.ownerName && action.due === wanted.due
  );
}

function isSameVote({ vote }: LineRecord, wanted: NonNullable<LineParts['vote']>): boolean {
  const counted = (options: readonly { label: string; count: number }[]) =>
    options.map(({ label, count }) => [label, count]);
  return vote?.reason === wanted.reason && isEqual(counted(vote.options), counted(wanted.options));
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

type Place = Pick<LineRecord, 'meetingId' | 'itemId'>;

const standing = ({ meetingId, itemId }: Place) =>
  and(eq(line.meetingId, meetingId), eq(line.itemId, itemId), isNull(line.archivedAt));

/** Makes room for a line among its item's lines and returns the place made. Neighbours' revisions stay. */
function makeRoom(tx: Writer, place: Place, wanted: number): number {
  const last = placeAfterLines(tx, place);
  if (wanted >= last) return last;
  tx.update(line)
    .set({ position: sql`${line.position} + 1` })
    .where(and(standing(place), gte(line.position, wanted)))
    .run();
  return wanted;
}

function closeGap(tx: Writer, { position, ...place }: Place & { position: number }): void {
  tx.update(line)
    .set({ position: sql`${line.position} - 1` })
    .where(and(standing(place), gt(line.position, position)))
    .run();
}
