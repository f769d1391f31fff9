import type { Block, BlockOf, Cell, DocumentModel, Words } from './blocks';
import { textOf } from './blocks';
import { cleanModel } from './clean-model';
import { columnWidths } from './column-widths';
import { easyRowsWords, easyRowWidths, gatherEasyRows, type DrawnBlock, type EasyRows } from './easy-rows';
import type { EditionStyle } from './house-style';
import { styleOf } from './house-style';
import { htmlStyles } from './html-styles';
import { altOf, isSaidBeside, type Picture } from './picture';
import { easyRowBox, layoutPixels, mastheadBox, sizeIn, standingBox, type Size } from './picture-size';
import { pageParts } from './page-parts';
import { pictureAddress, pictureFile } from './pictures';
import { heldTogether, quoteWords } from './quoted';
import type { TableLayout } from './tables';
import { isTable, isToSign, tableLayout } from './tables';

/**
 * The model as one page of HTML that fetches nothing, for printing and preview: the same words in the same order as
 * the Word file. Every word is escaped; there is no script.
 */
export function toHtml(model: DocumentModel): string {
  const clean = cleanModel(model);
  const style = styleOf(clean);
  const { before, columns, after } = pageParts(clean.blocks, style);
  return [
    `<!doctype html><html lang="${clean.language}"><head><meta charset="utf-8">`,
    `<title>${escaped(clean.title)}</title><style>${htmlStyles(clean)}</style></head><body><main>`,
    ...htmlBlocks(before, style),
    ...(columns.length === 0 ? [] : ['<div class="columns">', ...htmlBlocks(columns, style), '</div>']),
    ...htmlBlocks(after, style),
    '</main></body></html>',
  ].join('\n');
}

function htmlBlocks(blocks: Block[], style: EditionStyle): string[] {
  return gatherEasyRows(blocks).map((block) => htmlBlock(block, style));
}

function htmlBlock(block: DrawnBlock, style: EditionStyle): string {
  if (block.kind === 'easy-rows') return htmlEasyRows(block, style);
  if (isTable(block)) return htmlTable(tableLayout(block), style);
  switch (block.kind) {
    case 'masthead':
      return `<header${classes(block.startsPage === true && 'starts-page')}>${block.kicker === '' ? '' : `<p class="kicker">${escaped(block.kicker)}</p>`}<h1>${mastheadPicture(block, style)}${escaped(block.title)}</h1>${block.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</header>`;
    case 'heading': {
      const tag = block.level === 1 ? 'h2' : 'h3';
      return `<${tag}${block.numbered === true ? ' class="numbered"' : ''}>${escaped(block.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p${classes(block.look === 'small' && 'small', block.look === 'signed' && 'signed', block.isTied === true && 'tied')}>${htmlWords(block.words)}</p>`;
    case 'list': {
      const tag = block.marks === 'bullets' ? 'ul' : 'ol';
      return `<${tag}>${block.items.map((item) => `<li>${htmlWords(item)}</li>`).join('')}</${tag}>`;
    }
    case 'panel':
      return `<div class="panel panel-${block.tone}">${block.paragraphs.map((words) => `<p>${htmlWords(words)}</p>`).join('')}</div>`;
    case 'picture':
      return htmlPicture(block, style);
    case 'quote':
      if (block.look === 'pull') return pullQuote(block);
      return `<p class="quote">${htmlText(quoteWords(block))}${speaker(block, style)}</p>`;
  }
}

function mastheadPicture({ picture }: BlockOf<'masthead'>, style: EditionStyle): string {
  return picture === undefined ? '' : `${htmlImage(picture, mastheadBox(style), false)} `;
}

function pullQuote(block: BlockOf<'quote'>): string {
  const who = block.speaker === '' ? '' : `<p class="pull-speaker">${escaped(block.speaker)}</p>`;
  return `<blockquote><p>${htmlText(quoteWords(block))}</p>${who}</blockquote>`;
}

function speaker(block: BlockOf<'quote'>, { quote }: EditionStyle): string {
  return block.speaker === '' ? '' : `&ensp;<strong>${escaped(heldTogether(block.speaker, quote))}</strong>`;
}

function htmlTable(table: TableLayout, style: EditionStyle): string {
  const total = columnWidths(table, style).reduce((sum, width) => sum + width, 0);
  const columns = columnWidths(table, style).map(
    (width) => `<col width="${((width / total) * 100).toFixed(2)}%">`,
  );
  const hasPictures = table.rows.some((row) => row.some((cell) => cell.picture !== undefined));
  const isWhole = table.rows.length <= style.keptWholeRows;
  return [
    `<table${classes(isWhole && 'whole', table.look !== 'grid' && table.look, hasPictures && 'picture')}>`,
    `<caption>${escaped(`${table.title}. ${table.description}`)}</caption>`,
    `<colgroup>${columns.join('')}</colgroup>`,
    `<thead><tr>${table.header.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>`,
    `<tbody>${table.rows.map((row) => htmlRow(table, row, style)).join('')}</tbody></table>`,
  ].join('');
}

function htmlEasyRows({ rows }: EasyRows, style: EditionStyle): string {
  const [picture, words] = easyRowWidths(style);
  const share = ((picture / (picture + words)) * 100).toFixed(2);
  const drawn = rows.map(({ picture: shown, paragraphs }) => {
    const image =
      shown === null
        ? ''
        : htmlImage(shown, easyRowBox(shown, style), isSaidBeside(shown, textOf(paragraphs)));
    return `<tr><td>${image}</td><td>${paragraphs.map((one) => `<p>${htmlWords(one)}</p>`).join('')}</td></tr>`;
  });
  const caption = `${easyRowsWords.title}. ${easyRowsWords.description}`;
  const isTied = rows.at(-1)?.isTied === true;
  return `<table${classes('easy', 'picture', isTied && 'tied')}><caption>${escaped(caption)}</caption><colgroup><col width="${share}%"><col></colgroup><tbody>${drawn.join('')}</tbody></table>`;
}

function htmlRow(table: TableLayout, row: Cell[], style: EditionStyle): string {
  const toSign = table.look === 'sign' && isToSign(row);
  const cells = row.map((cell, column) => {
    const isHead = column === 0 && table.firstColumnBold;
    const content = htmlCell(cell, style);
    return isHead ? `<th scope="row">${content}</th>` : `<td${classes(toSign && 'to-sign')}>${content}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function htmlCell({ picture, paragraphs }: Cell, style: EditionStyle): string {
  const box = { width: style.picture, height: style.picture };
  const drawn = picture === undefined ? '' : htmlImage(picture, box, true);
  return drawn + paragraphs.map((words) => `<p>${htmlWords(words)}</p>`).join('');
}

function htmlPicture(block: BlockOf<'picture'>, style: EditionStyle): string {
  const { picture, caption } = block;
  const image = htmlImage(picture, standingBox(picture, style), isSaidBeside(picture, caption));
  const words = caption === '' ? '' : `<figcaption><p>${escaped(caption)}</p></figcaption>`;
  return `<figure${classes(block.isTied === true && 'tied')}>${image}${words}</figure>`;
}

function htmlImage(picture: Picture, box: Size, isDecorative: boolean): string {
  const { width, height } = sizeIn(box, pictureFile(picture));
  const alt = isDecorative ? '' : escaped(altOf(picture));
  return `<img alt="${alt}" width="${layoutPixels(width)}" height="${layoutPixels(height)}" src="${pictureAddress(picture)}">`;
}

function htmlWords(words: Words): string {
  return words
    .map((run) => {
      const text = htmlText(run.text);
      if (run.href !== undefined) return `<a href="${escaped(run.href)}">${text}</a>`;
      return run.bold === true ? `<strong>${text}</strong>` : text;
    })
    .join('');
}

function htmlText(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

function classes(...names: (string | false)[]): string {
  const list = names.filter((name) => name !== false);
  return list.length === 0 ? '' : ` class="${list.join(' ')}"`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
