import type { BlockOf, Cell } from './blocks';
import { cell } from './blocks';

/** What the body cells of a table are drawn as. */
export type TableLook = 'grid' | 'sign' | 'code' | 'write';

/** Any block that is drawn as a table, in one shape for both renderers. */
export interface TableLayout extends BlockOf<'table'> {
  look: TableLook;
}

const signPrompt = 'Sign by hand here';

export function isTable(block: { kind: string }): block is BlockOf<'table' | 'sign-off' | 'code'> {
  return block.kind === 'table' || block.kind === 'sign-off' || block.kind === 'code';
}

/** The table a table, sign-off or code block is drawn as. Rows are made exactly as long as the header. */
export function tableLayout(block: BlockOf<'table' | 'sign-off' | 'code'>): TableLayout {
  switch (block.kind) {
    case 'table':
      return {
        ...block,
        look: block.isToWriteIn === true ? 'write' : 'grid',
        shares: block.header.map((_, i) => block.shares[i] ?? 1),
        rows: block.rows.map((row) => block.header.map((_, i): Cell => row[i] ?? { paragraphs: [] })),
      };
    case 'sign-off':
      return {
        ...block,
        kind: 'table',
        look: 'sign',
        header: ['Signed as', 'Name', 'Date'],
        shares: [3, 5, 4],
        firstColumnBold: true,
        rows: block.rows.map((row) => [cell(row.part), cell(row.name || signPrompt), cell(row.date)]),
      };
    case 'code':
      return {
        ...block,
        kind: 'table',
        look: 'code',
        header: ['Group', 'Letters and numbers'],
        shares: [1, 4],
        firstColumnBold: true,
        rows: block.groups.map((group, i) => [cell(String(i + 1)), cell(group)]),
      };
  }
}

/** True for a sign-off row nobody has signed yet, which is left tall enough for a pen. */
export function isToSign(row: Cell[]): boolean {
  return row[1]?.paragraphs[0]?.[0]?.text === signPrompt;
}
