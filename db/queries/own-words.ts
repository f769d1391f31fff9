import { eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { ownWord } from '../schema/newsletters';
import { person } from '../schema/people';

export interface OwnWordRow {
  id: string;
  word: string;
}

const columns = { id: ownWord.id, word: ownWord.word };

/** The home's own words in the order of the alphabet. */
export function listOwnWords(reader: Reader): OwnWordRow[] {
  return reader
    .select(columns)
    .from(ownWord)
    .orderBy(sql`${ownWord.word} collate nocase`, ownWord.word)
    .all();
}

/** One own word by its id, or null. */
export function findOwnWord(reader: Reader, id: string): OwnWordRow | null {
  return reader.select(columns).from(ownWord).where(eq(ownWord.id, id)).get() ?? null;
}

/** The own word spelt so, or null. */
export function findOwnSpelling(reader: Reader, word: string): OwnWordRow | null {
  return reader.select(columns).from(ownWord).where(eq(ownWord.word, word)).get() ?? null;
}

/** Keeps a word. */
export function insertOwnWord(tx: Writer, row: OwnWordRow, at: number): void {
  tx.insert(ownWord)
    .values({ ...row, createdAt: at })
    .run();
}

/** Takes a word out of the home's own. */
export function deleteOwnWord(tx: Writer, id: string): void {
  tx.delete(ownWord).where(eq(ownWord.id, id)).run();
}

/** Every name in the records, of people put away too: their names may still be printed. */
export function listNames(reader: Reader): { fullName: string; nameToUse: string }[] {
  return reader.select({ fullName: person.fullName, nameToUse: person.nameToUse }).from(person).all();
}
