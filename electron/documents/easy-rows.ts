import type { Block, BlockOf } from './blocks';
import type { EditionStyle } from './house-style';
import { easyPictureCell, textWidth } from './house-style';

/** Easy Read rows that follow one another: one table for both renderers, because Word joins tables that touch. */
export interface EasyRows {
  kind: 'easy-rows';
  rows: BlockOf<'easy-row'>[];
}

export type DrawnBlock = Exclude<Block, BlockOf<'easy-row'>> | EasyRows;

/** Alternative text of the table the rows are drawn as. */
export const easyRowsWords = {
  title: 'Pictures and words',
  description: 'One row for each idea: a picture on the left, its words on the right.',
} as const;

/** The blocks with each run of Easy Read rows gathered into one. */
export function gatherEasyRows(blocks: readonly Block[]): DrawnBlock[] {
  const drawn: DrawnBlock[] = [];
  for (const block of blocks) {
    const last = drawn.at(-1);
    if (block.kind !== 'easy-row') drawn.push(block);
    else if (last?.kind === 'easy-rows') last.rows.push(block);
    else drawn.push({ kind: 'easy-rows', rows: [block] });
  }
  return drawn;
}

/** Widths of picture and words, millimetres. */
export function easyRowWidths(style: EditionStyle): [picture: number, words: number] {
  return [easyPictureCell, textWidth(style) - easyPictureCell];
}
