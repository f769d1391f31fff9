import type { Needs } from '@contract/people';
import { usualPoint } from '@contract/print-size';

/** The size of large print a person reads, in points. */
export function pointOf({ printPoint }: Needs): number {
  return printPoint ?? usualPoint;
}

/** "Large print, 24 point". */
export function largePrintWords(point: number): string {
  return `Large print, ${point} point`;
}
