import { setPictureCredit } from '@rules/picture-set';
import type { Block } from './blocks';
import type { Picture } from './picture';

/** The credit line of a document, naming each source of its pictures once and no other; null when none need be named. */
export function pictureCredit(blocks: readonly Block[]): string | null {
  const credits = new Set(blocks.flatMap(picturesOf).map(creditOf));
  credits.delete('');
  return credits.size === 0 ? null : `Pictures: ${[...credits].sort().join('; ')}.`;
}

function creditOf(picture: Picture): string {
  const credit = picture.from === 'set' ? setPictureCredit(picture.id) : picture.credit;
  return credit.trim().replace(/\.$/, '');
}

/** The pictures a block draws, in order. */
function picturesOf(block: Block): Picture[] {
  switch (block.kind) {
    case 'easy-row':
      return block.picture === null ? [] : [block.picture];
    case 'picture':
      return [block.picture];
    case 'masthead':
      return block.picture === undefined ? [] : [block.picture];
    case 'table':
      return block.rows.flat().flatMap(({ picture }) => (picture === undefined ? [] : [picture]));
    default:
      return [];
  }
}
