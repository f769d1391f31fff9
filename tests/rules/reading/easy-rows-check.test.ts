import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEasyRows, type EasyRow } from '@rules/reading/easy-rows-check';
import { splitSentences } from '@rules/reading/sentences';
import { rewrite, source } from './sc3';

const row = (id: string, words: string, over: Partial<EasyRow> = {}): EasyRow => ({
  ...{ id, words, hasPicture: true, noPictureBecause: '' },
  ...over,
});
const sc3 = splitSentences(rewrite).map(({ text }, at) => row(`row-${at + 1}`, text));
const check = (...rows: EasyRow[]) => checkEasyRows([{ itemId: 'lounge', rows }]);

describe('Easy Read rows', () => {
  it('of SC3: six needed, five supplied, blocked until row 4 has a picture or a reason', () => {
    const four = (over: Partial<EasyRow>) =>
      sc3.map((one) => (one.id === 'row-4' ? { ...one, ...over } : one));
    const before = check(...four({ hasPicture: false }));
    expect(before).toMatchObject({ needed: 6, supplied: 5, blocked: true });
    expect(before.findings).toEqual([
      {
        kind: 'picture-missing',
        where: { itemId: 'lounge', edition: 'easy-read', start: 0, end: 30 },
        words: 'This row has no picture. Choose one, or say why there is none.',
        stops: true,
        rowId: 'row-4',
      },
    ]);
    for (const now of [{ hasPicture: true }, { hasPicture: false, noPictureBecause: 'a date' }]) {
      expect(check(...four(now))).toEqual({ needed: 6, supplied: 6, blocked: false, findings: [] });
    }
    expect(check(...four({ hasPicture: false, noPictureBecause: '  ' })).blocked).toBe(true);
  });

  it.each([
    ['You said: the soup was cold. We did: we serve the last table first.', 1],
    ['You said you want a bench. We can’t yet: the Board decides in May.', 1],
    ['You said you want a bench. We won’t: there is no room.', 1],
    ['You said you want a bench. The Board decides in May.', 2],
    ['We did: we serve the last table first. You said the soup was cold.', 2],
    ['You said you want a bench. We did: there is one. It is red.', 3],
  ])('have what was asked and its answer as one idea: %s', (words, ideas) => {
    const { needed, blocked } = check(row('pair', words));
    expect([needed, blocked]).toEqual([ideas, ideas > 1]);
  });

  it('keep each sentence of such a pair short', () => {
    const long = 'You said the soup was cold. We did: ' + 'word '.repeat(14).trim() + '.';
    expect(check(row('pair', long)).findings.map(({ words }) => words)).toEqual([
      'This sentence has 16 words. Easy Read has 15 at most.',
    ]);
  });

  it('refuse SC3’s source: two ideas, both sentences too long', () => {
    const found = check(row('all', source));
    expect(found).toMatchObject({ needed: 2, supplied: 1, blocked: true });
    expect(found.findings.map(({ kind, words }) => [kind, words])).toEqual([
      ['long-sentence', 'This sentence has 31 words. Easy Read has 15 at most.'],
      ['long-sentence', 'This sentence has 16 words. Easy Read has 15 at most.'],
      ['easy-row', 'This row has more than one idea. Give each a row.'],
    ]);
  });

  it.each([
    [10, []],
    [11, [false]],
    [15, [false]],
    [16, [true]],
  ])('of %i words', (words, stops) => {
    const found = check(row('a', Array(words).fill('tea').join(' ')));
    expect(found.findings.map((finding) => finding.stops)).toEqual(stops);
  });

  it('may explain a hard word in the next sentence', () => {
    expect(check(row('a', 'We had a vote. This means we all chose.'))).toMatchObject({
      needed: 1,
      blocked: false,
    });
  });

  it('without words are not ready', () => {
    expect(check(row('a', ' '))).toMatchObject({ needed: 0, supplied: 0, blocked: true });
    expect(checkEasyRows([])).toEqual({ needed: 0, supplied: 0, blocked: false, findings: [] });
  });

  it('never pass while a row has neither a picture nor a reason', () => {
    const anyRow = fc.record({
      id: fc.uuid(),
      words: fc.constantFrom('Tea.', 'We sang. We danced.', '', 'Come at ten'),
      hasPicture: fc.boolean(),
      noPictureBecause: fc.constantFrom('', ' ', 'a date'),
    });
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const { blocked, needed, supplied } = check(...rows);
        const bare = rows.some(({ hasPicture, noPictureBecause }) => !hasPicture && !noPictureBecause.trim());
        if (bare || supplied < needed) expect(blocked).toBe(true);
      }),
    );
  });
});
