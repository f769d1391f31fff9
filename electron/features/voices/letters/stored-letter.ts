import { storedLetterSchema, storedReadingSchema, type LetterContent } from '@contract/letters';
import type { LetterheadReading } from '@contract/letters';
import { wordsOfJson } from '@rules/words-of-json';
import { parse } from '../../../../db/stored-json';

/** What a letter says as stored: versioned, its fields in the order of the contract. */
export function writeLetter(content: LetterContent): string {
  return JSON.stringify(storedLetterSchema.parse({ version: 1, content }));
}

/** The stored content, or null when it cannot be read. */
export function readLetter(stored: string): LetterContent | null {
  return parse(storedLetterSchema, stored)?.content ?? null;
}

/** The words of a stored letter that cannot be read as it was laid out. */
export function plainLetter(stored: string): string {
  return wordsOfJson(stored).join('\n');
}

/** What a letterhead has to fill in, as stored. */
export function writeReading(reading: LetterheadReading): string {
  return JSON.stringify(storedReadingSchema.parse({ version: 1, reading }));
}

/** The stored reading, or null when it cannot be read. */
export function readReading(stored: string): LetterheadReading | null {
  return parse(storedReadingSchema, stored)?.reading ?? null;
}
