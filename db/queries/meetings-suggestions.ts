import {
  and,
  asc,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notExists,
  or,
  type SQL,
} from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { isListed, listed, prepared } from '../prepared';
import { agendaItem, line, meeting } from '../schema/meetings';
import { person } from '../schema/people';
import { action, decision, itemSource, story, voice } from '../schema/voices';
import { readTopics } from '../stored-json';
import { lastBefore } from './improvement-last-time';

type MeetingRow = typeof meeting.$inferSelect;
type PersonRow = typeof person.$inferSelect;
type ItemRow = typeof agendaItem.$inferSelect;

/** Something that may be put on an agenda, with who said it or has it and the meeting it is from. */
export interface SuggestionRecord {
  kind: 'voice' | 'action' | 'decision' | 'item';
  id: string;
  words: string;
  /** `YYYY-MM-DD`: said, agreed, put off or not reached. */
  on: string;
  source: (typeof voice.$inferSelect)['source'] | null;
  /** Of a voice: where it was heard, and by whom. */
  heard: Pick<typeof voice.$inferSelect, 'way' | 'heardBy'> | null;
  /** The first topic of its line; empty when none. */
  topic: string;
  person: PersonRow | null;
  /** Someone not in the records who has the action; empty otherwise. */
  ownerName: string;
  due: string | null;
  waitingFor: string;
  item: ItemRow | null;
  meeting: { id: string; title: string; date: string } | null;
}

export interface WantedFor {
  meeting: MeetingRow;
  /** Whether what was said outside any meeting may go on it. */
  outside: boolean;
  limit: number;
}

const meetingColumns = { id: meeting.id, title: meeting.title, date: meeting.date };
const blank = {
  ...{
    source: null,
    heard: null,
    topic: '',
    person: null,
    ownerName: '',
    due: null,
    waitingFor: '',
    item: null,
  },
};

/** Already an item of this agenda, or of another that is still to be held. */
const onAnAgenda = (reader: Reader, of: MeetingRow, isSame: SQL | undefined) => {
  const item = agendaItem;
  return reader
    .select({ id: itemSource.itemId })
    .from(itemSource)
    .innerJoin(item, and(eq(item.id, itemSource.itemId), isNull(item.archivedAt)))
    .where(and(isSame, or(eq(item.meetingId, of.id), inArray(item.meetingId, toBeHeld(reader)))));
};

const toBeHeld = (reader: Reader) =>
  reader
    .select({ id: meeting.id })
    .from(meeting)
    .where(and(inArray(meeting.state, ['planned', 'running']), isNull(meeting.archivedAt)));

/** A story that is not to be shared is answered to whoever told it, and stands on no agenda. */
const keptToOurselves = (reader: Reader) =>
  reader
    .select({ id: story.voiceId })
    .from(story)
    .where(and(eq(story.voiceId, voice.id), eq(story.telling, 'not-shared')));

const fromAlike = (of: MeetingRow, outside: boolean) =>
  or(
    and(
      eq(meeting.kind, of.kind),
      ne(meeting.id, of.id),
      isNull(meeting.archivedAt),
      lte(meeting.date, of.date),
    ),
    outside ? isNull(meeting.id) : undefined,
  );

const voiceRows = (reader: Reader) =>
  reader
    .select({ voice, person, topics: line.topics, meeting: meetingColumns })
    .from(voice)
    .leftJoin(person, eq(person.id, voice.personId))
    .leftJoin(meeting, eq(meeting.id, voice.meetingId))
    .leftJoin(line, eq(line.id, voice.lineId))
    .$dynamic();

type VoiceFound = ReturnType<ReturnType<typeof voiceRows>['all']>[number];

function ofVoice({ voice: said, person: who, topics, meeting: where }: VoiceFound): SuggestionRecord {
  const [topic = ''] = topics === null ? [] : readTopics(topics);
  const { id, words, saidOn: on, source, way, heardBy } = said;
  const heard = { way, heardBy };
  return { ...blank, kind: 'voice', id, words, on, source, heard, topic, person: who, meeting: where };
}

/** Voices that wait for an answer, longest waiting first. */
export function suggestedVoices(
  reader: Reader,
  { meeting: of, outside, limit }: WantedFor,
): SuggestionRecord[] {
  const ids = reader
    .select({ id: voice.id })
    .from(voice)
    .leftJoin(meeting, eq(meeting.id, voice.meetingId))
    .where(
      and(
        eq(voice.waits, true),
        lte(voice.saidOn, of.date),
        fromAlike(of, outside),
        notExists(onAnAgenda(reader, of, eq(itemSource.voiceId, voice.id))),
        notExists(keptToOurselves(reader)),
      ),
    )
    .orderBy(asc(voice.saidOn), asc(voice.id))
    .limit(limit)
    .all()
    .map(({ id }) => id);
  const found = voiceRows(reader)
    .where(inArray(voice.id, ids))
    .orderBy(asc(voice.saidOn), asc(voice.id))
    .all();
  return found.map(ofVoice);
}

const actionRows = (reader: Reader) =>
  reader
    .select({ action, person, meeting: meetingColumns })
    .from(action)
    .leftJoin(person, eq(person.id, action.ownerId))
    .leftJoin(meeting, eq(meeting.id, action.meetingId))
    .$dynamic();

function ofAction(found: ReturnType<ReturnType<typeof actionRows>['all']>[number]): SuggestionRecord {
  const { id, words, raisedOn, due, waitingFor, ownerName } = found.action;
  const { person: who, meeting: where } = found;
  return {
    ...blank,
    ...{ kind: 'action', id, words, on: raisedOn, due, waitingFor, ownerName },
    person: who,
    meeting: where,
  };
}

/** Open actions whose date is past, or comes before the meeting, soonest first. */
export function suggestedActions(
  reader: Reader,
  { meeting: of, outside, limit }: WantedFor,
): SuggestionRecord[] {
  const isOpen = and(eq(action.state, 'open'), isNull(action.archivedAt), lt(action.due, of.date));
  const isFree = notExists(onAnAgenda(reader, of, eq(itemSource.actionId, action.id)));
  return actionRows(reader)
    .where(and(isOpen, fromAlike(of, outside), isFree))
    .orderBy(asc(action.due), asc(action.id))
    .limit(limit)
    .all()
    .map(ofAction);
}

const decisionRows = (reader: Reader) =>
  reader
    .select({ ...getTableColumns(decision), meeting: meetingColumns })
    .from(decision)
    .leftJoin(meeting, eq(meeting.id, decision.meetingId))
    .$dynamic();

function ofDecision(found: ReturnType<ReturnType<typeof decisionRows>['all']>[number]): SuggestionRecord {
  const { id, words, decidedOn, meeting: where } = found;
  return { ...blank, kind: 'decision', id, words, on: decidedOn, meeting: where };
}

const itemRows = (reader: Reader) =>
  reader
    .select({ item: agendaItem, meeting: meetingColumns })
    .from(agendaItem)
    .innerJoin(meeting, eq(meeting.id, agendaItem.meetingId))
    .$dynamic();

function ofItem({
  item,
  meeting: where,
}: {
  item: ItemRow;
  meeting: { id: string; title: string; date: string };
}): SuggestionRecord {
  return { ...blank, kind: 'item', id: item.id, words: item.title, on: where.date, item, meeting: where };
}

/** What the meeting before put off, and the items it did not reach. */
export function putOffLastTime(reader: Reader, of: MeetingRow): SuggestionRecord[] {
  const last = lastBefore(reader, of);
  if (last === null) return [];
  const deferred = and(
    eq(decision.meetingId, last.id),
    eq(decision.how, 'deferred'),
    isNull(decision.archivedAt),
  );
  const isFree = notExists(onAnAgenda(reader, of, eq(itemSource.decisionId, decision.id)));
  const decisions = decisionRows(reader).where(and(deferred, isFree)).orderBy(asc(decision.createdAt)).all();
  return [...decisions.map(ofDecision), ...notReached(reader, of, last.id)];
}

/** Items the room spent no time on and nothing was written under; those this agenda has again anyway are left out. */
function notReached(reader: Reader, of: MeetingRow, lastId: string): SuggestionRecord[] {
  const lines = reader
    .select({ id: line.id })
    .from(line)
    .where(and(eq(line.meetingId, lastId), eq(line.itemId, agendaItem.id), isNull(line.archivedAt)));
  const source = reader.select({ id: itemSource.earlierItemId }).from(itemSource);
  const taken = source
    .innerJoin(agendaItem, and(eq(agendaItem.id, itemSource.itemId), isNull(agendaItem.archivedAt)))
    .where(
      and(
        isNotNull(itemSource.earlierItemId),
        or(eq(agendaItem.meetingId, of.id), inArray(agendaItem.meetingId, toBeHeld(reader))),
      ),
    )
    .all()
    .map(({ id }) => id);
  const titled = reader
    .select({ title: agendaItem.title })
    .from(agendaItem)
    .where(and(eq(agendaItem.meetingId, of.id), isNull(agendaItem.archivedAt)))
    .all()
    .map(({ title }) => title.toLowerCase());
  return itemRows(reader)
    .where(
      and(
        eq(agendaItem.meetingId, lastId),
        ...[isNull(agendaItem.archivedAt), eq(agendaItem.spentMs, 0), isNull(agendaItem.openedAt)],
        notExists(lines),
      ),
    )
    .orderBy(asc(agendaItem.position))
    .all()
    .filter(({ item }) => !taken.includes(item.id) && !titled.includes(item.title.toLowerCase()))
    .map(ofItem);
}

/** One thing that may be put on an agenda; null when there is none, or it was taken out. */
export function findCandidate(
  reader: Reader,
  { kind, id }: Pick<SuggestionRecord, 'kind' | 'id'>,
): SuggestionRecord | null {
  if (kind === 'voice') {
    const found = voiceRows(reader)
      .where(and(eq(voice.id, id), isNull(voice.archivedAt)))
      .get();
    return found === undefined ? null : ofVoice(found);
  }
  if (kind === 'action') {
    const found = actionRows(reader)
      .where(and(eq(action.id, id), isNull(action.archivedAt)))
      .get();
    return found === undefined ? null : ofAction(found);
  }
  if (kind === 'decision') {
    const found = decisionRows(reader)
      .where(and(eq(decision.id, id), isNull(decision.archivedAt)))
      .get();
    return found === undefined ? null : ofDecision(found);
  }
  const found = itemRows(reader)
    .where(and(eq(agendaItem.id, id), isNull(agendaItem.archivedAt)))
    .get();
  return found === undefined ? null : ofItem(found);
}

/** Keeps what an agenda item was put on for. */
export function insertItemSource(
  tx: Writer,
  { itemId, kind, id }: { itemId: string } & Pick<SuggestionRecord, 'kind' | 'id'>,
  at: number,
): void {
  const none = { voiceId: null, actionId: null, decisionId: null, earlierItemId: null };
  const column = {
    voice: 'voiceId',
    action: 'actionId',
    decision: 'decisionId',
    item: 'earlierItemId',
  } as const;
  tx.insert(itemSource)
    .values({ itemId, ...none, [column[kind]]: id, createdAt: at })
    .onConflictDoNothing()
    .run();
}

/** A place on an agenda that something has: which item of which meeting. */
export interface AgendaPlace {
  kind: 'voice' | 'action' | 'decision';
  id: string;
  title: string;
  meeting: { id: string; title: string; date: string };
}

const placesListed = prepared((reader: Reader) =>
  reader
    .select({
      ...{ voiceId: itemSource.voiceId, actionId: itemSource.actionId, decisionId: itemSource.decisionId },
      ...{ title: agendaItem.title, meeting: meetingColumns },
    })
    .from(itemSource)
    .innerJoin(agendaItem, and(eq(agendaItem.id, itemSource.itemId), isNull(agendaItem.archivedAt)))
    .innerJoin(meeting, and(eq(meeting.id, agendaItem.meetingId), isNull(meeting.archivedAt)))
    .where(
      or(
        isListed(itemSource.voiceId, 'voices'),
        isListed(itemSource.actionId, 'actions'),
        isListed(itemSource.decisionId, 'decisions'),
      ),
    )
    .orderBy(asc(meeting.date), asc(meeting.startTime), asc(agendaItem.position))
    .prepare(),
);

/** On which agendas these voices, actions and decisions stand or stood, oldest meeting first. */
export function agendasOf(
  reader: Reader,
  ids: { voiceIds: readonly string[]; actionIds: readonly string[]; decisionIds: readonly string[] },
): AgendaPlace[] {
  const places = placesListed(reader).all({
    voices: listed(ids.voiceIds),
    actions: listed(ids.actionIds),
    decisions: listed(ids.decisionIds),
  });
  return places.flatMap(({ voiceId, actionId, decisionId, title, meeting: where }): AgendaPlace[] => {
    const place = { title, meeting: where };
    if (voiceId !== null) return [{ kind: 'voice', id: voiceId, ...place }];
    if (actionId !== null) return [{ kind: 'action', id: actionId, ...place }];
    return decisionId === null ? [] : [{ kind: 'decision', id: decisionId, ...place }];
  });
}
