import { and, asc, count, desc, eq, getTableColumns, inArray, isNull, lt, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '../client';
import { prepared } from '../prepared';
import { meeting } from '../schema/meetings';
import { person } from '../schema/people';
import { action, actionReview, checkBack, outcome, voice, voiceAnswer } from '../schema/voices';

type ActionRow = typeof action.$inferSelect;

/** An action with what the lists show beside it. */
export interface ActionRecord extends ActionRow {
  /** Full name; null when nobody in the records has it. */
  ownerFullName: string | null;
  meeting: { id: string; title: string; date: string } | null;
  /** The newest of what happened; empty when nothing has. */
  outcome: string;
  voiceCount: number;
  carriedCount: number;
}

export interface ActionsWanted {
  show: 'open' | 'overdue' | 'done' | 'dropped' | 'all';
  /** A person's id, `none` for those nobody has, null for everyone's. */
  owner: string | null;
  sort: 'due' | 'age' | 'owner' | 'source';
  /** `YYYY-MM-DD` */
  today: string;
  offset: number;
  limit: number;
}

const outcomeWords = sql<string>`coalesce((select ${outcome.words} from ${outcome}
  where ${outcome.actionId} = ${action.id} order by ${outcome.createdAt} desc, ${outcome.id} desc limit 1), '')`;
const voicesOf = sql<number>`(select count(*) from ${voiceAnswer} inner join ${voice} on ${voice.id} = ${voiceAnswer.voiceId}
  where ${voiceAnswer.actionId} = ${action.id} and ${voiceAnswer.archivedAt} is null and ${voice.archivedAt} is null)`;
const carriedOf = sql<number>`(select count(*) from ${actionReview} where ${actionReview.actionId} = ${action.id}
  and ${actionReview.result} = 'carried' and ${actionReview.archivedAt} is null)`;

/** Actions with what stands beside them, to be narrowed and put in order. */
export function actionsJoined(reader: Reader) {
  return reader
    .select({
      ...getTableColumns(action),
      ownerFullName: person.fullName,
      meeting: { id: meeting.id, title: meeting.title, date: meeting.date },
      outcome: outcomeWords,
      voiceCount: voicesOf,
      carriedCount: carriedOf,
    })
    .from(action)
    .leftJoin(person, eq(person.id, action.ownerId))
    .leftJoin(meeting, eq(meeting.id, action.meetingId))
    .$dynamic();
}

const ownerName = sql`coalesce(${person.fullName}, ${action.ownerName})`;
const orders: Record<ActionsWanted['sort'], SQL[]> = {
  due: [sql`${action.due} is null`, asc(action.due), asc(action.raisedOn)],
  age: [asc(action.raisedOn), asc(action.createdAt)],
  owner: [
    sql`${ownerName} = ''`,
    sql`${ownerName} collate nocase`,
    sql`${action.due} is null`,
    asc(action.due),
  ],
  source: [desc(meeting.date), asc(meeting.title), asc(action.createdAt)],
};

/** A page of the actions of every meeting. What stands beside them is read for the page alone. */
export function pageOfActions(reader: Reader, wanted: ActionsWanted): ActionRecord[] {
  const ids = reader
    .select({ id: action.id })
    .from(action)
    .leftJoin(person, eq(person.id, action.ownerId))
    .leftJoin(meeting, eq(meeting.id, action.meetingId))
    .where(shown(wanted))
    .orderBy(...orders[wanted.sort], asc(action.id))
    .limit(wanted.limit)
    .offset(wanted.offset)
    .all()
    .map(({ id }) => id);
  const found = actionsJoined(reader).where(inArray(action.id, ids)).all();
  const byId = new Map(found.map((record) => [record.id, record]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** How many there are on all pages. */
export function countActions(
  reader: Reader,
  wanted: Pick<ActionsWanted, 'show' | 'owner' | 'today'>,
): number {
  return reader.select({ count: count() }).from(action).where(shown(wanted)).get()?.count ?? 0;
}

/** One action, unless its line was taken out of the minutes. */
export function findAction(reader: Reader, id: string): ActionRecord | null {
  return actionById(reader).get({ id }) ?? null;
}

const actionById = prepared((reader: Reader) =>
  actionsJoined(reader)
    .where(and(eq(action.id, sql.placeholder('id')), isNull(action.archivedAt)))
    .prepare(),
);

export interface OwnerRow {
  id: string | null;
  name: string;
  open: number;
}

/** Who has open actions, by name; those nobody has come last, with no id. */
export function ownersOfOpen(reader: Reader): OwnerRow[] {
  return reader
    .select({ id: action.ownerId, name: sql<string>`coalesce(${person.fullName}, '')`, open: count() })
    .from(action)
    .leftJoin(person, eq(person.id, action.ownerId))
    .where(and(eq(action.state, 'open'), isNull(action.archivedAt), owned))
    .groupBy(action.ownerId)
    .orderBy(sql`${action.ownerId} is null`, sql`${person.fullName} collate nocase`)
    .all();
}

// Somebody named who is not in the records has it, so it is neither a person's nor nobody's.
const owned = sql`(${action.ownerId} is not null or ${action.ownerName} = '')`;

/** How many check-backs have come to their day and were not asked. `today` is `YYYY-MM-DD`. */
export function countToAsk(reader: Reader, today: string): number {
  const waits = and(
    isNull(checkBack.askedOn),
    isNull(checkBack.archivedAt),
    sql`${checkBack.dueOn} <= ${today}`,
  );
  return reader.select({ count: count() }).from(checkBack).where(waits).get()?.count ?? 0;
}

function shown({ show, owner, today }: Pick<ActionsWanted, 'show' | 'owner' | 'today'>): SQL | undefined {
  const state = show === 'all' ? undefined : eq(action.state, show === 'overdue' ? 'open' : show);
  const whose =
    owner === null
      ? undefined
      : owner === 'none'
        ? and(isNull(action.ownerId), eq(action.ownerName, ''))
        : eq(action.ownerId, owner);
  return and(state, show === 'overdue' ? lt(action.due, today) : undefined, whose, isNull(action.archivedAt));
}
