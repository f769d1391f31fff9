import type { BlockOf } from './blocks';

/** A quote's words as printed: spoken ones between quotation marks, without doubling marks that were typed. */
export function quoteWords(block: BlockOf<'quote'>): string {
  if (!block.spoken) return block.words;
  const bare = block.words.replace(/^["“”]+|["“”]+$/g, '');
  return `“${bare}”`;
}
