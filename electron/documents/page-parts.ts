import type { Block } from './blocks';
import type { EditionStyle } from './house-style';

/** A document cut where its columns begin and end: the band and the small print run over the whole width. */
export interface PageParts {
  before: Block[];
  columns: Block[];
  after: Block[];
}

/** The parts of a document's page; without columns in its house style all of it is `before`. */
export function pageParts(blocks: readonly Block[], { columnGap }: EditionStyle): PageParts {
  if (columnGap === 0) return { before: [...blocks], columns: [], after: [] };
  const begin = blocks.findIndex(({ kind }) => kind !== 'masthead');
  const end = blocks.findLastIndex((block) => !(block.kind === 'paragraph' && block.look === 'small')) + 1;
  if (begin < 0 || end <= begin) return { before: [...blocks], columns: [], after: [] };
  return { before: blocks.slice(0, begin), columns: blocks.slice(begin, end), after: blocks.slice(end) };
}
