import { and, asc, count, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import { atRevision, newStamp, nextStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { given, givenTo, prepared } from '../prepared';
import { agendaItem, line } from '../schema/meetings';

export type AgendaItemRow = typeof agendaItem.$inferSelect;
type ItemValues = Pick<AgendaItemRow, 'id' | 'title' | 'note' | 'minutes' | 'picture' | 'askedById'>;

const onAgenda = and(eq(agendaItem.meetingId, sql.placeholder('meetingId')), isNull(agendaItem.archivedAt));

const itemsOfMeeting = prepared((reader: Reader) =>
  reader.select().from(agendaItem).where(onAgenda).orderBy(asc(agendaItem.position)).prepare(),
);

/** A meeting's agenda in order, without items taken off it. */
export function listItems(reader: Reader, meetingId: string): AgendaItemRow[] {
  return itemsOfMeeting(reader).all({ meetingId });
}

const itemById = prepared((reader: Reader) =>
  reader
    .select()
    .from(agendaItem)
    .where(eq(agendaItem.id, sql.placeholder('id')))
    .prepare(),
);

/** One item, on the agenda or taken off it. */
export function findItem(reader: Reader, id: string): AgendaItemRow | null {
  return itemById(reader).get({ id }) ?? null;
}

const putItem = prepared((tx: Writer) =>
  tx
    .insert(agendaItem)
    .values({
      ...given('id', 'meetingId', 'title', 'note', 'minutes', 'picture', 'askedById', 'position'),
      ...{ spentMs: 0, openedAt: null, done: false, archivedAt: null },
      ...given('createdAt', 'updatedAt', 'revision'),
    })
    .returning()
    .prepare(),
);

/** Adds an item at the end of the agenda. */
export function insertItem(
  tx: Writer,
  values: ItemValues & { meetingId: string },
  at: number,
): AgendaItemRow {
  const position = countItems(tx, values.meetingId);
  return putItem(tx).get({ ...values, position, ...newStamp(at) });
}

/** Changes an item's words and time; false when somebody changed it since `revision`. */
export function updateItem(
  tx: Writer,
  { id, revision, ...values }: ItemValues & { revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(agendaItem)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(atRevision(agendaItem, { id, revision }))
    .run();
  return changed.changes === 1;
}

/** Moves an item to place `to` (0-based, past the end means last) and returns the ids in their new order. */
export function moveItem(
  tx: Writer,
  { meetingId, id, to }: { meetingId: string; id: string; to: number },
): string[] {
  const ids = listItems(tx, meetingId).map((item) => item.id);
  if (!ids.includes(id)) return ids;
  const order = ids.filter((other) => other !== id);
  order.splice(to, 0, id);
  writeOrder(tx, order);
  return order;
}

/** Takes an item off the agenda; it keeps its old place for {@link restoreItem}. */
export function archiveItem(
  tx: Writer,
  { meetingId, id }: { meetingId: string; id: string },
  at: number,
): void {
  tx.update(agendaItem).set({ archivedAt: at, updatedAt: at }).where(eq(agendaItem.id, id)).run();
  writeOrder(
    tx,
    listItems(tx, meetingId).map((item) => item.id),
  );
}

/** Puts an item back on the agenda where it was; null when there is no such item in the meeting. */
export function restoreItem(
  tx: Writer,
  { meetingId, id }: { meetingId: string; id: string },
  at: number,
): AgendaItemRow | null {
  const found = findItem(tx, id);
  if (found?.meetingId !== meetingId) return null;
  if (found.archivedAt === null) return found;
  const order = listItems(tx, meetingId).map((item) => item.id);
  order.splice(found.position, 0, id);
  tx.update(agendaItem)
    .set({ archivedAt: null, ...nextStamp(at, found.revision) })
    .where(eq(agendaItem.id, id))
    .run();
  writeOrder(tx, order);
  return findItem(tx, id);
}

const putClock = prepared((tx: Writer) =>
  tx
    .update(agendaItem)
    .set(givenTo(agendaItem, 'spentMs', 'openedAt', 'done', 'updatedAt'))
    .where(eq(agendaItem.id, sql.placeholder('id')))
    .prepare(),
);

/** The item's clock: milliseconds spent, when the stretch under way began, and whether the room has moved on. */
export function setItemClock(
  tx: Writer,
  { id, ...clock }: Pick<AgendaItemRow, 'id' | 'spentMs' | 'openedAt' | 'done'>,
  at: number,
): void {
  const { spentMs, openedAt, done } = clock;
  putClock(tx).run({ id, spentMs, openedAt, done, updatedAt: at });
}

const standingLine = and(
  eq(line.meetingId, sql.placeholder('meetingId')),
  eq(line.itemId, sql.placeholder('itemId')),
  isNull(line.archivedAt),
);

const lineCount = prepared((reader: Reader) =>
  reader.select({ count: count() }).from(line).where(standingLine).prepare(),
);

/** How many lines stand under an item. */
export function countLinesOfItem(reader: Reader, of: { meetingId: string; itemId: string }): number {
  return lineCount(reader).get({ meetingId: of.meetingId, itemId: of.itemId })?.count ?? 0;
}

// `get` stops at the first; a limit is a parameter, and SQLite would compile the query anew each time it is bound.
const lastLine = prepared((reader: Reader) =>
  reader
    .select({ position: line.position })
    .from(line)
    .where(standingLine)
    .orderBy(desc(line.position))
    .prepare(),
);

/** The place after an item's last line. Read off the end of the index, however many there are. */
export function placeAfterLines(reader: Reader, of: { meetingId: string; itemId: string }): number {
  const last = lastLine(reader).get({ meetingId: of.meetingId, itemId: of.itemId });
  return last === undefined ? 0 : last.position + 1;
}

const itemCount = prepared((reader: Reader) =>
  reader.select({ count: count() }).from(agendaItem).where(onAgenda).prepare(),
);

const countItems = (reader: Reader, meetingId: string) => itemCount(reader).get({ meetingId })?.count ?? 0;

function writeOrder(tx: Writer, ids: readonly string[]): void {
  ids.forEach((id, position) => {
    tx.update(agendaItem)
      .set({ position })
      .where(and(eq(agendaItem.id, id), ne(agendaItem.position, position)))
      .run();
  });
}
