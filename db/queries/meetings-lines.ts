import { and, asc, eq, getTableColumns, isNull, lt, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Reader } from '../client';
import { isListed, listed, prepared } from '../prepared';
import { agendaItem, line, lineHistory, voteOption } from '../schema/meetings';
import { signIn } from '../schema/place';
import { action, decision, voice } from '../schema/voices';
import { parse, readTopics } from '../stored-json';
import { hangsOn } from './hangs-on';

type LineRow = typeof line.$inferSelect;
export type LineKind = LineRow['kind'];
export type VoiceSource = (typeof voice.$inferSelect)['source'];
export type DecidedHow = (typeof decision.$inferSelect)['how'];

export interface ActionDetails {
  ownerId: string | null;
  ownerName: string;
  /** `YYYY-MM-DD` */
  due: string | null;
}

export interface VoteDetails {
  options: { label: string; count: number }[];
  reason: string;
  /** How many could vote when it was taken. */
  present: number;
}

/** A line with what hangs on it. What belongs to another kind than its own is null. */
export interface LineRecord extends Omit<LineRow, 'topics' | 'votersPresent' | 'voteReason' | 'createdAt'> {
  topics: string[];
  /** Who said it; kept while the line is of another kind, so it can be flipped back. */
  speakerId: string | null;
  source: VoiceSource;
  decidedHow: DecidedHow;
  action: ActionDetails | null;
  vote: VoteDetails | null;
}

const linesOfMeeting = prepared((reader: Reader) =>
  joined(reader)
    .where(and(eq(line.meetingId, sql.placeholder('meetingId')), isNull(line.archivedAt)))
    .orderBy(asc(agendaItem.position), asc(line.itemId), asc(line.position))
    .prepare(),
);

/** A meeting's lines in the order of the minutes, without those taken out. */
export function listLines(reader: Reader, meetingId: string): LineRecord[] {
  const rows = linesOfMeeting(reader).all({ meetingId });
  const votes = rows.filter((row) => row.kind === 'vote').map((row) => row.id);
  const options = votes.length > 0 ? optionsOf(reader, votes) : [];
  return rows.map((row) => assemble(row, options));
}

const lineById = prepared((reader: Reader) =>
  joined(reader)
    .where(eq(line.id, sql.placeholder('id')))
    .prepare(),
);

/** One line, in the minutes or taken out. */
export function findLine(reader: Reader, id: string): LineRecord | null {
  const row = lineById(reader).get({ id });
  return row ? assemble(row, row.kind === 'vote' ? optionsOf(reader, [id]) : []) : null;
}

const snapshotSchema = z.object({
  version: z.literal(1),
  line: z.object({ kind: z.enum(['said', 'note', 'decided', 'vote', 'action']), text: z.string() }),
});

const factsSchema = z.object({
  itemId: z.string(),
  position: z.number(),
  speakerId: z.string().nullable(),
  source: z.enum(['said', 'chose', 'shown', 'observed', 'told']),
  topics: z.array(z.string()),
  fromLineId: z.string().nullable(),
  decidedHow: z.enum(['consensus', 'hands', 'ballot', 'deferred']).nullable(),
  action: z
    .object({ ownerId: z.string().nullable(), ownerName: z.string(), due: z.string().nullable() })
    .nullable(),
  vote: z
    .object({
      options: z.array(z.object({ label: z.string(), count: z.number() })),
      ...{ reason: z.string(), present: z.number() },
    })
    .nullable(),
  archived: z.boolean(),
});
type LineFacts = z.infer<typeof factsSchema>;
const snapshotFacts = z.object({ version: z.literal(1), line: factsSchema });

export interface LineHistoryRow {
  revision: number;
  kind: LineKind;
  text: string;
  /** Epoch ms. */
  at: number;
  /** First name of who wrote it. */
  by: string;
  /** All but its words; null where what was kept cannot be read. */
  facts: LineFacts | null;
}

/**
 * How a line stood at each revision, oldest first, the last as it stands. A snapshot that cannot be parsed is shown as
 * plain text.
 */
export function listLineHistory(reader: Reader, lineId: string): LineHistoryRow[] {
  const record = findLine(reader, lineId);
  if (record === null) return [];
  const writer = reader
    .select({ name: signIn.firstName })
    .from(signIn)
    .where(eq(signIn.id, record.signInId))
    .get();
  const now = readSnapshot(snapshotOf(record));
  return [
    ...earlierRevisions(reader, lineId, record.revision),
    { ...now, revision: record.revision, at: record.updatedAt, by: writer?.name ?? '' },
  ];
}

function earlierRevisions(reader: Reader, lineId: string, than: number): LineHistoryRow[] {
  return reader
    .select({ ...getTableColumns(lineHistory), by: signIn.firstName })
    .from(lineHistory)
    .leftJoin(signIn, eq(signIn.id, lineHistory.signInId))
    .where(and(eq(lineHistory.lineId, lineId), lt(lineHistory.revision, than)))
    .orderBy(asc(lineHistory.revision))
    .all()
    .map(({ revision, snapshot, at, by }) => ({ ...readSnapshot(snapshot), revision, at, by: by ?? '' }));
}

function readSnapshot(snapshot: string): Pick<LineHistoryRow, 'kind' | 'text' | 'facts'> {
  const { kind, text } = parse(snapshotSchema, snapshot)?.line ?? { kind: 'note', text: snapshot };
  return { kind, text, facts: parse(snapshotFacts, snapshot)?.line ?? null };
}

/** The line as one revision of its history keeps it. */
export function snapshotOf(record: LineRecord): string {
  const { itemId, position, kind, text, topics, speakerId, source, fromLineId, writtenAt } = record;
  const { decidedHow, action: task, vote, archivedAt } = record;
  const archived = archivedAt !== null;
  const kept = { itemId, position, kind, text, topics, speakerId, source, fromLineId, writtenAt };
  return JSON.stringify({ version: 1, line: { ...kept, decidedHow, action: task, vote, archived } });
}

function joined(reader: Reader) {
  return reader
    .select({
      ...getTableColumns(line),
      speakerId: voice.personId,
      source: voice.source,
      decidedHow: decision.how,
      // Drizzle makes the whole of a nested object null when its first column is.
      owner: { name: action.ownerName, id: action.ownerId, due: action.due },
    })
    .from(line)
    .innerJoin(agendaItem, eq(agendaItem.id, line.itemId))
    .leftJoin(voice, hangsOn(voice, line))
    .leftJoin(decision, hangsOn(decision, line))
    .leftJoin(action, hangsOn(action, line))
    .$dynamic();
}

type Joined = NonNullable<ReturnType<ReturnType<typeof joined>['get']>>;
type Option = typeof voteOption.$inferSelect;

const optionsOfLines = prepared((reader: Reader) =>
  reader
    .select()
    .from(voteOption)
    .where(isListed(voteOption.lineId))
    .orderBy(asc(voteOption.position))
    .prepare(),
);

const optionsOf = (reader: Reader, lineIds: readonly string[]): Option[] =>
  optionsOfLines(reader).all({ ids: listed(lineIds) });

function assemble(row: Joined, options: readonly Option[]): LineRecord {
  const { id, meetingId, itemId, position, kind, text, fromLineId, writtenAt } = row;
  const { archivedAt, updatedAt, revision, signInId, speakerId, owner } = row;
  return {
    ...{ id, meetingId, itemId, position, kind, text, fromLineId, writtenAt },
    ...{ archivedAt, updatedAt, revision, signInId, speakerId },
    topics: readTopics(row.topics),
    source: row.source ?? 'said',
    decidedHow: kind === 'decided' ? row.decidedHow : null,
    action: kind === 'action' && owner ? { ownerId: owner.id, ownerName: owner.name, due: owner.due } : null,
    vote: kind === 'vote' ? voteOf(row, options) : null,
  };
}

function voteOf(row: Joined, options: readonly Option[]): VoteDetails {
  const own = options.filter((option) => option.lineId === row.id);
  return {
    options: own.map(({ label, count }) => ({ label, count })),
    reason: row.voteReason,
    present: row.votersPresent ?? 0,
  };
}
