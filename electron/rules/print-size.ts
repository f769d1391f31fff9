import type { CopyForm } from '@contract/meetings/sending';
import type { Needs } from '@contract/people';
import { usualPoint } from '@contract/print-size';

/** The size of large print a person reads, in points. */
export function pointOf({ printPoint }: Needs): number {
  return printPoint ?? usualPoint;
}

/** The size a copy was printed at: of large print the size chosen for it, else theirs; of other forms none is kept. */
export function pointGiven(form: CopyForm, needs: Needs, chosen: number | null): number | null {
  return form === 'large-print' ? (chosen ?? pointOf(needs)) : null;
}

/** "Large print, 24 point". */
export function largePrintWords(point: number): string {
  return `Large print, ${point} point`;
}
