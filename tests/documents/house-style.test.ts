import { describe, expect, it } from 'vitest';
import { wordEditions } from '@contract/meetings/signing';
import { columnWidths } from '../../electron/documents/column-widths';
import { cell } from '../../electron/documents/blocks';
import { colours, editions, panelColours, textWidth } from '../../electron/documents/house-style';
import { contrast } from '../../electron/documents/lint/contrast';
import { wordWidth } from '../../electron/documents/text-width';

describe('colours on paper', () => {
  const pairs: [on: string, words: string][] = [
    ...Object.values(panelColours).map(({ tint }): [string, string] => [tint, colours.ink]),
    [colours.white, colours.ink],
    [colours.white, colours.grey],
    [colours.white, colours.plum],
    [colours.white, colours.link],
    [colours.white, colours.teal],
    [colours.teal, colours.white],
    [colours.paleTeal, colours.grey],
  ];

  it.each(pairs)('words on %s in %s reach 7 to 1', (on, words) => {
    expect(contrast(on, words)).toBeGreaterThanOrEqual(7);
  });

  it('lines and bars reach 3 to 1', () => {
    for (const { bar, tint } of Object.values(panelColours))
      expect(contrast(bar, tint)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.grid, colours.white)).toBeGreaterThanOrEqual(3);
  });

  it('computes the ratio WCAG computes', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('4A4A4A', 'FFFFFF')).toBeCloseTo(8.9, 1);
  });
});

describe('columns', () => {
  it.each(wordEditions)('fit their longest word in %s', (edition) => {
    const style = editions[edition];
    const table = {
      header: ['No.', 'What', 'Who', 'By when'],
      shares: [1, 9, 1, 1],
      firstColumnBold: true,
      rows: [
        [
          cell('A10'),
          cell('Safeguarding'),
          cell('Winifred Featherstonehaugh'),
          cell('Wednesday 9 December 2026'),
        ],
      ],
    };
    const widths = columnWidths(table, style);
    const sides = (2 * style.table.padSidesPoints * 25.4) / 72;
    const room = (column: number) => (((widths[column] ?? 0) - sides) * 72) / 25.4;
    expect(room(0)).toBeGreaterThan(wordWidth('A10', style.body, true));
    expect(room(1)).toBeGreaterThan(wordWidth('Safeguarding', style.body, false));
    expect(room(2)).toBeGreaterThan(wordWidth('Featherstonehaugh', style.body, false));
    expect(room(3)).toBeGreaterThan(wordWidth('Wednesday', style.body, false));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(textWidth(style), 6);
  });

  it('are not given up for a word no page could hold', () => {
    const style = editions.standard;
    const table = {
      header: ['Who', 'What'],
      shares: [1, 3],
      firstColumnBold: false,
      rows: [[cell('Winifred'), cell('m'.repeat(400))]],
    };
    expect(columnWidths(table, style)).toEqual([42.5, 127.5]);
  });

  it('measure as Arial does', () => {
    // 34 mm with margins is what "Wednesday" in bold was seen to need at 14 point.
    expect((wordWidth('Wednesday', 14, true) * 25.4) / 72 + 3.9).toBeCloseTo(31.2, 0);
  });
});
