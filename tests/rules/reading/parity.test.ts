import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueEdition } from '@contract/newsletters/content';
import { longDate } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { factsIn } from '@rules/reading/facts';
import { parityOf, wrongDates, type ParityItem } from '@rules/reading/parity';
import { rewrite, source } from './sc3';

const all: IssueEdition[] = ['standard', 'large-print', 'easy-read', 'families'];
const values = (text: string) => factsIn(text).map(({ kind, value }) => `${kind} ${value}`);
const said = (text: string) => factsIn(text).map((fact) => fact.said);
const near = '2026-12-20';

function item(texts: ParityItem['texts'], leftOutOf: IssueEdition[] = []): ParityItem {
  return { itemId: 'lounge', texts, leftOutOf };
}

describe('the facts of a text', () => {
  it.each([
    ['Monday 11 January 2027', ['date 1-11']],
    ['Mon 11th of Jan', ['date 1-11']],
    ['January 11, 2027', ['date 1-11']],
    ['on 11/01/2027 and 11.1.27', ['date 1-11', 'date 1-11']],
    ['11 and 12 January', ['date 1-11', 'date 1-12']],
    ['11–15 January', ['date 1-11', 'date 1-15']],
    ['at 2.15 pm', ['time 14:15']],
    ['at 2:15pm, 14:15 or 10 a.m.', ['time 14:15', 'time 14:15', 'time 10:00']],
    ['at 3 o’clock', ['time 03:00']],
    ['half past two, quarter to one', ['time 02:30', 'time 12:45']],
    ['noon, midday and midnight', ['time 12:00', 'time 12:00', 'time 00:00']],
    ['12 am and 12 pm', ['time 00:00', 'time 12:00']],
    [
      '£2.50, £2.5, 50p, 5 pounds, £1,000',
      ['number £2.5', 'number £2.5', 'number £0.5', 'number £5', 'number £1000'],
    ],
    ['22 and twenty-two and twenty two', ['number 22', 'number 22', 'number 22']],
    ['a hundred and five, a dozen, 3,000', ['number 105', 'number 12', 'number 3000']],
    [
      'rooms 3,4,5 and 1,2 or 12,345,678',
      ['number 3', 'number 4', 'number 5', 'number 1', 'number 2', 'number 12345678'],
    ],
    ['one of us, one another, someone, often, weighty', []],
    ['We may 11 times', ['number 11']],
    ['Room B12, 3rd floor', ['number 3']],
    ['the December meeting', []],
    ['Call 01234 567890', ['number 1234', 'number 567890']],
    ['', []],
  ])('%s', (text, facts) => {
    expect(values(text)).toEqual(facts);
  });

  it('stand where they were found', () => {
    expect(said('On Monday 11 January 2027, at 2.15 pm. Tea is £2.50.')).toEqual([
      ...['Monday 11 January 2027', '2.15 pm', '£2.50'],
    ]);
  });

  it('never overlap, and lie inside the text', () => {
    const piece = fc.constantFrom(
      '11',
      'and',
      'January',
      '2027',
      '2.15',
      'pm',
      '£',
      'two',
      '/',
      '-',
      'Monday',
      '🍰',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(' ', ''), (pieces, between) => {
        const text = pieces.join(between);
        let last = 0;
        for (const fact of factsIn(text)) {
          expect(fact.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(fact.start, fact.end)).toBe(fact.said);
          last = fact.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('parity', () => {
  const same = { standard: source, 'large-print': source, 'easy-read': rewrite, families: source };

  it('holds for SC3', () => {
    expect(parityOf([item(same)], all)).toEqual({ same: true, itemIds: [], findings: [] });
  });

  it('fails for SC3’s date changed in large print only, naming the item', () => {
    const changed = source.replace('11 January', '12 January');
    const found = parityOf([item({ ...same, 'large-print': changed })], all);
    const start = changed.indexOf('Monday');
    expect(found).toMatchObject({ same: false, itemIds: ['lounge'] });
    expect(found.findings).toEqual([
      {
        kind: 'date-differs',
        where: { itemId: 'lounge', edition: 'large-print', start, end: start + 22 },
        words:
          'The standard edition says “Monday 11 January 2027”. Large print says “Monday 12 January 2027”.',
        try: 'Monday 11 January 2027',
        stops: true,
      },
    ]);
    expect(wrongDates({ itemId: 'lounge' }, changed, near)[0]?.words).toBe('12 January 2027 is a Tuesday.');
  });

  it.each([
    ['at 2.15 pm', 'at 14:15', 0],
    ['at 2.15 pm', 'at quarter past two', 0],
    ['at 2 pm', 'at 2 am', 1],
    ['at 2 pm', 'at 2 o’clock', 0],
    ['twelve people', '12 people, 12!', 0],
    ['Monday 11 January', '11 January 2027', 0],
    ['Monday 11 January', 'Tuesday 11 January', 1],
    ['11 January 2027', '11 January 2028', 1],
    ['£2.50', '£2.5', 0],
    ['£2', '2', 1],
    ['tea at 3 pm', 'tea', 1],
    ['tea', 'tea at 3 pm', 1],
  ])('%s against %s', (standard, other, differences) => {
    expect(
      parityOf([item({ standard, 'easy-read': other })], ['standard', 'easy-read']).findings,
    ).toHaveLength(differences);
  });

  it('lets the families’ edition leave an age out, and nothing else', () => {
    const at = (families: string) =>
      parityOf([item({ standard: 'Ada is 90 on 3 May.', families })], ['standard', 'families']).findings
        .length;
    expect([at('Ada’s birthday is 3 May.'), at('Ada is 91 on 3 May.'), at('It is Ada’s birthday.')]).toEqual([
      0, 1, 1,
    ]);
  });

  it.each(['large-print', 'easy-read', 'families'] as const)(
    'names the item, the edition and the words of what was taken out of one: %s',
    (edition) => {
      const standard = 'We go on Monday 11 January 2027 at 10 am. Tea is £2 for 14 of you.';
      const same = { standard, 'large-print': standard, 'easy-read': standard, families: standard };
      const without = (gone: string) => {
        const other = { ...item(same), itemId: 'other' };
        const { findings } = parityOf([other, item({ ...same, [edition]: standard.replace(gone, '') })], all);
        return findings.map(({ kind, where, words }) => [
          ...[kind, where.itemId, where.edition],
          words.split('”')[0],
        ]);
      };
      const says = (words: string) => `The standard edition says “${words}`;
      expect(without(' on Monday 11 January 2027')).toEqual([
        ['date-differs', 'lounge', edition, says('Monday 11 January 2027')],
      ]);
      expect(without(' at 10 am')).toEqual([['time-differs', 'lounge', edition, says('10 am')]]);
      expect(without(' for 14 of you')).toEqual([['number-differs', 'lounge', edition, says('14')]]);
      expect(without('')).toEqual([]);
    },
  );

  it('finds an item that is missing, unless it is left out with a reason', () => {
    const [found] = parityOf(
      [item({ standard: 'Tea.', 'easy-read': ' ' })],
      ['standard', 'easy-read'],
    ).findings;
    expect(found).toMatchObject({
      kind: 'item-missing',
      where: { itemId: 'lounge', edition: 'easy-read' },
      words: 'This item is not in Easy Read. Add it, or say why it is left out.',
    });
    expect(parityOf([item({ standard: 'Tea.' }, ['easy-read'])], ['standard', 'easy-read']).same).toBe(true);
    expect(
      parityOf([item({ 'easy-read': 'Tea.' })], ['standard', 'easy-read']).findings[0]?.where.edition,
    ).toBe('standard');
  });
});

describe('a date that cannot be', () => {
  it.each([
    ['Monday 12 January 2027', '12 January 2027 is a Tuesday.', 'Tuesday 12 January 2027'],
    ['Mon 12 Jan', '12 January 2027 is a Tuesday.', 'Tuesday 12 Jan'],
    ['31 February', '“31 February” is not on the calendar.', undefined],
    ['29 February 2027', '“29 February 2027” is not on the calendar.', undefined],
  ])('%s', (text, words, better) => {
    expect(wrongDates({ itemId: 'a' }, text, near)).toMatchObject([
      { words, ...(better && { try: better }) },
    ]);
  });

  it('is none for every real day, with or without its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), (days) => {
        const full = longDate(addDays(near, days));
        expect(wrongDates({ itemId: 'a' }, `${full}. ${full.slice(0, -5)}.`, near)).toEqual([]);
      }),
    );
  });
});
