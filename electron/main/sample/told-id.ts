import { createHash } from 'node:crypto';

/**
 * The id of something the sample tells: a UUIDv7 of `at` (epoch ms) that is the same each time for the same words. Told
 * again after the making was cut off, a use-case sees that it has it already.
 */
export function toldId(at: number, what: string): string {
  const time = at.toString(16).padStart(12, '0').slice(-12);
  const hash = createHash('sha256').update(what).digest('hex');
  const variant = ((parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-');
}
