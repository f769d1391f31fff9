import { describe, expect, it } from 'vitest';
import { agoWords, askWords, dueWords } from '@rules/due-words';
import {
  figuresInWords,
  inReadingOrder,
  lastTimeFigures,
  lastTimeItem,
  standingOn,
  type DatedAction,
} from '@rules/from-last-time';
import { lateSince } from '@rules/waiting';
import { addWorkingDays, workingDaysBetween } from '@rules/working-days';

interface Named extends DatedAction {
  name: string;
}

function of(name: string, raised: string, due: string | null, done: string | null): Named {
  return {
    name,
    raisedOn: raised,
    due,
    firstDue: due,
    state: done === null ? 'open' : 'done',
    closedOn: done,
  };
}

/** Scenario SC2, read on Wednesday 6 January 2027. */
const day = '2027-01-06';
const sc2 = [
  of('A1', '2026-12-02', '2026-12-07', '2026-12-04'),
  of('A2', '2026-12-02', '2026-12-16', '2026-12-21'),
  of('A3', '2026-12-02', '2026-12-23', '2026-12-22'),
  of('A4', '2026-12-02', '2027-01-04', null),
  of('A5', '2026-12-02', '2027-01-31', null),
  of('A6', '2026-12-02', '2026-12-18', '2026-12-18'),
  of('A7', '2026-11-04', '2026-11-30', null),
  of('A8', '2026-11-04', '2026-11-25', '2026-12-03'),
];

describe('SC2, from last time', () => {
  it.each([
    ['A1', { state: 'done', ageDays: 2, overdueDays: 0, onTime: true }],
    ['A2', { state: 'done', ageDays: 19, overdueDays: 0, onTime: false }],
    ['A3', { state: 'done', ageDays: 20, overdueDays: 0, onTime: true }],
    ['A4', { state: 'open', ageDays: 35, overdueDays: 2, onTime: null }],
    ['A5', { state: 'open', ageDays: 35, overdueDays: 0, onTime: null }],
    ['A6', { state: 'done', ageDays: 16, overdueDays: 0, onTime: true }],
    ['A7', { state: 'open', ageDays: 63, overdueDays: 37, onTime: null }],
    ['A8', { state: 'done', ageDays: 29, overdueDays: 0, onTime: false }],
  ])('%s stands as the scenario says', (name, standing) => {
    const action = sc2.find((one) => one.name === name);
    expect(action && standingOn(action, day)).toEqual(standing);
  });

  it('counts every figure exactly', () => {
    expect(lastTimeFigures(sc2, day)).toEqual({
      ...{ all: 8, done: 5, donePercent: 63, dropped: 0, open: 3 },
      ...{ onTime: 3, onTimeOf: 5, daysToClose: [2, 19, 20, 16, 29], medianDays: 19, meanDays: 17.2 },
      ...{ overdue: 2, oldestOpenDays: 63 },
    });
  });

  it('says them in one line', () => {
    expect(figuresInWords(lastTimeFigures(sc2, day))).toBe(
      'Closed 5 of 8 (63%), 3 of 5 on time. Days to close: median 19, mean 17.2. ' +
        '3 open: 2 late, the oldest for 63 days.',
    );
  });

  it('reads the oldest open one first, then the others open, then those closed, newest first', () => {
    const names = inReadingOrder(sc2, day).map(({ name }) => name);
    expect(names).toEqual(['A7', 'A4', 'A5', 'A3', 'A2', 'A6', 'A1', 'A8']);
  });

  it('shows an earlier day as it stood then', () => {
    const figures = lastTimeFigures(sc2, '2026-12-18');
    expect(figures).toMatchObject({ done: 3, open: 5, overdue: 2, daysToClose: [2, 16, 29], medianDays: 16 });
  });
});

describe('the figures at their edges', () => {
  it('say so when there is nothing from last time', () => {
    expect(figuresInWords(lastTimeFigures([], day))).toBe('No actions were open from last time.');
  });

  it('leave out what has nothing to be counted of', () => {
    const dropped: DatedAction = {
      raisedOn: '2026-12-02',
      due: null,
      firstDue: null,
      state: 'dropped',
      closedOn: '2026-12-09',
    };
    const undated = of('B', '2026-12-02', null, '2026-12-03');
    expect(figuresInWords(lastTimeFigures([dropped, undated], day))).toBe(
      'Closed 1 of 2 (50%), 1 dropped. Days to close: median 1, mean 1. None open.',
    );
    expect(figuresInWords(lastTimeFigures([of('C', day, null, null)], day))).toBe(
      'Closed 0 of 1 (0%). 1 open: the oldest for 0 days.',
    );
  });

  it('take the middle of two when an even number was done', () => {
    const two = [of('A', '2026-12-02', null, '2026-12-04'), of('B', '2026-12-02', null, '2026-12-07')];
    expect(lastTimeFigures(two, day)).toMatchObject({ medianDays: 3.5, meanDays: 3.5 });
  });
});

describe('the item for last time', () => {
  const item = (title: string, picture: 'last-time' | 'welcome' | 'food' | null = null) => ({
    title,
    picture,
  });
  it.each([
    [[item('Food', 'food'), item('What we did', 'last-time')], 'What we did'],
    [[item('Welcome'), item('Last time: what we did')], 'Last time: what we did'],
    [[item('Matters arising')], 'Matters arising'],
    [[item('Hello, everyone', 'welcome'), item('Food')], 'Hello, everyone'],
    [[item('Welcome and last time', 'welcome')], 'Welcome and last time'],
    [[item('Food', 'food')], undefined],
  ])('is found by picture, then by name', (items, title) => {
    expect(lastTimeItem(items)?.title).toBe(title);
  });
});

describe('an action’s date in words', () => {
  it.each([
    [null, 'plain', 'no date yet'],
    ['2027-01-04', 'brick', '2 days late'],
    ['2027-01-05', 'brick', '1 day late'],
    ['2027-01-06', 'amber', 'due today'],
    ['2027-01-07', 'amber', 'due in 1 day'],
    ['2027-01-13', 'amber', 'due in 7 days'],
    ['2027-01-14', 'plain', 'by Thu 14 January'],
  ])('%s is %s: %s', (due, tone, words) => {
    expect(dueWords(due, day)).toEqual({ tone, words });
  });
});

describe('when to ask whether it helped, in words', () => {
  it.each([
    ['2027-01-01', 'brick', 'ask now, 5 days late'],
    ['2027-01-05', 'brick', 'ask now, 1 day late'],
    ['2027-01-06', 'amber', 'ask today'],
    ['2027-01-14', 'plain', 'ask from Thu 14 January'],
  ])('%s is %s: %s', (dueOn, tone, words) => {
    expect(askWords(dueOn, day)).toEqual({ tone, words });
  });

  it.each([
    ['2027-01-06', 'today'],
    ['2027-01-05', '1 day ago'],
    ['2026-12-12', '25 days ago'],
  ])('%s was %s', (on, words) => expect(agoWords(on, day)).toBe(words));
});

describe('how long an answer may take', () => {
  it.each([
    ['2027-01-06', []],
    ['2027-01-10', []],
    ['2026-06-03', [{ date: '2026-06-01' }]],
  ])('a voice is late by %s once more than 20 working days have passed', (today, closed) => {
    const last = lateSince(today, closed);
    expect(workingDaysBetween(last, today, closed).days).toBeGreaterThan(20);
    const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(workingDaysBetween(next, today, closed).days).toBe(20);
  });

  it('ends even at a place that is always closed', () => {
    const closed = Array.from({ length: 800 }, (_, n) => ({
      date: new Date(Date.UTC(2025, 0, 1) + n * 86_400_000).toISOString().slice(0, 10),
    }));
    expect(lateSince('2027-01-06', closed) < '2027-01-06').toBe(true);
  });

  it('asks whether it helped four weeks on when nothing is closed', () => {
    expect(addWorkingDays('2027-01-11', 20, []).date).toBe('2027-02-08');
  });
});
