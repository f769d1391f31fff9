import { ParlourError } from '@contract/errors';
import type { LetterContent, LetterReader } from '@contract/letters';
import type { Reader } from '../../../../db/client';
import { findLetter, type LetterRow } from '../../../../db/queries/letters';
import { findPerson } from '../../../../db/queries/people';
import { findSupporter, listSupporters, type SupporterRow } from '../../../../db/queries/people-about';
import { voicesById, type SpokenVoice } from '../../../../db/queries/voices-thread';
import { needsOf } from '@rules/needs-of';
import { readLetter } from './stored-letter';

/** One letter that was not put away. Throws `not-found`. */
export function requireLetter(reader: Reader, id: string): LetterRow {
  const letter = findLetter(reader, id);
  if (letter !== null && letter.archivedAt === null) return letter;
  throw new ParlourError('not-found', 'This letter is not in the records.');
}

/** What a letter says. Throws `precondition` when what is stored can no longer be read. */
export function requireContent(letter: Pick<LetterRow, 'content'>): LetterContent {
  const content = readLetter(letter.content);
  if (content !== null) return content;
  throw new ParlourError('precondition', 'What this letter says can no longer be read as it was laid out.');
}

/** Throws `precondition` once a letter was sent. */
export function refuseSent({ state }: Pick<LetterRow, 'state'>): void {
  if (state === 'draft') return;
  throw new ParlourError('precondition', 'This letter was sent. What it says stays as it was sent.');
}

export type NamedVoice = SpokenVoice & { person: NonNullable<SpokenVoice['person']> };

/** A voice whose person is named. Throws `not-found`, or `precondition` when nobody is. */
export function requireNamedVoice(reader: Reader, voiceId: string): NamedVoice {
  const [voice] = voicesById(reader, [voiceId]);
  if (voice === undefined) {
    throw new ParlourError('not-found', 'This is not in the records, or was taken out of the minutes.');
  }
  const { person } = voice;
  if (person === null) throw new ParlourError('precondition', nobodyNamed);
  return { ...voice, person };
}

export const nobodyNamed = 'Nobody is named for these words, so there is nobody to write to.';

/** Who a letter about this person's words may go to: they themselves, then each who supports them. */
export function readersOf(reader: Reader, person: NamedVoice['person']): LetterReader[] {
  const { nameToUse, fullName } = person;
  const self = { supporterId: null, name: nameToUse, fullName, relation: '', needs: needsOf(person) };
  return [self, ...listSupporters(reader, person.id).map((row) => toReader(reader, row))];
}

/** Who a letter goes to. Throws `validation` when they do not support that person, or no longer. */
export function requireReader(
  reader: Reader,
  person: NamedVoice['person'],
  supporterId: string | null,
): LetterReader {
  const found = readersOf(reader, person).find((one) => one.supporterId === supporterId);
  if (found !== undefined) return found;
  const words = 'Choose the person themselves, or somebody who supports them.';
  throw new ParlourError('validation', words, { fields: { supporterId: words } });
}

/** Who a letter goes to, also a supporter taken off the page since. */
export function readerOf(
  reader: Reader,
  person: NamedVoice['person'],
  supporterId: string | null,
): LetterReader {
  const row = supporterId === null ? null : findSupporter(reader, supporterId);
  return row === null ? requireReader(reader, person, null) : toReader(reader, row);
}

function toReader(reader: Reader, row: SupporterRow): LetterReader {
  const person = row.supporterId === null ? null : findPerson(reader, row.supporterId);
  return {
    supporterId: row.id,
    name: person?.nameToUse ?? row.name,
    fullName: person?.fullName ?? row.name,
    relation: row.relation,
    needs: person === null ? null : needsOf(person),
  };
}
