import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHoliday, holidaysKnownOn } from '@rules/bank-holidays';
import { addDays, dayOf, daysBetween, endOfMonth, isRealDay, weekdayOf } from '@rules/iso-day';
import {
  addWorkingDays,
  dayOffWords,
  isWorkingDay,
  minutesDeadlines,
  nextWorkingDay,
  workingDaysBetween,
} from '@rules/working-days';

/** Easter Sunday by the anonymous Gregorian computus, apart from the table under test. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dayOf(year, month, day) ?? '';
}

function firstMonday(year: number, month: number): string {
  const first = dayOf(year, month, 1) ?? '';
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): string {
  const last = endOfMonth(dayOf(year, month, 1) ?? '');
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}

function byRule(year: number): string[] {
  const weekend = (date: string) => [0, 6].includes(weekdayOf(date));
  const newYear = `${year}-01-01`;
  const taken = [`${year}-12-25`, `${year}-12-26`].filter((date) => !weekend(date));
  for (const date of [`${year}-12-25`, `${year}-12-26`].filter(weekend)) {
    let substitute = addDays(date, 1);
    while (weekend(substitute) || taken.includes(substitute)) substitute = addDays(substitute, 1);
    taken.push(substitute);
  }
  let first = newYear;
  while (weekend(first)) first = addDays(first, 1);
  return [
    first,
    addDays(easter(year), -2),
    addDays(easter(year), 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...taken,
  ].sort();
}

describe('bank holidays of England and Wales', () => {
  it.each([2024, 2025, 2026, 2027, 2028, 2029, 2030])('%i agrees with the rule they are made by', (year) => {
    const listed: string[] = [];
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      if (bankHoliday(day) !== null) listed.push(day);
    }
    expect(listed).toEqual(byRule(year));
  });

  it.each([
    ['2026-12-25', 'Christmas Day'],
    ['2026-12-28', 'Boxing Day, substitute day'],
    ['2027-01-01', 'New Year’s Day'],
    ['2027-03-26', 'Good Friday'],
    ['2027-03-29', 'Easter Monday'],
    ['2027-12-27', 'Christmas Day, substitute day'],
    ['2027-12-28', 'Boxing Day, substitute day'],
  ])('%s is %s', (date, name) => {
    expect(bankHoliday(date)).toBe(name);
  });

  it('knows where it stops knowing', () => {
    expect(holidaysKnownOn('2030-12-31')).toBe(true);
    expect(holidaysKnownOn('2031-01-01')).toBe(false);
    expect(holidaysKnownOn('2023-12-31')).toBe(false);
  });
});

describe('working days', () => {
  it.each([
    [2, '2026-12-04'],
    [3, '2026-12-07'],
    [5, '2026-12-09'],
    [10, '2026-12-16'],
    [15, '2026-12-23'],
    [16, '2026-12-24'],
    [17, '2026-12-29'],
    [-5, '2026-11-25'],
    [0, '2026-12-02'],
  ])('%i from the SC1 meeting is %s', (n, expected) => {
    expect(addWorkingDays('2026-12-02', n, [])).toEqual({ date: expected, holidaysKnown: true });
  });

  it('gives the SC1 minutes their dates', () => {
    expect(minutesDeadlines('2026-12-02', [])).toEqual({
      agendaOut: '2026-11-25',
      draftToChair: '2026-12-04',
      publish: '2026-12-09',
      holidaysKnown: true,
    });
  });

  it('goes over the Christmas of two substitutes', () => {
    expect(nextWorkingDay('2027-12-24', []).date).toBe('2027-12-29');
  });

  it('does not count the place’s own closed days', () => {
    expect(isWorkingDay('2026-12-04', [{ date: '2026-12-04' }])).toBe(false);
    expect(addWorkingDays('2026-12-02', 2, [{ date: '2026-12-04' }]).date).toBe('2026-12-07');
  });

  it.each([
    ['2026-12-28', 'Monday 28 December 2026 is a bank holiday.'],
    ['2026-12-26', 'Saturday 26 December 2026 is at the weekend.'],
    ['2026-12-24', 'Thursday 24 December 2026 is one of your closed days: Christmas Eve.'],
    ['2026-12-23', 'Wednesday 23 December 2026 is one of your closed days.'],
    ['2026-12-22', ''],
  ])('%s as a day off: "%s"', (date, words) => {
    const closed = [
      { date: '2026-12-24', reason: 'Christmas Eve' },
      { date: '2026-12-23', reason: '' },
    ];
    expect(dayOffWords(date, closed)).toBe(words);
  });

  it('says when it counted past the bank holidays it knows', () => {
    expect(addWorkingDays('2030-12-30', 5, []).holidaysKnown).toBe(false);
    expect(minutesDeadlines('2030-12-30', []).holidaysKnown).toBe(false);
    expect(workingDaysBetween('2030-12-30', '2031-01-05', []).holidaysKnown).toBe(false);
  });

  it('ends even for a place that is never open', () => {
    const closed = Array.from({ length: 5000 }, (_, at) => ({ date: addDays('2026-12-02', at) }));
    expect(addWorkingDays('2026-12-02', 1, closed).date > '2026-12-02').toBe(true);
  });

  const day = fc.integer({ min: 0, max: 1800 }).map((n) => addDays('2025-06-01', n));
  it('counts forward and back by the same days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (from, n) => {
        const there = addWorkingDays(from, n, []);
        const between = workingDaysBetween(from, there.date, []).days;
        expect(Math.abs(between)).toBe(Math.abs(n));
        if (n !== 0) expect(isWorkingDay(there.date, [])).toBe(true);
      }),
    );
  });

  it('never lands on an earlier day for more days', () => {
    fc.assert(
      fc.property(day, fc.nat(60), (from, n) => {
        expect(addWorkingDays(from, n + 1, []).date > addWorkingDays(from, n, []).date).toBe(true);
      }),
    );
  });
});

describe('calendar days', () => {
  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['not a day', false],
  ])('%s on the calendar: %s', (text, real) => {
    expect(isRealDay(text)).toBe(real);
  });

  it('ends February by the year', () => {
    expect(endOfMonth('2028-02-03')).toBe('2028-02-29');
    expect(endOfMonth('2026-12-31')).toBe('2026-12-31');
  });

  it('adds and takes the same days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (n) => {
        expect(daysBetween('2026-12-02', addDays('2026-12-02', n))).toBe(n);
      }),
    );
  });
});
