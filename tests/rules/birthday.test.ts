import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthdayEntry, birthdayWithin, birthdayWords, coveredBy } from '@rules/birthday';

describe('a birthday as people write it', () => {
  it.each([
    ['12 March', '--03-12'],
    ['12th of march', '--03-12'],
    ['March 12', '--03-12'],
    ['12 Mar.', '--03-12'],
    ['12/3', '--03-12'],
    ['3-12', '--12-03'],
    ['--03-12', '--03-12'],
    ['29 February', '--02-29'],
    ['29/2', '--02-29'],
    ['', ''],
    ['  ', ''],
  ])('%s', (typed, birthday) => {
    expect(birthdayEntry(typed)).toEqual({ birthday, hadYear: false });
  });

  it.each([
    ['12/03/1941', '--03-12'],
    ['12.3.41', '--03-12'],
    ['12 March 1941', '--03-12'],
    ['Monday 12 March 1941', '--03-12'],
    ['1941-03-12', '--03-12'],
    ['1941-03-12T00:00:00', '--03-12'],
    ['29/02/1940', '--02-29'],
  ])('%s, and its year is let go of', (typed, birthday) => {
    expect(birthdayEntry(typed)).toEqual({ birthday, hadYear: true });
  });

  it.each([
    ['12 Marsh', '“Marsh” is no month.'],
    ['31 April', 'There is no such day.'],
    ['30/2', 'There is no such day.'],
    ['3/14', 'There is no month 14.'],
    ['29/02/1941', 'There is no such day.'],
    ['in spring', 'Write the day and the month, like 12 March.'],
    ['85', 'Write the day and the month, like 12 March.'],
    ['15412', 'This is a spreadsheet’s own number for a day. Show the column as dates, then copy it again.'],
  ])('%s is none: %s', (typed, fault) => {
    expect(birthdayEntry(typed)).toEqual({ fault });
  });

  it('is said without a year, and read back as it was', () => {
    expect([birthdayWords('--03-12'), birthdayWords('--02-29'), birthdayWords('')]).toEqual([
      '12 March',
      '29 February',
      '',
    ]);
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2000-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (one) => {
        const birthday = `--${one.toISOString().slice(5, 10)}`;
        expect(birthdayEntry(birthdayWords(birthday))).toEqual({ birthday, hadYear: false });
      }),
    );
  });
});

describe('birthdays an issue speaks of', () => {
  const december = { from: '2026-12-08', until: '2027-01-08' };
  it.each([
    ['--12-08', december, '2026-12-08'],
    ['--12-07', december, null],
    ['--01-07', december, '2027-01-07'],
    ['--01-08', december, null],
    ['--12-31', december, '2026-12-31'],
    ['--02-29', { from: '2027-02-08', until: '2027-03-08' }, '2027-02-28'],
    ['--02-29', { from: '2028-02-08', until: '2028-03-08' }, '2028-02-29'],
    ['--02-29', { from: '2027-03-01', until: '2027-04-01' }, null],
    ['', december, null],
  ])('%s in %j', (birthday, days, on) => {
    expect(birthdayWithin(birthday, days)).toBe(on);
  });

  it('are those up to the next one, or a month on when nobody knows when that is', () => {
    const next = '2027-02-08';
    expect(coveredBy('2027-01-08', { next, whenReady: false })).toEqual({ from: '2027-01-08', until: next });
    const month = { from: '2027-01-08', until: '2027-02-08' };
    expect(coveredBy('2027-01-08', { next: '2027-01-08', whenReady: true })).toEqual(month);
    expect(coveredBy('2027-01-08', { next: '2026-12-08', whenReady: false })).toEqual(month);
  });
});
