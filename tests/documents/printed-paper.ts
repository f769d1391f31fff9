import { join } from 'node:path';
import { cell, plain, type DocumentModel } from '../../electron/documents/blocks';

/** The model below as Parlour's own pages printed it, once. */
export const printedPaper = join(import.meta.dirname, 'printed-paper.pdf');

const soup =
  'The soup is cold by the time it gets to our table, and the last table is served when the first one leaves.';

/** One of every block a newsletter prints, over two pages. */
export const paper: DocumentModel = {
  ...{ title: 'Marram Leaf, January 2027', language: 'en-GB', edition: 'large-print' },
  ...{ header: '', footer: 'Marram Leaf', author: 'Rowan Lea Care Ltd' },
  blocks: [
    { kind: 'masthead', kicker: '', title: 'Marram Leaf', lines: ['Residents’ newsletter | January 2027'] },
    { kind: 'heading', level: 1, text: 'You said, we did' },
    { kind: 'heading', level: 2, text: 'Office flow' },
    { kind: 'paragraph', words: [{ text: 'You said: ', bold: true }, { text: soup }] },
    { kind: 'quote', words: 'Warm at last.', speaker: 'Winifred', spoken: true, look: 'pull' },
    { kind: 'list', marks: 'bullets', items: [plain('Walls first'), plain('Then the doors')] },
    { kind: 'list', marks: 'numbers', items: [plain('Ask Callum'), plain('Tell Owen')] },
    { kind: 'panel', tone: 'notice', paragraphs: [plain('Tea is in the conservatory.')] },
    { kind: 'picture', picture: { from: 'set', id: 'armchair' }, caption: 'By the window' },
    { kind: 'heading', level: 1, text: 'Dates to remember' },
    {
      ...{ kind: 'table', title: 'Dates', description: 'One row for each date.' },
      ...{ header: ['When', 'What and where'], shares: [5, 7], firstColumnBold: true },
      rows: [
        [cell('Monday 11 January'), cell('Painting starts')],
        [cell('Wednesday 13 January'), cell('Garden centre')],
      ],
    },
  ],
};
