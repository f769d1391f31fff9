import { usualPoint } from '@contract/print-size';
import type { WordEdition } from '@contract/meetings/signing';
import type { DocumentModel } from './blocks';

/** Large print in the size its readers read; every other document, and the usual size, as it is. */
export function inPoint(model: DocumentModel, point = usualPoint): DocumentModel {
  return point === usualPoint || model.edition !== 'large-print' ? model : { ...model, point };
}

const endings: Record<WordEdition, string> = {
  standard: '',
  'large-print': ', large print',
  'easy-read': ', Easy Read',
};

/** How the name of a file ends, so that editions and sizes lie side by side: ", large print, 24 point". */
export function fileEnding(edition: WordEdition, point = usualPoint): string {
  const size = edition === 'large-print' && point !== usualPoint ? `, ${point} point` : '';
  return `${endings[edition]}${size}`;
}

/** What the trail keeps of it: the size only where it is not the usual one. */
export function sizeFact(edition: WordEdition, point = usualPoint): { point?: number } {
  return edition === 'large-print' && point !== usualPoint ? { point } : {};
}
