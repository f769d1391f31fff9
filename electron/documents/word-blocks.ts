import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { Block, BlockOf, Words } from './blocks';
import { gatherEasyRows, type DrawnBlock, type EasyRows } from './easy-rows';
import { heldTogether, quoteWords } from './quoted';
import type { EditionStyle } from './house-style';
import { isTable, tableLayout } from './tables';
import { numberings, panelStyleIds, styleIds } from './word-styles';
import { wordLines, wordRuns } from './word-runs';
import { wordEasyRows } from './word-easy-rows';
import { altOf } from './picture';
import { mastheadBox } from './picture-size';
import { wordImage, wordPicture } from './word-picture';
import { wordTable } from './word-table';

/** The blocks as Word's paragraphs and tables, in order. Looks come from named styles only. */
export function wordBlocks(blocks: Block[], style: EditionStyle): FileChild[] {
  let lists = 0;
  return gatherEasyRows(blocks).flatMap((block, index, drawn): FileChild[] => {
    if (isDrawnAsTable(block)) return [tableOf(block, style), ...spacerAfter(drawn[index + 1])];
    if (block.kind === 'list') lists += 1;
    if (block.kind === 'picture') return wordPicture(block, style);
    return wordParagraphs(block, lists, { before: drawn[index - 1], style });
  });
}

// Word refuses a body whose last thing is a table without a paragraph, and joins two tables that touch.
function spacerAfter(next: DrawnBlock | undefined): FileChild[] {
  if (next === undefined) return [new Paragraph({ style: styleIds.small })];
  return isDrawnAsTable(next) ? [new Paragraph({ style: styleIds.small, keepNext: true })] : [];
}

type AsTable = BlockOf<'table' | 'sign-off' | 'code'> | EasyRows;

function isDrawnAsTable(block: DrawnBlock): block is AsTable {
  return block.kind === 'easy-rows' || isTable(block);
}

function tableOf(block: AsTable, style: EditionStyle): FileChild {
  return block.kind === 'easy-rows' ? wordEasyRows(block, style) : wordTable(tableLayout(block), style);
}

function wordParagraphs(
  block: Exclude<DrawnBlock, AsTable | BlockOf<'picture'>>,
  list: number,
  { before, style }: { before: DrawnBlock | undefined; style: EditionStyle },
): Paragraph[] {
  switch (block.kind) {
    case 'masthead':
      return masthead(block, style);
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
      if (block.look === 'pull') return pullQuote(block);
      return [new Paragraph({ style: styleIds.quote, children: quoteRuns(block, style) })];
  }
}

function masthead(block: BlockOf<'masthead'>, style: EditionStyle): Paragraph[] {
  const breaks = block.startsPage === true ? { pageBreakBefore: true } : {};
  const hasKicker = block.kicker !== '';
  return [
    ...(hasKicker ? [new Paragraph({ style: styleIds.kicker, text: block.kicker, ...breaks })] : []),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [...mastheadPicture(block, style), new TextRun(block.title)],
      ...(hasKicker ? {} : breaks),
    }),
    ...block.lines.map((text, i) => {
      const isLast = i === block.lines.length - 1;
      return new Paragraph({ style: isLast ? styleIds.mastheadEnd : styleIds.mastheadLine, text });
    }),
  ];
}

function mastheadPicture({ picture }: BlockOf<'masthead'>, style: EditionStyle): ParagraphChild[] {
  if (picture === undefined) return [];
  return [wordImage(picture, mastheadBox(style), altOf(picture)), new TextRun('  ')];
}

function pullQuote(block: BlockOf<'quote'>): Paragraph[] {
  const words = wordLines(quoteWords(block), undefined);
  if (block.speaker === '') return [new Paragraph({ style: styleIds.pullQuote, children: words })];
  return [
    new Paragraph({ style: styleIds.pullQuote, keepNext: true, children: words }),
    new Paragraph({ style: styleIds.pullSpeaker, children: wordLines(block.speaker, undefined) }),
  ];
}

function paragraphStyle(block: BlockOf<'paragraph'>, before: DrawnBlock | undefined): { style?: string } {
  const isAfterTable = before !== undefined && isDrawnAsTable(before);
  if (block.look === 'small') return { style: isAfterTable ? styleIds.smallAfterTable : styleIds.small };
  if (block.look === 'signed') return { style: styleIds.signed };
  return isAfterTable ? { style: styleIds.afterTable } : {};
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

function quoteRuns(block: BlockOf<'quote'>, { quote }: EditionStyle): ParagraphChild[] {
  const words = wordLines(quoteWords(block), undefined);
  if (block.speaker === '') return words;
  return [...words, new TextRun('  '), ...wordLines(heldTogether(block.speaker, quote), styleIds.speaker)];
}
