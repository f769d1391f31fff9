import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { newStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { person } from '../schema/people';
import { signIn } from '../schema/place';

export type SignInRow = typeof signIn.$inferSelect;

export interface SignInListRow extends Pick<
  SignInRow,
  'id' | 'personId' | 'firstName' | 'role' | 'lastSignedInAt'
> {
  fullName: string;
}

/** Everyone who may sign in, by first name; those removed are left out. */
export function listSignIns(reader: Reader): SignInListRow[] {
  return reader
    .select({
      id: signIn.id,
      personId: signIn.personId,
      firstName: signIn.firstName,
      fullName: sql<string>`coalesce(${person.fullName}, ${signIn.firstName})`,
      role: signIn.role,
      lastSignedInAt: signIn.lastSignedInAt,
    })
    .from(signIn)
    .leftJoin(person, eq(person.id, signIn.personId))
    .where(isNull(signIn.removedAt))
    .orderBy(asc(signIn.firstName), asc(signIn.id))
    .all();
}

/** One sign-in, removed or not. */
export function findSignIn(reader: Reader, id: string): SignInRow | null {
  return reader.select().from(signIn).where(eq(signIn.id, id)).get() ?? null;
}

/** Adds a sign-in; its person must be in the records already. */
export function insertSignIn(
  tx: Writer,
  values: Pick<SignInRow, 'id' | 'personId' | 'firstName' | 'role'>,
  at: number,
): void {
  tx.insert(signIn)
    .values({ ...values, lastSignedInAt: null, removedAt: null, ...newStamp(at) })
    .run();
}

/** Changes what a sign-in may do; false when it is not there or was removed. */
export function changeSignInRole(tx: Writer, change: Pick<SignInRow, 'id' | 'role'>, at: number): boolean {
  return updateInForce(tx, change.id, { role: change.role }, at);
}

/** Takes a sign-in away, keeping its row for the trail; false when it is not there or already gone. */
export function removeSignIn(tx: Writer, id: string, at: number): boolean {
  return updateInForce(tx, id, { removedAt: at }, at);
}

/** Notes that somebody has just signed in. */
export function noteSignedIn(tx: Writer, id: string, at: number): void {
  tx.update(signIn).set({ lastSignedInAt: at }).where(eq(signIn.id, id)).run();
}

/** How many registered managers may sign in; the last one is never removed. */
export function countManagers(reader: Reader): number {
  const managers = reader
    .select({ count: sql<number>`count(*)` })
    .from(signIn)
    .where(and(eq(signIn.role, 'registered-manager'), isNull(signIn.removedAt)))
    .get();
  return managers?.count ?? 0;
}

function updateInForce(
  tx: Writer,
  id: string,
  changes: Partial<Pick<SignInRow, 'role' | 'removedAt'>>,
  at: number,
): boolean {
  const changed = tx
    .update(signIn)
    .set({ ...changes, updatedAt: at, revision: sql`${signIn.revision} + 1` })
    .where(and(eq(signIn.id, id), isNull(signIn.removedAt)))
    .run();
  return changed.changes === 1;
}
