import { printableText } from '@rules/clean-text';
import type { Block, Cell, DocumentModel, Words } from './blocks';

/** The same model with every string fit to print, so that both renderers start from the same words. */
export function cleanModel(model: DocumentModel): DocumentModel {
  return {
    ...model,
    title: oneLine(model.title),
    header: oneLine(model.header),
    footer: oneLine(model.footer),
    author: oneLine(model.author),
    ...(model.subject === undefined ? {} : { subject: oneLine(model.subject) }),
    blocks: model.blocks.map(cleanBlock),
  };
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'masthead':
      return {
        ...block,
        kicker: oneLine(block.kicker),
        title: oneLine(block.title),
        lines: block.lines.map(oneLine),
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
      return { ...block, paragraphs: block.paragraphs.map(cleanWords) };
  }
}

function cleanCell(cell: Cell): Cell {
  return { ...cell, paragraphs: cell.paragraphs.map(cleanWords) };
}

function cleanWords(words: Words): Words {
  return words.map((run) => ({ ...run, text: printableText(run.text) }));
}

function oneLine(text: string): string {
  return printableText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim();
}
