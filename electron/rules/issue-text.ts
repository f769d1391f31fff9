import type { BodyBlock, IssueEdition, IssueItem } from '@contract/newsletters/content';
import { clockWords, longDate } from './british-dates';
import { blockWords } from './issue-words';

/** The words of an item as one edition prints them, a line a piece; empty when it has none there. */
export function linesIn(item: IssueItem, edition: IssueEdition): string[] {
  const lines = edition === 'easy-read' ? easyLines(item) : printedLines(item, edition);
  return lines.filter((line) => line.trim() !== '');
}

/** A heading is printed above Easy Read rows; without any it stands for nothing there. */
function easyLines({ heading, easy }: IssueItem): string[] {
  const rows = easy.map(({ words }) => words);
  return rows.some((words) => words.trim() !== '') ? [heading, ...rows] : [];
}

/** {@link linesIn} as one text: the checks count in it, and say where in it they found something. */
export function textIn(item: IssueItem, edition: IssueEdition): string {
  return linesIn(item, edition).join('\n');
}

/**
 * The sentences the home wrote of an item in an edition: without its heading and its tables, which are none, and without
 * what a person said, which nobody rewrites.
 */
export function proseIn(item: IssueItem, edition: IssueEdition): string {
  const bare = { heading: '', body: unspoken(item.body) };
  if (item.kind === 'dates') return textIn({ ...item, ...bare, dates: [] }, edition);
  if (item.kind === 'answer') {
    return textIn({ ...item, ...bare, answer: { ...item.answer, said: '', howMany: '' } }, edition);
  }
  const { families, 'large-print': largePrint } = item.own;
  const own = {
    ...(largePrint && { 'large-print': unspoken(largePrint) }),
    ...(families && { families: unspoken(families) }),
  };
  return textIn({ ...item, ...bare, own }, edition);
}

const unspoken = (body: readonly BodyBlock[]) => body.filter(({ kind }) => kind !== 'quote');

/** What an edition prints of an item beside its sentences: its heading, and what stands in its table of dates. */
export function labelsIn(item: IssueItem, edition: IssueEdition): string {
  const dates = item.kind === 'dates' && edition !== 'easy-read' ? item.dates : [];
  return [item.heading, ...dates.flatMap(({ what, where }) => [what, where])]
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** The Easy Read row a place in an item's {@link proseIn} stands in; null past its end. */
export function easyRowAt({ easy }: IssueItem, at: number): string | null {
  let end = 0;
  for (const { id, words } of easy) {
    if (words.trim() === '') continue;
    end += words.length + 1;
    if (at < end) return id;
  }
  return null;
}

function printedLines(item: IssueItem, edition: Exclude<IssueEdition, 'easy-read'>): string[] {
  const own = item.kind === 'words' && edition !== 'standard' ? item.own[edition] : undefined;
  return [item.heading, ...ofKind(item), ...(own ?? item.body).flatMap(blockWords)];
}

function ofKind(item: IssueItem): string[] {
  if (item.kind === 'answer') {
    const { said, howMany, words, next } = item.answer;
    return [said, howMany, words, next];
  }
  return item.kind === 'dates' ? item.dates.map(dateLine) : [];
}

function dateLine({
  date,
  time,
  what,
  where,
}: Extract<IssueItem, { kind: 'dates' }>['dates'][number]): string {
  const when = [date === null ? '' : longDate(date), time === null ? '' : clockWords(time)];
  return [...when, what, where].filter((part) => part !== '').join(', ');
}
