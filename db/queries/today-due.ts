import { and, asc, between, count, eq, isNull, lt } from 'drizzle-orm';
import type { Reader } from '../client';
import { person } from '../schema/people';
import { action } from '../schema/voices';
import type { PersonRow } from './people';

export interface DueAction {
  id: string;
  words: string;
  ownerName: string;
  person: PersonRow | null;
  due: string | null;
}

const isOpen = and(eq(action.state, 'open'), isNull(action.archivedAt));

/** Open actions due in these days, soonest first; both ends `YYYY-MM-DD` and counted in. */
export function listDueBetween(reader: Reader, from: string, to: string): DueAction[] {
  return reader
    .select({ id: action.id, words: action.words, ownerName: action.ownerName, person, due: action.due })
    .from(action)
    .leftJoin(person, eq(person.id, action.ownerId))
    .where(and(isOpen, between(action.due, from, to)))
    .orderBy(asc(action.due), asc(action.raisedOn), asc(action.id))
    .all();
}

/** How many open actions were due before this day, `YYYY-MM-DD`. */
export function countDueBefore(reader: Reader, day: string): number {
  return (
    reader
      .select({ count: count() })
      .from(action)
      .where(and(isOpen, lt(action.due, day)))
      .get()?.count ?? 0
  );
}
