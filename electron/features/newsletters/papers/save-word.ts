import { ParlourError } from '@contract/errors';
import type { IssueEdition } from '@contract/newsletters/content';
import type { IssuePaper, MadePapers } from '@contract/newsletters/papers';
import type { DocumentModel } from '../../../documents/blocks';
import { inPoint } from '../../../documents/in-point';
import type { CallContext, Handler } from '../../context';
import { readersOf } from '../issues/print-run';
import { listIssueCopies } from '../../../../db/queries/newsletters-copies';
import { buildAudioScript } from './audio-script';
import { buildDeliverySheet } from './delivery-sheet';
import { toMendInPapers } from './easy-read-pages';
import { buildIssueDocument, nothingInIt, paperName, sizeEnding } from './issue-document';
import { issuePrint, leftOut, leftOutWords, type IssuePrint } from './issue-print';
import { notePapers } from './note-paper';

interface Paper {
  edition: IssueEdition;
  model: DocumentModel;
}

/**
 * Makes the Word file of each edition, large print in every size somebody reads, in the folder the person chooses, and says of each what the reader check found. One
 * that cannot be made leaves the others. Throws `not-found`, `precondition` when nothing stands in any of them, and what
 * saving a file can throw when none was made.
 */
export const saveWord: Handler<'newsletters.saveWord'> = async ({ issueId, editions }, context) => {
  const print = issuePrint(context.records.reader, issueId, context.today());
  const wanted = [...new Set(editions)];
  const sizes = readersOf(context.records.reader, context.today()).sizes;
  const papers: Paper[] = [];
  for (const edition of wanted) {
    const model = buildIssueDocument(print, edition);
    if (model !== null) papers.push(...inEachSize(edition, model, sizes));
    // Photos make an edition heavy: what else waits in main has its turn between two.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const [first = 'standard'] = wanted;
  if (papers.length === 0) throw new ParlourError('precondition', nothingInIt[first]);
  const saved = await context.documents.saveAll({
    papers: papers.map(({ edition, model }) => ({
      ...{ suggestedName: `${paperName(print, edition)}${sizeEnding(model)}`, model },
    })),
  });
  const made = papersMade(papers, saved, print);
  const toMend = await toMendInPapers(context, issueId);
  const empty = wanted.filter((edition) => !papers.some((paper) => paper.edition === edition));
  const notMade = [...made.notMade, ...empty.map((paper) => ({ paper, words: nothingInIt[paper] }))];
  const names = [...new Set(made.files.map(({ paper }) => paper))];
  notePapers(context, issueId, { action: 'issue-saved-as-word', papers: names });
  return { files: made.files, notMade, toMend };
};

function inEachSize(edition: IssueEdition, model: DocumentModel, sizes: readonly number[]): Paper[] {
  if (edition !== 'large-print') return [{ edition, model }];
  return sizes.map((point) => ({ edition, model: inPoint(model, point) }));
}

type Saved = Awaited<ReturnType<CallContext['documents']['saveAll']>>;

function papersMade(papers: readonly Paper[], saved: Saved, print: IssuePrint): Omit<MadePapers, 'toMend'> {
  const made: Omit<MadePapers, 'toMend'> = { files: [], notMade: [] };
  papers.forEach(({ edition }, at) => {
    const one = saved[at];
    if (one === undefined) return;
    if ('error' in one) made.notMade.push({ paper: edition, words: one.error.message });
    else made.files.push({ paper: edition, ...one.file, leftOut: leftOut(print, edition) });
  });
  return made;
}

/** Saves the list of who gets which form, to tick at the doors. Throws `not-found` and what saving a file can throw. */
export const saveDeliverySheet: Handler<'newsletters.saveDeliverySheet'> = async ({ issueId }, context) => {
  const { reader } = context.records;
  const print = issuePrint(reader, issueId, context.today());
  const { run, people } = readersOf(reader, context.today());
  const given = new Map(listIssueCopies(reader, issueId).map((copy) => [copy.personId, copy]));
  const model = buildDeliverySheet(print, {
    rows: run.rows,
    people: people.map((person) => ({ ...person, given: given.get(person.personId) ?? null })),
  });
  return saveOne(context, { issueId, paper: 'delivery-sheet', model, print, otherwise: [], toMend: [] });
};

/** Saves the standard words as a script to read aloud. Throws as {@link saveDeliverySheet}, and `precondition`. */
export const saveAudioScript: Handler<'newsletters.saveAudioScript'> = async ({ issueId }, context) => {
  const print = issuePrint(context.records.reader, issueId, context.today());
  const model = buildAudioScript(print);
  if (model === null) throw new ParlourError('precondition', nothingInIt.standard);
  const otherwise = leftOutWords(print, 'standard');
  const toMend = await toMendInPapers(context, issueId);
  return saveOne(context, { issueId, paper: 'audio-script', model, print, otherwise, toMend });
};

async function saveOne(
  context: CallContext,
  {
    issueId,
    paper,
    model,
    print,
    otherwise,
    toMend,
  }: {
    issueId: string;
    paper: IssuePaper;
    model: DocumentModel;
    print: IssuePrint;
    otherwise: string[];
    toMend: MadePapers['toMend'];
  },
): Promise<MadePapers> {
  const saved = await context.documents.saveWord({ suggestedName: paperName(print, paper), model });
  notePapers(context, issueId, { action: 'issue-saved-as-word', papers: [paper] });
  return { files: [{ paper, ...saved, leftOut: otherwise }], notMade: [], toMend };
}
