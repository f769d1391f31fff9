import { printableText } from '@rules/clean-text';
import type { Block, Cell, DocumentModel, Words } from './blocks';
import { plain } from './blocks';
import type { Picture } from './picture';
import { pictureCredit } from './picture-credit';
import { stackTables } from './stacked-tables';

/**
 * The same model with every string fit to print, and the credit its pictures ask for in small print at the end, so that
 * both renderers start from the same words.
 */
export function cleanModel(model: DocumentModel): DocumentModel {
  return {
    ...model,
    title: oneLine(model.title),
    header: oneLine(model.header),
    footer: oneLine(model.footer),
    author: oneLine(model.author),
    ...(model.subject === undefined ? {} : { subject: oneLine(model.subject) }),
    blocks: withCredit(stackTables(model).map(cleanBlock)),
  };
}

function withCredit(blocks: Block[]): Block[] {
  const credit = pictureCredit(blocks);
  if (credit === null) return blocks;
  return [...blocks, { kind: 'paragraph', look: 'small', words: plain(credit) }];
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'masthead':
      return {
        ...block,
        kicker: oneLine(block.kicker),
        title: oneLine(block.title),
        lines: block.lines.map(oneLine),
        ...(block.picture === undefined ? {} : { picture: cleanPicture(block.picture) }),
      };
    case 'heading':
      return { ...block, text: oneLine(block.text) };
    case 'paragraph':
      return { ...block, words: cleanWords(block.words) };
    case 'list':
      return { ...block, items: block.items.map(cleanWords) };
    case 'panel':
      return { ...block, paragraphs: block.paragraphs.map(cleanWords) };
    case 'quote':
      return { ...block, words: printableText(block.words).trim(), speaker: oneLine(block.speaker) };
    case 'table':
      return {
        ...block,
        title: oneLine(block.title),
        description: oneLine(block.description),
        header: block.header.map(oneLine),
        rows: block.rows.map((row) => row.map(cleanCell)),
      };
    case 'sign-off':
      return {
        ...block,
        title: oneLine(block.title),
        description: oneLine(block.description),
        rows: block.rows.map((row) => ({
          part: oneLine(row.part),
          name: oneLine(row.name),
          date: oneLine(row.date),
        })),
      };
    case 'code':
      return {
        ...block,
        title: oneLine(block.title),
        description: oneLine(block.description),
        groups: block.groups.map(oneLine),
      };
    case 'easy-row':
      return {
        ...block,
        picture: block.picture === null ? null : cleanPicture(block.picture),
        paragraphs: block.paragraphs.map(cleanWords),
      };
    case 'picture':
      return { ...block, picture: cleanPicture(block.picture), caption: oneLine(block.caption) };
  }
}

function cleanCell(cell: Cell): Cell {
  const { picture, paragraphs } = cell;
  return {
    paragraphs: paragraphs.map(cleanWords),
    ...(picture === undefined ? {} : { picture: cleanPicture(picture) }),
  };
}

function cleanPicture(picture: Picture): Picture {
  if (picture.from === 'set') return picture;
  return { ...picture, alt: oneLine(picture.alt), credit: oneLine(picture.credit) };
}

function cleanWords(words: Words): Words {
  return words.map((run) => ({ ...run, text: printableText(run.text) }));
}

function oneLine(text: string): string {
  return printableText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim();
}
