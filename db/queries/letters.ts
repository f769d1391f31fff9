import { and, desc, eq, isNull } from 'drizzle-orm';
import { atRevision, newStamp, nextStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { letter, letterhead } from '../schema/voices';

export type LetterRow = typeof letter.$inferSelect;
export type LetterheadRow = Omit<typeof letterhead.$inferSelect, 'bytes'>;

/** One letter, put away or not. */
export function findLetter(reader: Reader, id: string): LetterRow | null {
  return reader.select().from(letter).where(eq(letter.id, id)).get() ?? null;
}

/** The letters about a voice, newest first. */
export function lettersOfVoice(reader: Reader, voiceId: string): LetterRow[] {
  return reader
    .select()
    .from(letter)
    .where(and(eq(letter.voiceId, voiceId), isNull(letter.archivedAt)))
    .orderBy(desc(letter.createdAt), desc(letter.id))
    .all();
}

/** Begins a letter as a draft. */
export function insertLetter(
  tx: Writer,
  values: Pick<LetterRow, 'id' | 'voiceId' | 'supporterId' | 'content'>,
  at: number,
): void {
  tx.insert(letter)
    .values({ ...values, state: 'draft', sentOn: null, archivedAt: null, ...newStamp(at) })
    .run();
}

type LetterChange = Partial<Pick<LetterRow, 'content' | 'state' | 'sentOn' | 'archivedAt'>>;

/** Changes a letter; false when somebody changed it since `revision`. */
export function updateLetter(
  tx: Writer,
  { id, revision, ...values }: LetterChange & { id: string; revision: number },
  at: number,
): boolean {
  const changed = tx
    .update(letter)
    .set({ ...values, ...nextStamp(at, revision) })
    .where(atRevision(letter, { id, revision }))
    .run();
  return changed.changes === 1;
}

const withoutBytes = {
  id: letterhead.id,
  fileName: letterhead.fileName,
  reading: letterhead.reading,
  archivedAt: letterhead.archivedAt,
  createdAt: letterhead.createdAt,
  updatedAt: letterhead.updatedAt,
  revision: letterhead.revision,
};

/** The provider's own letterhead without its file, or null. */
export function findLetterhead(reader: Reader): LetterheadRow | null {
  return reader.select(withoutBytes).from(letterhead).where(isNull(letterhead.archivedAt)).get() ?? null;
}

/** The file of the provider's own letterhead, or null. */
export function findLetterheadFile(reader: Reader): Uint8Array<ArrayBuffer> | null {
  const found = reader.select({ bytes: letterhead.bytes }).from(letterhead);
  const file = found.where(isNull(letterhead.archivedAt)).get();
  return file === undefined ? null : new Uint8Array(file.bytes);
}

/** Keeps a letterhead. `revision` goes on from the one it takes the place of. */
export function insertLetterhead(
  tx: Writer,
  values: Pick<typeof letterhead.$inferSelect, 'id' | 'fileName' | 'bytes' | 'reading' | 'revision'>,
  at: number,
): void {
  tx.insert(letterhead)
    .values({ ...values, archivedAt: null, createdAt: at, updatedAt: at })
    .run();
}

/** Puts the letterhead away; false when somebody changed it since `revision`. */
export function archiveLetterhead(tx: Writer, row: { id: string; revision: number }, at: number): boolean {
  const changed = tx
    .update(letterhead)
    .set({ archivedAt: at, ...nextStamp(at, row.revision) })
    .where(and(atRevision(letterhead, row), isNull(letterhead.archivedAt)))
    .run();
  return changed.changes === 1;
}
