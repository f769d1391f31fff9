import type { BlockOf } from './blocks';
import type { EditionStyle } from './house-style';
import { pointsToMillimetres, textWidth } from './house-style';
import { longestWord } from './text-width';

/** A hair more than measured, because Word and LibreOffice round each in their own way. */
const slackMillimetres = 0.6;

// A word wider than this share of the page is broken whatever is done, so no column makes room for it.
const widestWordShare = 0.6;

/** The widest stretch of `text` a table column is made to hold, millimetres. */
export function wordNeed(text: string, points: number, isBold: boolean, style: EditionStyle): number {
  const limit = textWidth(style) * widestWordShare;
  return longestWord(text, points, isBold, (limit * 72) / 25.4) * (25.4 / 72);
}

export interface TableParts {
  header: string[];
  shares: number[];
  firstColumnBold: boolean;
  rows: BlockOf<'table'>['rows'];
}

/**
 * Column widths in millimetres, filling the column of text: shared out as asked, but none narrower than its longest
 * word. When the longest words together are wider than the page, each is cut back in proportion.
 */
export function columnWidths(table: TableParts, style: EditionStyle): number[] {
  const total = textWidth(style);
  const shareSum = table.shares.reduce((sum, share) => sum + share, 0);
  const wanted = table.shares.map((share) => (share / shareSum) * total);
  const needed = table.header.map((_, column) => Math.min(columnNeed(table, column, style), total));
  const neededSum = needed.reduce((sum, need) => sum + need, 0);
  if (neededSum >= total) return needed.map((need) => (need / neededSum) * total);
  return widen(wanted, needed, total);
}

/** False when the longest words of the columns are together wider than the page, so that some would be broken. */
export function fitsThePage(table: TableParts, style: EditionStyle): boolean {
  const needed = table.header.map((_, column) => columnNeed(table, column, style));
  return needed.reduce((sum, need) => sum + need, 0) <= textWidth(style);
}

/** Narrowest width at which no word of the column is broken, millimetres, padding included. */
function columnNeed(table: TableParts, column: number, style: EditionStyle): number {
  const padding = 2 * pointsToMillimetres(style.table.padSidesPoints) + slackMillimetres;
  let widest = wordNeed(table.header[column] ?? '', style.body, true, style);
  let hasPicture = false;
  for (const row of table.rows) {
    const cell = row[column];
    if (cell === undefined) continue;
    hasPicture ||= cell.picture !== undefined;
    for (const run of cell.paragraphs.flat()) {
      const isBold = run.bold === true || (table.firstColumnBold && column === 0);
      widest = Math.max(widest, wordNeed(run.text, style.body, isBold, style));
    }
  }
  return Math.max(widest, hasPicture ? style.picture : 0) + padding;
}

/** Gives narrow columns what they need and takes it from the slack of the others, in proportion to their slack. */
function widen(wanted: number[], needed: number[], total: number): number[] {
  const missing = wanted.reduce((sum, width, i) => sum + Math.max(0, (needed[i] ?? 0) - width), 0);
  const slack = wanted.reduce((sum, width, i) => sum + Math.max(0, width - (needed[i] ?? 0)), 0);
  if (missing === 0 || slack === 0) return wanted;
  const widths = wanted.map((width, i) => {
    const need = needed[i] ?? 0;
    return width < need ? need : width - ((width - need) / slack) * missing;
  });
  const sum = widths.reduce((all, width) => all + width, 0);
  return widths.map((width) => (width / sum) * total);
}
