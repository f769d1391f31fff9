import { BorderStyle, Paragraph, ShadingType, TextRun, type ParagraphChild } from 'docx';
import type { Block, BlockOf, Words } from '../blocks';
import { colours, panelColours } from '../house-style';
import { quoteWords } from '../quoted';
import { numberings, panelStyleIds, styleIds, twips } from '../word-styles';
import type { LetterheadLook } from './letterhead-look';

/**
 * The words of a letter as paragraphs of somebody's own letterhead. Its own styles win: ours are named only where the
 * file has them, as the starter does, and else a quote and a panel keep their bar beside the letterhead's own words.
 */
export function letterheadBlocks(blocks: readonly Block[], look: LetterheadLook): Paragraph[] {
  let lists = 0;
  return blocks.flatMap((block): Paragraph[] => {
    switch (block.kind) {
      case 'paragraph':
        return [paragraph(block.words, look)];
      case 'list':
        lists += 1;
        return list(block, lists, look);
      case 'quote':
        return quote(block, look);
      case 'panel':
        return panel(block, look);
      default:
        throw new Error(`A letter has no ${block.kind}.`);
    }
  });
}

const afterPoints = 8;

/** As the line `{{body}}` stood in, with room after it. */
function base({ style, isTight }: LetterheadLook) {
  return {
    ...(style === undefined ? {} : { style }),
    ...(isTight ? { spacing: { after: twips(afterPoints) } } : {}),
  };
}

function paragraph(words: Words, look: LetterheadLook): Paragraph {
  return new Paragraph({ ...base(look), children: runs(words, look) });
}

function list({ marks, items }: BlockOf<'list'>, instance: number, look: LetterheadLook): Paragraph[] {
  const style = marks === 'bullets' ? styleIds.bullet : styleIds.number;
  const reference = marks === 'bullets' ? numberings.bullets : numberings.numbers;
  return items.map(
    (item) =>
      new Paragraph({
        ...(look.styles.has(style) ? { style } : base(look)),
        numbering: { reference, level: 0, instance },
        children: runs(item, look),
      }),
  );
}

function bar(color: string) {
  return { left: { style: BorderStyle.SINGLE, color, size: 36, space: 8 } };
}

function quote(block: BlockOf<'quote'>, look: LetterheadLook): Paragraph[] {
  const has = look.styles.has(styleIds.pullQuote) && look.styles.has(styleIds.pullSpeaker);
  const own = { ...base(look), border: bar(colours.plum), indent: { left: twips(12.5) } };
  const words = [{ text: quoteWords(block), bold: !has }];
  const said = new Paragraph({
    ...(has ? { style: styleIds.pullQuote } : { ...own, spacing: { after: 0 } }),
    keepLines: true,
    keepNext: block.speaker !== '',
    children: runs(words, look),
  });
  if (block.speaker === '') return [said];
  const speaker = new Paragraph({
    ...(has ? { style: styleIds.pullSpeaker } : own),
    children: runs([{ text: block.speaker }], look),
  });
  return [said, speaker];
}

function panel({ tone, paragraphs }: BlockOf<'panel'>, look: LetterheadLook): Paragraph[] {
  const style = panelStyleIds[tone];
  const { bar: color, tint } = panelColours[tone];
  const own = {
    ...base(look),
    border: bar(color),
    indent: { left: twips(12.5) },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
  };
  return paragraphs.map(
    (words, at) =>
      new Paragraph({
        ...(look.styles.has(style) ? { style } : own),
        keepNext: at < paragraphs.length - 1,
        children: runs(words, look),
      }),
  );
}

function runs(words: Words, look: LetterheadLook): ParagraphChild[] {
  return words.flatMap(({ text, bold = false }) => textRuns(text, look, bold));
}

/** One stretch of words in the letterhead's own letters, with its line breaks as Word's own. */
function textRuns(text: string, { font, size, styles }: LetterheadLook, bold: boolean): TextRun[] {
  const boldLook = styles.has(styleIds.bold) ? { style: styleIds.bold } : { bold };
  return text.split('\n').map(
    (line, at) =>
      new TextRun({
        text: line,
        ...(font === undefined ? {} : { font }),
        ...(size === undefined ? {} : { size }),
        ...(bold ? boldLook : {}),
        ...(at === 0 ? {} : { break: 1 }),
      }),
  );
}
