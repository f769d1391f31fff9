import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImageRun, Paragraph, Textbox, TextRun } from 'docx';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readLetterhead, readLetterheadFile } from '../../electron/documents/letterhead/read-letterhead';
import { line, ownLetterhead, withParts } from './letters';

const good = await ownLetterhead();
const folder = mkdtempSync(join(tmpdir(), 'parlour-refused-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rels = 'word/_rels/document.xml.rels';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const external = (type: string, target: string) =>
  withParts(good, (parts) => ({
    [rels]: (parts[rels] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rIdX" Type="${office}/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    ),
  }));
const inDocument = (xml: string) =>
  withParts(good, (parts) => ({
    'word/document.xml': (parts['word/document.xml'] ?? '').replace('<w:sectPr', `${xml}<w:sectPr`),
  }));
const typed = (from: string, to: string) =>
  withParts(good, (parts) => ({
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(from, to),
  }));
const field = (code: string) =>
  inDocument(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  );
const main = 'wordprocessingml.document.main+xml';
const zeros = new Uint8Array(21_000_000);
const manySmall = Object.fromEntries(
  Array.from({ length: 501 }, (_, at): [string, Uint8Array] => [`word/a${at}.xml`, new Uint8Array(1)]),
);

/** A zip whose list says a part is there a hundred times, all of them the same bytes. */
function overlapping(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(9_000_000) }, { level: 9 }));
  const end = zip.length - 22;
  const listAt = zip.readUInt32LE(end + 16);
  const entry = zip.subarray(listAt, end);
  const copies = Array.from({ length: 100 }, (_, at) => {
    const copy = Buffer.from(entry);
    copy.write(String(at).padStart(2, '0'), 46 + 'word/docume'.length);
    return copy;
  });
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(100, 8);
  tail.writeUInt16LE(100, 10);
  tail.writeUInt32LE(entry.length * 100, 12);
  return new Uint8Array(Buffer.concat([zip.subarray(0, listAt), ...copies, tail]));
}

const refusals: [name: string, bytes: Uint8Array, words: RegExp][] = [
  ['nothing', new Uint8Array(), /empty/],
  ['words', new TextEncoder().encode('Dear {{name}},'), /no Word file/],
  ['a PDF', new TextEncoder().encode('%PDF-1.7 letter'), /no Word file/],
  [
    'an old .doc',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
    /older Word file \(\.doc\), or one with a password/,
  ],
  ['more than 5 MB', new Uint8Array(5_000_001), /larger than 5 MB/],
  ['half a file', good.slice(0, good.length / 2), /damaged/],
  ['a zip of something else', zipSync({ 'a.txt': new Uint8Array(3) }), /no Word file/],
  ['a part that unpacks to 21 MB', zipSync({ 'word/document.xml': zeros }), /far more than a letterhead/],
  ['more parts than a letterhead', zipSync(manySmall), /far more than a letterhead/],
  ['parts that share their bytes', overlapping(), /far more than a letterhead/],
  ['macros', withParts(good, () => ({ 'word/vbaProject.bin': new Uint8Array(9) })), /macros/],
  [
    'a .docm under another name',
    typed(
      `application/vnd.openxmlformats-officedocument.${main}`,
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    ),
    /macros/,
  ],
  ['a .dotx', typed(main, 'wordprocessingml.template.main+xml'), /Word template \(\.dotx\)/],
  ['a linked picture', external('image', 'https://example.com/pixel.png'), /linked to something outside/],
  [
    'a template it is attached to',
    external('attachedTemplate', 'file:///t.dotm'),
    /linked to something outside/,
  ],
  [
    'a link to a page',
    external('hyperlink', 'https://rowanlea.example/'),
    /link to https:\/\/rowanlea\.example\/.*Remove Hyperlink/,
  ],
  [
    'a field that fetches a picture',
    field(' INCLUDEPICTURE "https://example.com/x.png" '),
    /fetches something/,
  ],
  ['a field that runs a program', field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe'), /fetches something/],
  [
    'another document inside',
    withParts(good, () => ({ 'word/embeddings/oleObject1.bin': new Uint8Array(9) })),
    /another document or a control inside/,
  ],
  [
    'words that unfold for ever',
    withParts(good, () => ({ 'word/document.xml': '<!DOCTYPE w [<!ENTITY a "aaaa">]><w>&a;</w>' })),
    /not written as Word writes/,
  ],
  ['a broken part', withParts(good, () => ({ 'word/document.xml': '<w:document>' })), /damaged/],
  ['a missing page', withParts(good, () => ({ 'word/document.xml': null })), /no Word file/],
  [
    'elements twenty thousand deep',
    inDocument('<w:x>'.repeat(20_000) + '</w:x>'.repeat(20_000)),
    /damaged|takes too long|no Word file/,
  ],
];

describe('what is no letterhead is refused in words', () => {
  it.each(refusals)('%s', async (_name, bytes, words) => {
    const reading = readLetterhead(bytes);
    await expect(reading).rejects.toMatchObject({ kind: 'precondition' });
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toThrow(/Nothing was brought in/);
  });

  it('reads the file itself no further than it may be long, and says when it cannot', async () => {
    const path = join(folder, 'big.docx');
    writeFileSync(path, new Uint8Array(6_000_000));
    await expect(readLetterheadFile(path)).rejects.toThrow(/larger than 5 MB/);
    await expect(readLetterheadFile(join(folder, 'none.docx'))).rejects.toThrow(/could not be opened/);
    const fine = join(folder, 'fine.docx');
    writeFileSync(fine, good);
    expect((await readLetterheadFile(fine)).reading.body).toBe('alone');
  });
});

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('what a letterhead has to fill in', () => {
  const readingOf = async (made: Parameters<typeof ownLetterhead>[0]) =>
    (await readLetterhead(await ownLetterhead(made))).reading;

  it('is found in the page, headers and footers, with spaces or split over runs', async () => {
    const { placeholders, broken } = await readingOf({});
    expect(placeholders.toSorted()).toEqual(
      ['address', 'body', 'date', 'full_name', 'name', 'place', 'role', 'signatory'].toSorted(),
    );
    expect(broken).toEqual([]);
  });

  it.each([
    ['alone', [line('{{ body }}')]],
    ['none', [line('Dear {{name}}')]],
    ['beside', [line('Dear {{name}}, {{body}}')]],
    ['twice', [line('{{body}}'), line('{{body}}')]],
    [
      'outside',
      [new Paragraph({ children: [new Textbox({ children: [line('{{body}}')], style: { width: '5cm' } })] })],
    ],
  ] as const)('knows where its words would stand: %s', async (body, children) => {
    expect((await readingOf({ children: [...children], header: 'x', footer: line('x') })).body).toBe(body);
  });

  it('knows that a footer is no place for the words of a letter', async () => {
    expect((await readingOf({ children: [line('x')], footer: line('{{body}}') })).body).toBe('outside');
  });

  it('names braces that never close, and what stands in the words of a picture', async () => {
    const picture = new ImageRun({
      ...{ type: 'png', data: pixel, transformation: { width: 9, height: 9 } },
      altText: { name: 'Logo', description: 'The sign of {{place_sign}}' },
    });
    const { broken } = await readingOf({
      children: [line('{{body}}'), line('Dear {{name'), line('{{}}'), new Paragraph({ children: [picture] })],
    });
    expect(broken).toEqual(['Dear {{name', '{{}}', '{{place_sign}} in the words of a picture']);
  });

  it('keeps only what belongs to it', async () => {
    const run = new Paragraph({ children: [new TextRun('{{body}}')] });
    const { bytes } = await readLetterhead(
      new Uint8Array(
        Buffer.concat([await ownLetterhead({ children: [run] }), Buffer.from('hidden behind it')]),
      ),
    );
    expect(Buffer.from(bytes).includes('hidden behind it')).toBe(false);
  });
});
