import type { Element } from '@xmldom/xmldom';
import { wordNeed } from '../column-widths';
import type { EditionStyle } from '../house-style';
import type { Findings } from './findings';
import type { Looks } from './looks';
import { child, childrenNamed, childValue, descendants, flag, textOf } from './xml';

/** A header row that repeats, alternative text, one cell a place, and columns wide enough for their longest words. */
export function checkTable(table: Element, looks: Looks, style: EditionStyle, findings: Findings): void {
  const properties = child(table, 'w:tblPr');
  const title = childValue(properties, 'w:tblCaption') ?? '';
  const name = title === '' ? 'A table' : `The table “${title}”`;
  if (title === '' || (childValue(properties, 'w:tblDescription') ?? '') === '') {
    findings.add('table-alt', `${name} has no words for people who cannot see it.`);
  }
  const rows = childrenNamed(table, 'w:tr');
  if (!isLayoutTable(table) && flag(child(rows[0], 'w:trPr'), 'w:tblHeader') !== true) {
    findings.add('table-header', `${name} has no header row that repeats on each page.`);
  }
  if (descendants(table, 'w:tbl').length > 0)
    findings.add('nested-table', `${name} has a table inside a cell.`);
  if (descendants(table, 'w:vMerge').length > 0 || descendants(table, 'w:gridSpan').length > 0) {
    findings.add('merged-cells', `${name} has merged cells, which are read out of order.`);
  }
  checkColumns(table, name, { looks, style, findings });
}

/** True for a table that only sets pictures beside words: it has no header row. */
export function isLayoutTable(table: Element): boolean {
  const look = child(child(table, 'w:tblPr'), 'w:tblLook');
  return ['0', 'false'].includes(look?.getAttribute('w:firstRow') ?? '');
}

interface Check {
  looks: Looks;
  style: EditionStyle;
  findings: Findings;
}

function checkColumns(table: Element, name: string, { looks, style, findings }: Check): void {
  const grid = child(table, 'w:tblGrid');
  const widths = (grid === undefined ? [] : childrenNamed(grid, 'w:gridCol')).map((column) =>
    twipsToMillimetres(column.getAttribute('w:w')),
  );
  const margins = child(child(table, 'w:tblPr'), 'w:tblCellMar');
  const sides = ['w:left', 'w:right'].map((side) => child(margins, side)?.getAttribute('w:w') ?? '108');
  const padding = sides.reduce((sum, side) => sum + twipsToMillimetres(side), 0);
  for (const row of childrenNamed(table, 'w:tr')) {
    childrenNamed(row, 'w:tc').forEach((cell, column) => {
      const room = (widths[column] ?? 0) - padding;
      if (longestIn(cell, looks, style) > room) {
        findings.add(
          'narrow-column',
          `${name} has a word too long for its column, which is broken over two lines.`,
        );
      }
    });
  }
}

function longestIn(cell: Element, looks: Looks, style: EditionStyle): number {
  let longest = 0;
  for (const paragraph of childrenNamed(cell, 'w:p')) {
    const own = looks.ofParagraph(paragraph);
    for (const run of descendants(paragraph, 'w:r')) {
      const { size, bold } = looks.ofRun(run, own);
      longest = Math.max(longest, wordNeed(textOf(run), size, bold, style));
    }
  }
  return longest;
}

function twipsToMillimetres(twips: string | null): number {
  return (Number(twips ?? 0) * 25.4) / 1440;
}
