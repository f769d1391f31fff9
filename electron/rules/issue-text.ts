import type { IssueEdition, IssueItem } from '@contract/newsletters/content';
import { clockWords, longDate } from './british-dates';
import { blockWords } from './issue-words';

/** The words of an item as one edition prints them, a line a piece; empty when it has none there. */
export function linesIn(item: IssueItem, edition: IssueEdition): string[] {
  const lines = edition === 'easy-read' ? item.easy.map(({ words }) => words) : printedLines(item, edition);
  return lines.filter((line) => line.trim() !== '');
}

/** {@link linesIn} as one text: the checks count in it, and say where in it they found something. */
export function textIn(item: IssueItem, edition: IssueEdition): string {
  return linesIn(item, edition).join('\n');
}

/** The sentences of an item in an edition: its words without its heading and its tables, which are none. */
export function proseIn(item: IssueItem, edition: IssueEdition): string {
  const bare: IssueItem =
    item.kind === 'dates' ? { ...item, heading: '', dates: [] } : { ...item, heading: '' };
  return textIn(bare, edition);
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
