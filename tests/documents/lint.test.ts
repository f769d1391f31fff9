import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../electron/documents/blocks';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { toDocx } from '../../electron/documents/to-docx';
import { buildAgendaDocument } from '../../electron/features/meetings/agenda-document';
import { buildEasyAgendaDocument } from '../../electron/features/meetings/easy-agenda-document';
import { buildMinutesDocument } from '../../electron/features/meetings/minutes-document';
import { sc1Agenda, sc1Minutes } from './sc1';

const minutes = buildMinutesDocument(sc1Minutes, 'standard');
const largePrint = buildMinutesDocument(sc1Minutes, 'large-print');
const agenda = buildAgendaDocument(sc1Agenda, 'standard');
const easyAgenda = buildEasyAgendaDocument(sc1Agenda);

/** A good file with one thing in one part made wrong. Fails when the part did not change. */
function spoilt(model: DocumentModel, part: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(toDocx(model));
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing in ${part} matches ${String(from)}.`);
  files[part] = strToU8(after);
  return zipSync(files, { level: 0 });
}

const body = 'word/document.xml';
const styles = 'word/styles.xml';
const footer = 'word/footer1.xml';
const paragraph = '<w:body>';
const put = (xml: string) => `<w:body>${xml}`;

const seeded: [code: string, fault: string, bytes: () => Uint8Array][] = [
  [
    'W1',
    'a cell without a paragraph',
    () => spoilt(minutes, body, /<\/w:tcPr><w:p>.*?<\/w:p><\/w:tc>/, '</w:tcPr></w:tc>'),
  ],
  ['W1', 'a table last in a cell', () => spoilt(minutes, body, '</w:p></w:tc>', '</w:p><w:tbl/></w:tc>')],
  ['W2', 'an unknown style', () => spoilt(minutes, body, 'w:pStyle w:val="Quote"', 'w:pStyle w:val="Gone"')],
  ['W3', 'an unknown list', () => spoilt(minutes, body, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>')],
  [
    'W4',
    'a bookmark without an end',
    () => spoilt(minutes, body, paragraph, put('<w:p><w:bookmarkStart w:id="1" w:name="a"/></w:p>')),
  ],
  ['W5', 'a field without an end', () => spoilt(minutes, footer, '<w:fldChar w:fldCharType="end"/>', '')],
  [
    'W6',
    'a link to nowhere',
    () =>
      spoilt(
        minutes,
        body,
        paragraph,
        put('<w:p><w:hyperlink w:anchor="none"><w:r><w:t>Food</w:t></w:r></w:hyperlink></w:p>'),
      ),
  ],
  [
    'W7',
    'two controls with one number',
    () => {
      const control =
        '<w:sdt><w:sdtPr><w:alias w:val="Name"/><w:id w:val="5"/></w:sdtPr><w:sdtContent/></w:sdt>';
      return spoilt(minutes, body, paragraph, put(control + control));
    },
  ],
  [
    'W8',
    'a row with a cell too few',
    () => spoilt(minutes, body, /<w:tc>(?:(?!<w:tc>).)*<\/w:tc><\/w:tr>/, '</w:tr>'),
  ],
  ['W9', 'something after the page setting', () => spoilt(minutes, body, '</w:body>', '<w:p/></w:body>')],
  [
    'W10',
    'a relationship to a missing part',
    () => spoilt(minutes, 'word/_rels/document.xml.rels', 'footer1.xml', 'footer9.xml'),
  ],
  ['W10', 'a picture without its part', () => spoilt(agenda, body, /r:embed="[^"]+"/, 'r:embed="rIdGone"')],
  ['W11', 'a line height without its rule', () => spoilt(minutes, styles, / w:lineRule="auto"/, '')],
  [
    'W12',
    'a heading without an outline level',
    () => spoilt(minutes, styles, '<w:outlineLvl w:val="1"/>', ''),
  ],
  ['placeholder', 'a placeholder', () => spoilt(minutes, body, 'Winifred Shaw', '{{name}}')],
  ['unreadable', 'not well-formed', () => spoilt(minutes, body, '</w:body>', '')],
  [
    'language',
    'no language in the properties',
    () => spoilt(minutes, 'docProps/core.xml', /<dc:language>.*<\/dc:language>/, ''),
  ],
  ['language', 'no language in the styles', () => spoilt(minutes, styles, /<w:lang [^>]*>/, '')],
  ['title', 'no title', () => spoilt(minutes, 'docProps/core.xml', /<dc:title>.*<\/dc:title>/, '')],
  ['heading-order', 'a level skipped', () => spoilt(minutes, body, 'w:val="Heading1"', 'w:val="Heading2"')],
  ['empty-heading', 'an empty heading', () => spoilt(minutes, body, '>Who came<', '><')],
  [
    'alt-text',
    'a picture without words',
    () => spoilt(agenda, body, /decorative([^>]*) val="1"/, 'decorative$1 val="0"'),
  ],
  [
    'floating',
    'a floating picture',
    () => spoilt(agenda, body, paragraph, put('<w:p><w:r><w:drawing><wp:anchor/></w:drawing></w:r></w:p>')),
  ],
  [
    'text-box',
    'a text box',
    () => spoilt(minutes, body, paragraph, put('<w:p><w:r><w:txbxContent/></w:r></w:p>')),
  ],
  ['table-header', 'a table without a header row', () => spoilt(minutes, body, '<w:tblHeader/>', '')],
  ['table-alt', 'a table without words', () => spoilt(minutes, body, /<w:tblDescription [^>]*>/, '')],
  [
    'merged-cells',
    'merged cells',
    () => spoilt(minutes, body, '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="1"/>'),
  ],
  [
    'narrow-column',
    'a narrow column',
    () => spoilt(minutes, body, /<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="600"/>'),
  ],
  [
    'link',
    'a bare address',
    () =>
      spoilt(
        minutes,
        body,
        paragraph,
        put('<w:p><w:hyperlink><w:r><w:t>https://a.example</w:t></w:r></w:hyperlink></w:p>'),
      ),
  ],
  ['blank', 'an empty line for space', () => spoilt(minutes, body, paragraph, put('<w:p/>'))],
  [
    'small-text',
    '10 point in large print',
    () => spoilt(largePrint, body, /<w:r>(?=<w:t)/, '<w:r><w:rPr><w:sz w:val="20"/></w:rPr>'),
  ],
  [
    'small-text',
    'a 10 point page number in large print',
    () => spoilt(largePrint, footer, /<w:r>(?=.*fldChar)/, '<w:r><w:rPr><w:sz w:val="20"/></w:rPr>'),
  ],
  [
    'contrast',
    'pale words',
    () => spoilt(minutes, styles, /w:color w:val="4A4A4A"/g, 'w:color w:val="8A8A8A"'),
  ],
  [
    'contrast',
    'words on a dark cell',
    () => spoilt(minutes, styles, /(w:styleId="TableHead".*?<w:color w:val=")FFFFFF/, '$11A1A1A'),
  ],
  ['italic', 'italics', () => spoilt(minutes, body, /<w:r>(?=<w:t)/, '<w:r><w:rPr><w:i/></w:rPr>')],
  [
    'underline',
    'underlining',
    () => spoilt(minutes, body, /<w:r>(?=<w:t)/, '<w:r><w:rPr><w:u w:val="single"/></w:rPr>'),
  ],
  ['capitals', 'capitals', () => spoilt(minutes, body, /<w:r>(?=<w:t)/, '<w:r><w:rPr><w:caps/></w:rPr>')],
  [
    'justified',
    'justified words',
    () => spoilt(minutes, styles, '<w:jc w:val="left"/>', '<w:jc w:val="both"/>'),
  ],
  [
    'control',
    'a control without a name',
    () => spoilt(minutes, body, paragraph, put('<w:sdt><w:sdtPr/></w:sdt>')),
  ],
];

describe('the lint', () => {
  it.each(seeded)('names %s: %s', (code, fault, bytes) => {
    const model = fault.includes('large print') ? largePrint : minutes;
    expect(lintWord(bytes(), model.edition).map((finding) => finding.code)).toContain(code);
  });

  it('says what it found in a sentence without a code', () => {
    for (const [, , bytes] of seeded) {
      for (const { words } of lintWord(bytes(), 'standard')) expect(words).toMatch(/^[A-Z“].*[.!?”)]$/);
    }
  });

  it('finds in Easy Read what it asks of Easy Read alone: short sentences, and a picture beside each', () => {
    const long = 'The lounge will be painted in a pale green colour in the week that begins on 11 January.';
    const [first, ...others] = sc1Agenda.items;
    if (first === undefined) throw new Error('SC1 has lost its items.');
    const items = [{ ...first, title: 'Lounge', note: long, picture: null }, ...others];
    const findings = lintWord(toDocx(buildEasyAgendaDocument({ ...sc1Agenda, items })), 'easy-read');
    expect(findings).toEqual([
      { code: 'no-picture', words: expect.stringMatching(/^“1. Lounge/) as string },
      {
        code: 'long-sentence',
        words:
          '“The lounge will be painted in a pale gr…” has 18 words. Easy Read sentences have 15 at most.',
      },
    ]);
    expect(lintWord(toDocx(easyAgenda), 'easy-read')).toEqual([]);
    expect(lintWord(toDocx(buildAgendaDocument({ ...sc1Agenda, items }, 'standard')), 'standard')).toEqual(
      [],
    );
  });

  it('says so when it is given no Word file at all', () => {
    expect(lintWord(new Uint8Array([1, 2, 3]), 'standard')).toMatchObject([{ code: 'unreadable' }]);
  });
});
