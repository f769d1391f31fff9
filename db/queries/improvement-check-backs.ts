import { and, asc, count, desc, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Reader } from '../client';
import { prepared } from '../prepared';
import { action, checkBack, outcome } from '../schema/voices';

export interface CheckBackRecord extends Omit<typeof checkBack.$inferSelect, 'words'> {
  /** What the action was. */
  actionWords: string;
  /** What was done; empty when not written. */
  outcome: string;
  /** `YYYY-MM-DD`; null should never be, for only what was done is asked about. */
  doneOn: string | null;
  answer: string;
}

const { words: answerColumn, ...checkBackColumns } = getTableColumns(checkBack);
const outcomeWords = sql<string>`coalesce((select ${outcome.words} from ${outcome}
  where ${outcome.actionId} = ${action.id} order by ${outcome.createdAt} desc, ${outcome.id} desc limit 1), '')`;

const rows = (reader: Reader) =>
  reader
    .select({
      ...checkBackColumns,
      answer: answerColumn,
      actionWords: action.words,
      outcome: outcomeWords,
      doneOn: action.closedOn,
    })
    .from(checkBack)
    .innerJoin(action, eq(action.id, checkBack.actionId))
    .$dynamic();

const wanted = (asked: boolean) =>
  and(
    asked ? isNotNull(checkBack.askedOn) : isNull(checkBack.askedOn),
    isNull(checkBack.archivedAt),
    // Those put away are few: none of the others has to be looked up.
    sql`${checkBack.actionId} not in (select ${action.id} from ${action} where ${isNotNull(action.archivedAt)})`,
  );

/** A page of “did it help?”: those still to ask, soonest first, or those asked, newest first. */
export function pageOfCheckBacks(
  reader: Reader,
  { asked, offset, limit }: { asked: boolean; offset: number; limit: number },
): CheckBackRecord[] {
  const order = asked ? desc(checkBack.askedOn) : asc(checkBack.dueOn);
  return rows(reader)
    .where(wanted(asked))
    .orderBy(order, asc(checkBack.id))
    .limit(limit)
    .offset(offset)
    .all();
}

/** How many there are on all pages. */
export function countCheckBacks(reader: Reader, asked: boolean): number {
  return reader.select({ count: count() }).from(checkBack).where(wanted(asked)).get()?.count ?? 0;
}

/** One of them. */
export function findCheckBack(reader: Reader, id: string): CheckBackRecord | null {
  return checkBackById(reader).get({ id }) ?? null;
}

const checkBackById = prepared((reader: Reader) =>
  rows(reader)
    .where(and(eq(checkBack.id, sql.placeholder('id')), isNull(checkBack.archivedAt)))
    .prepare(),
);
