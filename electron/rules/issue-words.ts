import type { BodyBlock, IssueContent, IssueItem, WordRun } from '@contract/newsletters/content';

/** Every word of an issue in the order it is printed, a line a piece, Easy Read last within each item. */
export function issueWords({ sections, items }: IssueContent): string {
  const lines = sections.flatMap(({ kind, title }) => [
    title,
    ...items.filter(({ section }) => section === kind).flatMap(itemWords),
  ]);
  return lines.filter((line) => line.trim() !== '').join('\n');
}

/** Every word of an item, a line a piece. */
export function itemWords(item: IssueItem): string[] {
  const easy = item.easy.map(({ words }) => words);
  const own = item.kind === 'words' ? [...(item.own['large-print'] ?? []), ...(item.own.families ?? [])] : [];
  return [
    item.heading,
    ...ofKind(item),
    ...item.body.flatMap(blockWords),
    ...own.flatMap(blockWords),
    ...easy,
  ];
}

function ofKind(item: IssueItem): string[] {
  if (item.kind === 'answer') {
    const { said, howMany, words, next } = item.answer;
    return [said, howMany, words, next];
  }
  if (item.kind === 'dates') return item.dates.flatMap(({ what, where }) => [what, where]);
  return [];
}

/** The words of a block, a line a piece. */
export function blockWords(block: BodyBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [runWords(block.words)];
    case 'list':
      return block.items.map(runWords);
    case 'panel':
      return block.paragraphs.map(runWords);
    case 'quote':
      return [block.words, block.speaker];
    case 'picture':
      return [block.caption];
  }
}

/** What runs say together. */
export const runWords = (runs: readonly WordRun[]) => runs.map(({ text }) => text).join('');
