import { describe, expect, it } from 'vitest';
import type { Needs } from '@contract/people';
import { noNeeds } from '@rules/needs-of';
import { othersRun, paperEdition, printRun, sizesRead } from '@rules/print-run';

const of = (count: number, needs: Partial<Needs>) =>
  Array.from({ length: count }, () => ({ ...noNeeds, ...needs }));

describe('the print run', () => {
  it('SC3: 9 standard, 7 large, 4 Easy Read, 1 read aloud, 1 translated, 22 in all', () => {
    const rows = printRun([
      ...of(9, {}),
      ...of(7, { largePrint: true }),
      ...of(4, { easyRead: true }),
      ...of(1, { readAloud: true }),
      ...of(1, { translated: true, language: 'Polish', largePrint: true }),
    ]);
    expect(rows.map(({ words, count }) => [words, count])).toEqual([
      ['Standard', 9],
      ['Large print, 18 point', 7],
      ['Easy Read', 4],
      ['Read aloud', 1],
      ['Polish, by a translator', 1],
    ]);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(22);
  });

  it('counts translations by language, and leaves out what nobody needs', () => {
    const rows = printRun([
      ...of(2, { translated: true, language: 'Urdu' }),
      ...of(1, { translated: true, language: 'Polish' }),
      ...of(1, { translated: true }),
    ]);
    expect(rows.map(({ words, count }) => `${words} ${count}`)).toEqual([
      'Translated, by a translator 1',
      'Polish, by a translator 1',
      'Urdu, by a translator 2',
    ]);
    expect(printRun([])).toEqual([]);
  });
});

it.each<[string, Needs[]]>([
  ['', []],
  ['And 1 other, standard', of(1, {})],
  ['And 2 others, standard', of(2, {})],
  ['And 2 others, large print, 18 point', of(2, { largePrint: true })],
  ['And 3 others: 2 standard; 1 Easy Read', [...of(2, {}), ...of(1, { easyRead: true })]],
  [
    'And 2 others: 1 read aloud; 1 Polish, by a translator',
    [...of(1, { readAloud: true }), ...of(1, { translated: true, language: 'Polish' })],
  ],
])('the others invited: “%s”', (words, others) => expect(othersRun(others)).toBe(words));
describe('sizes of large print', () => {
  const large = (...points: (number | null)[]) =>
    points.flatMap((printPoint) => of(1, { largePrint: true, printPoint }));

  it('are counted apart, whoever said none with the usual one', () => {
    const rows = printRun([...large(24, null, 18, 24, 16), ...of(1, { easyRead: true, printPoint: 36 })]);
    expect(rows.map(({ words, count }) => [words, count])).toEqual([
      ['Large print, 16 point', 1],
      ['Large print, 18 point', 2],
      ['Large print, 24 point', 2],
      ['Easy Read', 1],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
  });

  it('are offered as they are read, the usual one always', () => {
    const translated = of(1, { translated: true, largePrint: true, printPoint: 30 });
    expect(sizesRead([...large(24, 24, 16), ...translated, null])).toEqual([16, 18, 24, 30]);
    expect(sizesRead(of(2, { easyRead: true, largePrint: true, printPoint: 40 }))).toEqual([18]);
  });
});

describe('the edition laid before someone', () => {
  it.each<[Partial<Needs> | null, string]>([
    [null, 'standard'],
    [{}, 'standard'],
    [{ readAloud: true }, 'standard'],
    [{ translated: true, largePrint: true }, 'large-print'],
    [{ easyRead: true, largePrint: true }, 'easy-read'],
  ])('%j is %s', (needs, edition) => {
    expect(paperEdition(needs === null ? null : { ...noNeeds, ...needs })).toBe(edition);
  });
});
