import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockWords,
  londonClock,
  londonDay,
  londonInstant,
  longDate,
  plainDate,
  savedTime,
  shortDate,
  timeOf,
} from '@rules/british-dates';
import { readDueDate } from '@rules/due-date';

describe('dates as Parlour writes them', () => {
  it('writes a day in full and short', () => {
    expect(longDate('2026-03-12')).toBe('Thursday 12 March 2026');
    expect(plainDate('2026-12-02')).toBe('2 December 2026');
    expect(shortDate('2026-03-12')).toBe('Thu 12 March');
  });

  it.each([
    ['00:05', '12:05 am'],
    ['09:00', '9:00 am'],
    ['12:00', '12:00 pm'],
    ['14:15', '2:15 pm'],
    ['23:59', '11:59 pm'],
  ])('%s reads %s', (clock, words) => {
    expect(clockWords(clock)).toBe(words);
  });

  it('keeps London time, winter and summer', () => {
    expect(savedTime(Date.parse('2026-12-02T14:38:07Z'))).toBe('2:38:07 pm');
    expect(timeOf(Date.parse('2026-07-01T13:15:00Z'))).toBe('2:15 pm');
    expect(londonDay(Date.parse('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(londonClock(Date.parse('2026-12-02T00:00:00Z'))).toBe('00:00');
  });

  it('finds the instant of a London clock time', () => {
    expect(londonInstant('2026-12-02', '14:40')).toBe(Date.parse('2026-12-02T14:40:00Z'));
    expect(londonInstant('2026-07-01', '14:40')).toBe(Date.parse('2026-07-01T13:40:00Z'));
    expect(londonInstant('2026-10-25', '01:30')).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(londonInstant('2026-03-29', '01:30')).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(londonInstant('2026-07-01', '00:20')).toBe(Date.parse('2026-06-30T23:20:00Z'));
  });
});

const sc1 = { meetingDate: '2026-12-02', closedDays: [], nextMeeting: '2027-01-06' };

describe('a due date in plain typing', () => {
  it.each([
    ['Monday', '2026-12-07'],
    ['Mon', '2026-12-07'],
    ['by mon.', '2026-12-07'],
    ['Tues', '2026-12-08'],
    ['Wednesday', '2026-12-09'],
    ['this Friday', '2026-12-04'],
    ['next Tuesday', '2026-12-08'],
    ['next Friday', '2026-12-11'],
    ['Friday next week', '2026-12-11'],
    ['Monday week', '2026-12-14'],
    ['next week', '2026-12-07'],
    ['7 Dec', '2026-12-07'],
    ['7th December', '2026-12-07'],
    ['the 7th of December', '2026-12-07'],
    ['Mon 7 Dec', '2026-12-07'],
    ['Monday, 7 December 2026', '2026-12-07'],
    ['7 December 2026', '2026-12-07'],
    ['December 7', '2026-12-07'],
    ['7/12', '2026-12-07'],
    ['7/12/26', '2026-12-07'],
    ['7.12.2026', '2026-12-07'],
    ['2026-12-07', '2026-12-07'],
    ['6/1', '2027-01-06'],
    ['today', '2026-12-02'],
    ['tomorrow', '2026-12-03'],
    ['in 3 working days', '2026-12-07'],
    ['in 10 working days', '2026-12-16'],
    ['10wd', '2026-12-16'],
    ['10 working days', '2026-12-16'],
    ['15 wd', '2026-12-23'],
    ['in two weeks', '2026-12-16'],
    ['in a fortnight', '2026-12-16'],
    ['in a week', '2026-12-09'],
    ['in 5 days', '2026-12-07'],
    ['in a month', '2027-01-02'],
    ['end of the month', '2026-12-31'],
    ['end of week', '2026-12-04'],
    ['the next meeting', '2027-01-06'],
  ])('“%s” is %s', (typed, date) => {
    expect(readDueDate(typed, sc1)).toMatchObject({ date });
  });

  it.each([
    '',
    'soon',
    'Owen',
    'when we can',
    '31 November',
    '13/13',
    '0/12',
    'Tue 7 Dec',
    '99999',
    'in many days',
  ])('“%s” gets words about what is allowed', (typed) => {
    expect(readDueDate(typed, sc1)).toHaveProperty('problem');
  });

  it('says which day it is when day and date disagree', () => {
    expect(readDueDate('Tue 7 Dec', sc1)).toEqual({
      problem: 'The day and the date do not agree: that is Monday 7 December 2026.',
    });
  });

  it.each([
    ['1 December 2026', 'Tuesday 1 December 2026 is before the meeting.'],
    ['5 Dec', 'Saturday 5 December 2026 is not a working day.'],
    ['28 Dec', 'Monday 28 December 2026 is not a working day.'],
    ['30 Nov', 'Tuesday 30 November 2027 is almost a year away or more.'],
    ['7 Dec', ''],
  ])('warns about “%s”: %s', (typed, warning) => {
    expect(readDueDate(typed, sc1)).toMatchObject({ warning });
  });

  it('counts a month from its last day to the last day there is', () => {
    expect(readDueDate('in a month', { ...sc1, meetingDate: '2027-01-31' })).toMatchObject({
      date: '2027-02-28',
    });
  });

  it('says bank holidays beyond the table are not known', () => {
    const late = readDueDate('in 10 working days', { meetingDate: '2030-12-30', closedDays: [] });
    expect(late).toMatchObject({ warning: expect.stringContaining('2030') as string });
  });

  it('says so when there is no next meeting', () => {
    expect(readDueDate('next meeting', { ...sc1, nextMeeting: null })).toHaveProperty('problem');
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readDueDate(text, sc1);
        expect('date' in read || read.problem !== '').toBe(true);
      }),
    );
  });

  it('reads back every date it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1400 }), (n) => {
        const date = londonDay(Date.parse('2026-12-02T12:00:00Z') + n * 86_400_000);
        expect(readDueDate(longDate(date), sc1)).toMatchObject({ date });
        expect(readDueDate(plainDate(date), sc1)).toMatchObject({ date });
      }),
    );
  });
});
