import type { AgendaItem, MeetingDetails } from '@contract/meetings/agenda';
import type { Meeting } from '@contract/meetings/minutes';
import type { Known } from '../../../lib/edited-record';

/** What is typed about one item. */
export type ItemValues = Pick<AgendaItem, 'title' | 'note' | 'minutes' | 'picture' | 'askedById'>;

export interface AgendaRow extends ItemValues {
  id: string;
}

export function knownItem(item: AgendaItem): Known<ItemValues> {
  const { title, note, minutes, picture, askedById, revision } = item;
  return { values: { title, note, minutes, picture, askedById }, revision };
}

export function knownDetails(meeting: Meeting): Known<MeetingDetails> {
  const { title, date, startTime, room, chairId, minuteTakerId, chairNote, revision } = meeting;
  return { values: { title, date, startTime, room, chairId, minuteTakerId, chairNote }, revision };
}

/** Ids in the order wanted here, when it is still about the same items; the records' own order otherwise. */
export function orderShown(items: readonly AgendaItem[], wanted: readonly string[] | null): AgendaItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  if (wanted === null || wanted.length !== items.length) return [...items];
  const ordered = wanted.flatMap((id) => byId.get(id) ?? []);
  return ordered.length === items.length ? ordered : [...items];
}

/** The list with one id at another place, 0-based. */
export function movedTo(order: readonly string[], id: string, to: number): string[] {
  const rest = order.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
