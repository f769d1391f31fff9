import { v7 } from 'uuid';
import { ParlourError } from '@contract/errors';
import { londonDay } from '@rules/british-dates';
import { letterheadReport } from '@rules/letter-fields';
import { appendAudit } from '../../../../db/audit';
import type { Writer } from '../../../../db/client';
import {
  archiveLetterhead,
  findLetterhead,
  insertLetterhead,
  type LetterheadRow,
} from '../../../../db/queries/letters';
import { findPlace } from '../../../../db/queries/place';
import type { CallContext, Handler } from '../../context';
import { buildStarterLetterhead } from './letter-document';
import { readReading, writeReading } from './stored-letter';

/** The provider's own letterhead, without its file. */
export const letterhead: Handler<'voices.letterhead'> = (_input, { records }) => {
  const row = findLetterhead(records.reader);
  if (row === null) return { letterhead: null };
  const { fileName, createdAt, revision } = row;
  const unread = { placeholders: [], broken: [], body: 'none' as const };
  const reading = readReading(row.reading) ?? unread;
  return { letterhead: { fileName, addedOn: londonDay(createdAt), reading, revision } };
};

/**
 * Asks for a Word file and reads it, apart from the window. It is kept, in the place of the one there was, when letters
 * can be written on it as it is; what it has and lacks is said either way. Throws `cancelled`, `precondition` in words
 * when it is no letterhead, and `conflict` when another was brought in meanwhile.
 */
export const bringInLetterhead: Handler<'voices.bringInLetterhead'> = async ({ revision }, context) => {
  const { bytes, reading, fileName } = await context.documents.openLetterhead();
  if (letterheadReport(reading).stops.length > 0) return { isKept: false, fileName, reading };
  context.records.write((tx) => {
    const at = context.now();
    putAway(tx, findLetterhead(tx), { revision, at });
    const kept = { id: v7(), fileName, bytes: Buffer.from(bytes), reading: writeReading(reading) };
    insertLetterhead(tx, { ...kept, revision: revision + 1 }, at);
    note(tx, context, { action: 'letterhead-brought-in', at });
  });
  return { isKept: true, fileName, reading };
};

/** Takes the letterhead away: letters use the plain one again. None is no change. Throws `conflict`. */
export const removeLetterhead: Handler<'voices.removeLetterhead'> = ({ revision }, context) =>
  context.records.write((tx) => {
    const there = findLetterhead(tx);
    if (there === null) return {};
    const at = context.now();
    putAway(tx, there, { revision, at });
    note(tx, context, { action: 'letterhead-removed', at });
    return {};
  });

/** Saves a Word file with every placeholder in its place, to begin a letterhead from. Throws what saving a file can throw. */
export const saveStarterLetterhead: Handler<'voices.saveStarterLetterhead'> = async (_input, context) => {
  const place = findPlace(context.records.reader);
  const model = buildStarterLetterhead({ placeName: place?.name ?? '', provider: place?.provider ?? '' });
  const saved = await context.documents.saveWord({ suggestedName: 'Letterhead to begin from', model });
  // The lint names the placeholders, which are what it is for.
  return { ...saved, findings: [] };
};

function putAway(
  tx: Writer,
  there: LetterheadRow | null,
  { revision, at }: { revision: number; at: number },
): void {
  const isSame = there === null ? revision === 0 : there.revision === revision;
  if (isSame && (there === null || archiveLetterhead(tx, { id: there.id, revision }, at))) return;
  throw new ParlourError('conflict', 'Somebody else has just changed the letterhead. Look at it again.', {
    theirs: there?.fileName ?? '',
  });
}

function note(
  tx: Writer,
  { me }: CallContext,
  { action, at }: { action: 'letterhead-brought-in' | 'letterhead-removed'; at: number },
): void {
  const place = findPlace(tx);
  const subject = place === null ? undefined : { kind: 'place' as const, id: place.id };
  appendAudit(tx, { at, signInId: me.signInId, action, subject });
}
