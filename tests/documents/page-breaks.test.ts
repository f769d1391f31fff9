import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { plain, type DocumentModel } from '../../electron/documents/blocks';
import { toDocx } from '../../electron/documents/to-docx';
import { toHtml } from '../../electron/documents/to-html';

const model: DocumentModel = {
  ...{ title: 'January', language: 'en-GB', edition: 'easy-read', accent: 'teal', header: '', author: '' },
  ...{ footer: 'January', subject: 'Newsletter' },
  blocks: [
    { kind: 'heading', level: 1, text: 'The lounge' },
    { kind: 'easy-row', picture: null, paragraphs: [plain('You chose green.')] },
  ],
};

// The caption lies outside the flow, so that a heading's own break-after does not reach the first row behind it.
it('a heading goes with the first row of the table under it', () => {
  const html = toHtml(model);
  expect(html).toMatch(/<h\d[^>]*>The lounge<\/h\d>\s*<table/);
  expect(html).toMatch(/^h2, h3 \{ break-after: avoid;/m);
  expect(html).toMatch(/^tbody tr:first-child \{ break-before: avoid; \}$/m);
});

it('small print keeps clear of the table above it', () => {
  const small = { kind: 'paragraph', look: 'small', words: plain('From Marram House.') } as const;
  const files = unzipSync(toDocx({ ...model, blocks: [...model.blocks, small, small] }));
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const styles = [...body.matchAll(/<w:pStyle w:val="(SmallPrint\w*)"\/>/g)].map((found) => found[1]);
  expect(styles).toEqual(['SmallPrintAfterTable', 'SmallPrint']);
});
