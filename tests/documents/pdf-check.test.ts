import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain, type Block, type DocumentModel } from '../../electron/documents/blocks';
import { checkPdf, compareWithPdf } from '../../electron/documents/pdf/check-pdf';
import { pageCountOf } from '../../electron/documents/pdf/page-count';
import { readPdf, type ReadPdf } from '../../electron/documents/pdf/read-pdf';
import { paper, printedPaper } from './printed-paper';

const bytes = new Uint8Array(readFileSync(printedPaper));
const read = await readPdf(bytes);

const changed = (at: number, block: Block): DocumentModel => ({
  ...paper,
  blocks: paper.blocks.map((each, place) => (place === at ? block : each)),
});

describe('a saved PDF read back', () => {
  it('has nothing to mend when it says what the page says', async () => {
    expect(await checkPdf(bytes, paper)).toEqual([]);
  });

  it('is taken apart into its pages, title, language, headings and pictures', () => {
    expect(read).toMatchObject({
      ...{ pages: 2, isTagged: true, title: 'Marram Leaf, January 2027', language: 'en-GB' },
      headings: [
        { level: 1, text: 'Marram Leaf' },
        { level: 2, text: 'You said, we did' },
        { level: 3, text: 'Office flow' },
        { level: 2, text: 'Dates to remember' },
      ],
      pictures: ['An armchair'],
    });
  });

  const faults: [fault: string, model: DocumentModel, words: string][] = [
    [
      'a word that differs',
      changed(3, { kind: 'paragraph', words: plain('You said: the tea is cold.') }),
      'Under “Office flow”: “You said: the tea is cold.” is not in the PDF word for word.',
    ],
    [
      'a paragraph the page does not have',
      changed(7, { kind: 'paragraph', words: plain('') }),
      'Under “Office flow”: the PDF says something before “By the window” that is not on the page.',
    ],
    [
      'a heading that is no heading',
      changed(2, { kind: 'heading', level: 1, text: 'Office flow' }),
      'The heading “Office flow” is not a heading in its place in the PDF.',
    ],
    ['another title', { ...paper, title: 'Marram Leaf' }, 'The PDF does not say its title, “Marram Leaf”.'],
    [
      'a picture that is not read out',
      changed(8, { kind: 'picture', picture: { from: 'set', id: 'bus' }, caption: 'By the window' }),
      'The PDF does not say what this picture shows: “A minibus”.',
    ],
  ];
  it.each(faults)('names %s and where it stands', async (_, model, words) => {
    expect(await checkPdf(bytes, model)).toEqual([words]);
  });

  const lost: [fault: string, found: ReadPdf, words: string][] = [
    [
      'tags',
      { ...read, isTagged: false },
      'The PDF has no tags: read aloud, its headings and tables are lost.',
    ],
    [
      'a language',
      { ...read, language: '' },
      'The PDF does not say that it is in British English, so it may be read aloud in another voice.',
    ],
    ['pages', { ...read, pages: 0 }, 'The PDF has no pages. Save it again.'],
  ];
  it.each(lost)('says that it has lost %s', (_, found, words) => {
    expect(compareWithPdf(found, paper)).toEqual([words]);
  });

  it('lets the head of a table stand again on its next page, and nothing else', () => {
    const at = read.texts.findIndex((text) => text.startsWith('Wednesday'));
    const repeated = (...words: string[]) => ({ ...read, texts: read.texts.toSpliced(at, 0, ...words) });
    expect(compareWithPdf(repeated('When', 'What and where'), paper)).toEqual([]);
    expect(compareWithPdf(repeated('Not on the page'), paper)).toHaveLength(1);
  });

  it('tells that a damaged file could not be read', async () => {
    const found = ['The PDF could not be read back, so it may not open. Save it again.'];
    expect(await checkPdf(bytes.slice(0, 2000), paper)).toEqual(found);
    expect(await checkPdf(new Uint8Array(), paper)).toEqual(found);
  });
});

describe('the pages of a PDF', () => {
  it('are counted as a reader counts them', () => {
    expect(pageCountOf(bytes)).toBe(read.pages);
  });
  it.each(['', 'PK', '%PDF-1.7', '%PDF-1.4\ntrailer\n<</Root 1 0 R>>'])('are not made up for %j', (text) => {
    expect(pageCountOf(new TextEncoder().encode(text))).toBeNull();
  });
});
