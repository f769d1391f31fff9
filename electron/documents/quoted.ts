import type { BlockOf } from './blocks';

/** A quote's words as printed: spoken ones between quotation marks, without doubling marks that were typed. */
export function quoteWords(block: BlockOf<'quote'>): string {
  if (!block.spoken) return block.words;
  const bare = block.words.replace(/^["“”]+|["“”]+$/g, '');
  return `“${bare}”`;
}

/** A short name that moves to the next line whole instead of being split; a long one may break where it likes. */
export function heldTogether(speaker: string): string {
  return speaker.length <= 30 ? speaker.replaceAll(' ', '\u00A0') : speaker;
}
