import { ParlourError } from '@contract/errors';
import type { AuditAction } from '@contract/audit';
import type { MinutesEdition } from '@contract/meetings/signing';
import { usualPoint } from '@contract/print-size';
import { plainDate } from '@rules/british-dates';
import { pointOf } from '@rules/print-size';
import { appendAudit } from '../../../../db/audit';
import type { Reader } from '../../../../db/client';
import { findLetterheadFile } from '../../../../db/queries/letters';
import { findPlace } from '../../../../db/queries/place';
import { fileEnding, inPoint } from '../../../documents/in-point';
import type { CallContext, Handler } from '../../context';
import { buildLetterDocument, fieldsOf, letterBody, type LetterPrint } from './letter-document';
import { readerOf, requireContent, requireLetter, requireNamedVoice } from './letter-records';

/**
 * Saves a letter as Word: in standard print on the provider's own letterhead when there is one, else in the house style,
 * large print in the size its reader reads.
 * Throws `not-found`, `precondition` when nothing is written in it or the letterhead cannot be used, and what saving a
 * file can throw.
 */
export const saveLetterWord: Handler<'voices.saveLetterWord'> = async ({ id, edition }, context) => {
  const { reader } = context.records;
  const { print, suggestedName, personId, point } = printOf(reader, id, edition);
  const bytes = edition === 'standard' ? findLetterheadFile(reader) : null;
  const saved = await context.documents.saveWord({
    suggestedName,
    model: inPoint(buildLetterDocument(print, edition), point),
    ...(bytes === null ? {} : { letterhead: { bytes, fields: fieldsOf(print), body: letterBody(print) } }),
  });
  note(context, { action: 'letter-saved-as-word', personId, edition });
  return saved;
};

/** Saves the pages of a letter as a PDF, on the plain letterhead. Throws as {@link saveLetterWord} does. */
export const saveLetterPdf: Handler<'voices.saveLetterPdf'> = async ({ id, edition }, context) => {
  const { print, suggestedName, personId, point } = printOf(context.records.reader, id, edition);
  const model = inPoint(buildLetterDocument(print, edition), point);
  const saved = await context.documents.savePdf({ suggestedName, model });
  note(context, { action: 'letter-saved-as-pdf', personId, edition });
  return saved;
};

/** Prints a letter on the plain letterhead. Throws as {@link saveLetterWord} does, and `cancelled`. */
export const printLetter: Handler<'voices.printLetter'> = async ({ id, edition }, context) => {
  const { print, personId, point } = printOf(context.records.reader, id, edition);
  await context.documents.print(inPoint(buildLetterDocument(print, edition), point));
  note(context, { action: 'letter-printed', personId, edition });
  return {};
};

function printOf(
  reader: Reader,
  id: string,
  edition: MinutesEdition,
): { print: LetterPrint; suggestedName: string; personId: string; point: number } {
  const row = requireLetter(reader, id);
  const content = requireContent(row);
  const voice = requireNamedVoice(reader, row.voiceId);
  const to = readerOf(reader, voice.person, row.supporterId);
  const place = findPlace(reader);
  const print: LetterPrint = {
    ...{ placeName: place?.name ?? '', provider: place?.provider ?? '', reader: to },
    ...{ voice: { words: voice.words, source: voice.source }, content },
  };
  if (letterBody(print).length === 0) {
    throw new ParlourError('precondition', 'Nothing is written in this letter yet.');
  }
  const point = to.needs === null ? usualPoint : pointOf(to.needs);
  const suggestedName = `Letter to ${to.fullName}, ${plainDate(content.date)}${fileEnding(edition, point)}`;
  return { print, suggestedName, personId: voice.person.id, point };
}

function note(
  context: CallContext,
  { action, personId, edition }: { action: AuditAction; personId: string; edition: MinutesEdition },
): void {
  const [at, { signInId }] = [context.now(), context.me];
  const subject = { kind: 'person' as const, id: personId };
  context.records.write((tx) => void appendAudit(tx, { at, signInId, action, subject, facts: { edition } }));
}
