import { DOMParser, type Element } from '@xmldom/xmldom';
import mammoth from 'mammoth';
import type { Block, DocumentModel } from '../../electron/documents/blocks';
import { cleanModel } from '../../electron/documents/clean-model';
import { quoteWords } from '../../electron/documents/quoted';
import { isTable, tableLayout } from '../../electron/documents/tables';

/** One thing a reader meets, in order: what it is and its words, with every kind of space as one. */
export type Met = readonly [
  what: 'title' | 'h1' | 'h2' | 'p' | 'bullet' | 'number' | 'th' | 'td',
  words: string,
];

/** What the model promises a reader will meet. */
export function outlineOfModel(model: DocumentModel): Met[] {
  return tidy(cleanModel(model).blocks.flatMap(outlineOfBlock));
}

function outlineOfBlock(block: Block): Met[] {
  if (isTable(block)) {
    const table = tableLayout(block);
    return [
      ...table.header.map((words): Met => ['th', words]),
      ...table.rows.flatMap((row) =>
        row.map((cell): Met => ['td', cell.paragraphs.map((words) => joined(words)).join(' ')]),
      ),
    ];
  }
  switch (block.kind) {
    case 'masthead':
      return [['p', block.kicker], ['title', block.title], ...block.lines.map((line): Met => ['p', line])];
    case 'heading':
      return [[block.level === 1 ? 'h1' : 'h2', block.text]];
    case 'paragraph':
      return [['p', joined(block.words)]];
    case 'list':
      return block.items.map((item) => [block.marks === 'bullets' ? 'bullet' : 'number', joined(item)]);
    case 'panel':
      return block.paragraphs.map((words) => ['p', joined(words)]);
    case 'easy-row':
      return [
        ['td', ''],
        ['td', block.paragraphs.map((words) => joined(words)).join(' ')],
      ];
    case 'picture':
      return [['p', block.caption]];
    case 'quote':
      if (block.look === 'pull') {
        return [
          ['p', quoteWords(block)],
          ['p', block.speaker],
        ];
      }
      return [['p', `${quoteWords(block)} ${block.speaker}`]];
  }
}

function joined(words: { text: string }[]): string {
  return words.map(({ text }) => text).join('');
}

const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
];

/** What mammoth, an independent reader, meets in the Word file. */
export async function outlineOfDocx(bytes: Uint8Array): Promise<Met[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
  return outlineOfHtml(`<html>${value}</html>`);
}

/** What a browser meets in the page. Paragraphs within a cell or list item are that cell's or item's words. */
export function outlineOfHtml(html: string): Met[] {
  const met: Met[] = [];
  const body = html.replace(/^[\s\S]*<body>/, '<html>').replace('</body>', '');
  const root = new DOMParser({ onError: () => undefined }).parseFromString(body, 'text/html').documentElement;
  if (root !== null) visit(root, met);
  return tidy(met);
}

const kinds: Record<string, Met[0]> = { h1: 'title', h2: 'h1', h3: 'h2', p: 'p', th: 'th', td: 'td' };

function visit(element: Element, met: Met[]): void {
  const name = element.nodeName.toLowerCase();
  if (name === 'caption') return;
  if (name === 'li')
    met.push([element.parentNode?.nodeName.toLowerCase() === 'ol' ? 'number' : 'bullet', wordsOf(element)]);
  else if (name === 'th' || name === 'td') {
    // A first column is a heading of its row in the page; Word has no such thing, so both count as cells.
    const isHeader = element.parentNode?.parentNode?.nodeName.toLowerCase() === 'thead';
    met.push([isHeader ? 'th' : 'td', wordsOf(element)]);
  } else if (name in kinds) met.push([kinds[name] ?? 'p', wordsOf(element)]);
  else {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1) visit(node as Element, met);
    }
  }
}

function wordsOf(element: Element): string {
  let words = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const name = node.nodeName.toLowerCase();
      words += name === 'br' ? ' ' : wordsOf(node as Element) + (name === 'p' ? ' ' : '');
    }
  }
  return words;
}

function tidy(met: Met[]): Met[] {
  return met
    .map(([what, words]): Met => [what, words.replace(/[\s\u00A0\u2002]+/g, ' ').trim()])
    .filter(([what, words]) => words !== '' || what === 'td' || what === 'th');
}
