import type { ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import type { DocumentModel } from '../../../documents/blocks';
import { inPoint } from '../../../documents/in-point';
import type { CallContext, Handler } from '../../context';
import { toMendInPapers } from './easy-read-pages';
import { buildIssueDocument, nothingInIt, paperName, sizeEnding } from './issue-document';
import { issuePrint, leftOut, type IssuePrint } from './issue-print';
import { notePapers } from './note-paper';

/**
 * Saves the pages of one edition as a PDF where the person chooses, and reads it back. Throws `not-found`, `precondition`
 * when nothing stands in it, and what saving a file can throw.
 */
export const savePdf: Handler<'newsletters.savePdf'> = async (asked, context) => {
  const { issueId, edition } = asked;
  const { print, model } = paperOf(context, asked);
  const suggestedName = `${paperName(print, edition)}${sizeEnding(model)}`;
  const saved = await context.documents.savePdf({ suggestedName, model });
  notePapers(context, issueId, { action: 'issue-saved-as-pdf', papers: [edition] });
  const toMend = await toMendInPapers(context, issueId);
  return { files: [{ paper: edition, ...saved, leftOut: leftOut(print, edition) }], notMade: [], toMend };
};

/** Prints one edition. Throws as {@link savePdf} does, and `cancelled`. */
export const printIssue: Handler<'newsletters.print'> = async (asked, context) => {
  await context.documents.print(paperOf(context, asked).model);
  notePapers(context, asked.issueId, { action: 'issue-printed', papers: [asked.edition] });
  return {};
};

/** The pages of one edition as they print. Throws `not-found`, and `precondition` when nothing stands in it. */
export const preview: Handler<'newsletters.preview'> = async (asked, context) => ({
  pdf: await context.documents.pdf(paperOf(context, asked).model),
});

type Asked = ParsedInputOf<'newsletters.preview'>;

function paperOf(
  context: CallContext,
  { issueId, edition, point }: Asked,
): { print: IssuePrint; model: DocumentModel } {
  const print = issuePrint(context.records.reader, issueId, context.today());
  const model = buildIssueDocument(print, edition);
  if (model === null) throw new ParlourError('precondition', nothingInIt[edition]);
  return { print, model: inPoint(model, point) };
}
