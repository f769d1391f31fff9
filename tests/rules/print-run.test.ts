import { describe, expect, it } from 'vitest';
import type { Needs } from '@contract/people';
import { noNeeds } from '@rules/needs-of';
import { othersRun, paperEdition, printRun } from '@rules/print-run';

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
