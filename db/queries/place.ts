import { asc, eq } from 'drizzle-orm';
import { atRevision, newStamp, nextStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { prepared } from '../prepared';
import { closedDay, place } from '../schema/place';

export type PlaceRow = typeof place.$inferSelect;
export type ClosedDayRow = typeof closedDay.$inferSelect;

const onePlace = prepared((reader: Reader) => reader.select().from(place).limit(1).prepare());

/** The place these records are of, or null before first run is done. */
export function findPlace(reader: Reader): PlaceRow | null {
  return onePlace(reader).get() ?? null;
}

/** Writes the one place. */
export function insertPlace(
  tx: Writer,
  values: Pick<PlaceRow, 'id' | 'name' | 'provider' | 'kind' | 'idleMinutes' | 'sample'>,
  at: number,
): void {
  tx.insert(place)
    .values({ ...values, ...newStamp(at) })
    .run();
}

/** Changes the place; false when somebody changed it since `revision`. */
export function updatePlace(
  tx: Writer,
  values: Pick<PlaceRow, 'id' | 'revision' | 'name' | 'provider' | 'kind' | 'idleMinutes'>,
  at: number,
): boolean {
  const { name, provider, kind, idleMinutes } = values;
  const changed = tx
    .update(place)
    .set({ name, provider, kind, idleMinutes, ...nextStamp(at, values.revision) })
    .where(atRevision(place, values))
    .run();
  return changed.changes === 1;
}

const closedDays = prepared((reader: Reader) =>
  reader.select().from(closedDay).orderBy(asc(closedDay.date)).prepare(),
);

/** The place's own closed days, soonest first. */
export function listClosedDays(reader: Reader): ClosedDayRow[] {
  return closedDays(reader).all();
}

/** Puts these closed days in place of the ones there. */
export function replaceClosedDays(tx: Writer, days: readonly ClosedDayRow[]): void {
  tx.delete(closedDay).run();
  for (const day of days) {
    tx.insert(closedDay)
      .values(day)
      .onConflictDoUpdate({ target: closedDay.date, set: { reason: day.reason } })
      .run();
  }
}

/** When the recovery code was proved kept (epoch ms); null for a new code nobody has proved yet. */
export function setRecoveryProved(tx: Writer, at: number | null): void {
  const found = findPlace(tx);
  if (found) tx.update(place).set({ recoveryProvedAt: at }).where(eq(place.id, found.id)).run();
}
