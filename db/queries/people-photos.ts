import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { personPhoto } from '../schema/people';

/** A person's photo as JPEG bytes, or null. */
export function findPhoto(reader: Reader, personId: string): Uint8Array | null {
  return reader.select().from(personPhoto).where(eq(personPhoto.personId, personId)).get()?.jpeg ?? null;
}

/** Keeps a person's photo in place of any before it. */
export function putPhoto(tx: Writer, personId: string, jpeg: Buffer, at: number): void {
  tx.insert(personPhoto)
    .values({ personId, jpeg, addedAt: at })
    .onConflictDoUpdate({ target: personPhoto.personId, set: { jpeg, addedAt: at } })
    .run();
}

/** Removes a person's photo for good; false when there was none. */
export function deletePhoto(tx: Writer, personId: string): boolean {
  return tx.delete(personPhoto).where(eq(personPhoto.personId, personId)).run().changes === 1;
}
