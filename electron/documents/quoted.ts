import type { BlockOf } from './blocks';

/** Bold letters of one point that surely fit in a line of large print. */
const lineOfOnePoint = 800;

/** A quote's words as printed: spoken ones between quotation marks, without doubling marks that were typed. */
export function quoteWords(block: BlockOf<'quote'>): string {
  if (!block.spoken) return block.words;
  const bare = block.words.replace(/^["“”]+|["“”]+$/g, '');
  return `“${bare}”`;
}

/** A name short for its line at this size moves to the next one whole instead of being split; a long one may break where it likes. */
export function heldTogether(speaker: string, points: number): string {
  const longest = Math.min(30, Math.floor(lineOfOnePoint / points));
  return speaker.length <= longest ? speaker.replaceAll(' ', '\u00A0') : speaker;
}
