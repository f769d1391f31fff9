import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { Block, BlockOf, Words } from './blocks';
import { heldTogether, quoteWords } from './quoted';
import type { EditionStyle } from './house-style';
import { isTable, tableLayout } from './tables';
import { numberings, panelStyleIds, styleIds } from './word-styles';
import { wordLines, wordRuns } from './word-runs';
import { wordTable } from './word-table';

/** The blocks as Word's paragraphs and tables, in order. Looks come from named styles only. */
export function wordBlocks(blocks: Block[], style: EditionStyle): FileChild[] {
  let lists = 0;
  return blocks.flatMap((block, index): FileChild[] => {
    if (isTable(block)) return [wordTable(tableLayout(block), style), ...spacerAfter(blocks[index + 1])];
    if (block.kind === 'list') lists += 1;
    return wordParagraphs(block, lists, blocks[index - 1]);
  });
}

// Word refuses a body whose last thing is a table without a paragraph, and joins two tables that touch.
function spacerAfter(next: Block | undefined): FileChild[] {
  return next === undefined || isTable(next) ? [new Paragraph({ style: styleIds.small })] : [];
}

function wordParagraphs(
  block: Exclude<Block, BlockOf<'table' | 'sign-off' | 'code'>>,
  list: number,
  before: Block | undefined,
): Paragraph[] {
  switch (block.kind) {
    case 'masthead':
      return masthead(block);
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [new TextRun(block.text)],
          ...(block.numbered === true ? { numbering: { reference: numberings.headings, level: 0 } } : {}),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...paragraphStyle(block, before),
          ...(block.isTied === true ? { keepNext: true } : {}),
          children: wordRuns(block.words),
        }),
      ];
    case 'list':
      return block.items.map((item) => listItem(block.marks, item, list));
    case 'panel':
      return block.paragraphs.map(
        (words, i) =>
          new Paragraph({
            style: panelStyleIds[block.tone],
            keepNext: i < block.paragraphs.length - 1,
            children: wordRuns(words),
          }),
      );
    case 'quote':
      return [new Paragraph({ style: styleIds.quote, children: quoteRuns(block) })];
  }
}

function masthead(block: BlockOf<'masthead'>): Paragraph[] {
  return [
    ...(block.kicker === '' ? [] : [new Paragraph({ style: styleIds.kicker, text: block.kicker })]),
    new Paragraph({ heading: HeadingLevel.TITLE, text: block.title }),
    ...block.lines.map((text, i) => {
      const isLast = i === block.lines.length - 1;
      return new Paragraph({ style: isLast ? styleIds.mastheadEnd : styleIds.mastheadLine, text });
    }),
  ];
}

function paragraphStyle(block: BlockOf<'paragraph'>, before: Block | undefined): { style?: string } {
  if (block.look === 'small') return { style: styleIds.small };
  return before !== undefined && isTable(before) ? { style: styleIds.afterTable } : {};
}

function listItem(marks: 'bullets' | 'numbers', words: Words, instance: number): Paragraph {
  return new Paragraph({
    style: marks === 'bullets' ? styleIds.bullet : styleIds.number,
    numbering: {
      reference: marks === 'bullets' ? numberings.bullets : numberings.numbers,
      level: 0,
      instance,
    },
    children: wordRuns(words),
  });
}

function quoteRuns(block: BlockOf<'quote'>): ParagraphChild[] {
  const words = wordLines(quoteWords(block), undefined);
  if (block.speaker === '') return words;
  return [...words, new TextRun('  '), ...wordLines(heldTogether(block.speaker), styleIds.speaker)];
}
