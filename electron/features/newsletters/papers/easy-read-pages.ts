import type { Finding } from '@contract/newsletters/checks';
import type { MadePapers } from '@contract/newsletters/papers';
import { lengthFindings } from '@rules/easy-read-length';
import { inPoint } from '../../../documents/in-point';
import type { CallContext, Handler } from '../../context';
import { requireIssue } from '../issues/require-issue';
import { toMendIn } from '../issues/stopping';
import { buildIssueDocument } from './issue-document';
import { issuePrint } from './issue-print';

/** How many pages an edition comes to, counted aside while somebody types. Throws `not-found`. */
export const countPages: Handler<'newsletters.countPages'> = async ({ issueId, edition, point }, context) => {
  const model = buildIssueDocument(issuePrint(context.records.reader, issueId, context.today()), edition);
  if (model === null) return { pages: null };
  return { pages: await context.documents.countPages(inPoint(model, point), 'aside') };
};

/** Gives up the count under way: what it counts is being changed. */
export const stopCounting: Handler<'newsletters.stopCounting'> = (_, context) => {
  context.documents.stopCounting();
  return {};
};

/**
 * What stops an issue for the length of its Easy Read edition, from the pages as they print; nothing where none can be
 * laid out. Throws `not-found`, or `precondition` when its words can no longer be read.
 */
export async function easyReadStops(context: CallContext, issueId: string): Promise<Finding[]> {
  const model = buildIssueDocument(issuePrint(context.records.reader, issueId, context.today()), 'easy-read');
  if (model === null) return [];
  return lengthFindings(await context.documents.countPages(model)).filter(({ stops }) => stops);
}

/** What keeps an issue from going out, as its papers say it. Throws as {@link easyReadStops} does. */
export async function toMendInPapers(context: CallContext, issueId: string): Promise<MadePapers['toMend']> {
  const { reader } = context.records;
  const issue = requireIssue(reader, issueId);
  if (issue.state === 'sent') return [];
  const tooLong = await easyReadStops(context, issueId);
  const found = toMendIn(reader, issue, context.today());
  return [...found, ...tooLong.map(({ where, words }) => ({ itemId: where.itemId, words }))];
}
