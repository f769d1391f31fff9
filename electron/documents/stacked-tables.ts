import type { Block, BlockOf, Cell, DocumentModel, Words } from './blocks';
import { labelled, textOf } from './blocks';
import { fitsThePage } from './column-widths';
import { styleOf, type EditionStyle } from './house-style';
import { isTable, isToSign, tableLayout, type TableLayout } from './tables';

/** Above this size a row of a table may be taller than its page. */
const largestInColumns = 24;

/**
 * In a size of large print too large for the columns of a table, its rows below one another, each cell after the name of
 * its column. In every other document the blocks as they are.
 */
export function stackTables(model: DocumentModel): Block[] {
  if (model.point === undefined) return model.blocks;
  const style = styleOf(model);
  return model.blocks.flatMap((block) => (isTable(block) ? stacked(block, style) : [block]));
}

function stacked(block: BlockOf<'table' | 'sign-off' | 'code'>, style: EditionStyle): Block[] {
  const table = tableLayout(block);
  if (style.body <= largestInColumns && fitsThePage(table, style)) return [block];
  if (table.look === 'write') return table.rows.flatMap((row) => toWriteIn(table, row));
  return table.rows.flatMap((row) =>
    table.look === 'sign' && isToSign(row)
      ? [...belowEachOther(table, row.slice(0, 1)), roomFor(table, 'Sign by hand, with the date')]
      : belowEachOther(table, row),
  );
}

function belowEachOther({ header }: TableLayout, row: Cell[]): Block[] {
  return row.flatMap((cell, column): Block[] => {
    const words = wordsOf(cell);
    if (textOf([words]).trim() === '') return [];
    const isTied = column < header.length - 1;
    return [{ kind: 'paragraph', words: [...labelled(`${header[column] ?? ''}:`, ''), ...words], isTied }];
  });
}

/** A table to write in as one of a single column for each of its columns. */
function toWriteIn(table: TableLayout, row: Cell[]): Block[] {
  return row.map((cell, column) => roomFor(table, table.header[column] ?? '', cell));
}

function roomFor(
  { title, description }: TableLayout,
  header: string,
  cell: Cell = { paragraphs: [] },
): Block {
  return {
    kind: 'table',
    ...{ title: `${title}: ${header}`, description, header: [header], shares: [1] },
    ...{ firstColumnBold: false, isToWriteIn: true, rows: [[cell]] },
  };
}

/** The words of a cell in one paragraph; its picture is left out, for the words say the same. */
function wordsOf({ paragraphs }: Cell): Words {
  return paragraphs.flatMap((words, at) => (at === 0 ? words : [{ text: ' ' }, ...words]));
}
