import { ParlourError } from '@contract/errors';
import type { IssueEdition } from '@contract/newsletters/content';
import type { DocumentModel } from '../../../documents/blocks';
import type { CallContext, Handler } from '../../context';
import { requireIssue } from '../issues/require-issue';
import { toMendIn } from '../issues/stopping';
import { buildIssueDocument, nothingInIt, paperName } from './issue-document';
import { issuePrint, leftOut, type IssuePrint } from './issue-print';
import { notePapers } from './note-paper';

/**
 * Saves the pages of one edition as a PDF where the person chooses. Throws `not-found`, `precondition` when nothing
 * stands in it, and what saving a file can throw.
 */
export const savePdf: Handler<'newsletters.savePdf'> = async ({ issueId, edition }, context) => {
  const { print, model } = paperOf(context, issueId, edition);
  const saved = await context.documents.savePdf({ suggestedName: paperName(print, edition), model });
  notePapers(context, issueId, { action: 'issue-saved-as-pdf', papers: [edition] });
  const { reader } = context.records;
  const toMend = toMendIn(reader, requireIssue(reader, issueId), context.today());
  return { files: [{ paper: edition, ...saved, leftOut: leftOut(print, edition) }], notMade: [], toMend };
};

/** Prints one edition. Throws as {@link savePdf} does, and `cancelled`. */
export const printIssue: Handler<'newsletters.print'> = async ({ issueId, edition }, context) => {
  await context.documents.print(paperOf(context, issueId, edition).model);
  notePapers(context, issueId, { action: 'issue-printed', papers: [edition] });
  return {};
};

/** The pages of one edition as they print. Throws `not-found`, and `precondition` when nothing stands in it. */
export const preview: Handler<'newsletters.preview'> = async ({ issueId, edition }, context) => ({
  pdf: await context.documents.pdf(paperOf(context, issueId, edition).model),
});

function paperOf(
  context: CallContext,
  issueId: string,
  edition: IssueEdition,
): { print: IssuePrint; model: DocumentModel } {
  const print = issuePrint(context.records.reader, issueId, context.today());
  const model = buildIssueDocument(print, edition);
  if (model === null) throw new ParlourError('precondition', nothingInIt[edition]);
  return { print, model };
}
