import { screen, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import type { InProcess } from './in-process';
import { addPerson, openOffice, sixItems } from './office-support';

const today = londonDay(Date.now());

const names = ['Ada Hart', 'Bea Moss', 'Cy Lane', 'Di Fell', 'Ed Pike'];

/** A series with a meeting held so many days ago, at which so many came. */
async function heldSeries(
  opened: InProcess,
  kind: 'residents' | 'relatives',
  held: readonly (readonly [days: number, came: number])[],
): Promise<string> {
  const people = [];
  for (const fullName of names) {
    people.push(await addPerson(opened, { fullName, kind: kind === 'residents' ? 'resident' : 'family' }));
  }
  const about = { title: 'Our meeting', room: 'Lounge', startTime: '14:15' };
  const seriesId = v7();
  await opened.ask('meetings.saveSeries', { id: seriesId, ...about, kind, setItems: sixItems, revision: 0 });
  for (const [days, came] of held) {
    const id = v7();
    const nobody = { chairId: null, minuteTakerId: null, chairNote: '' };
    await opened.ask('meetings.create', { ...about, ...nobody, id, seriesId, date: addDays(today, -days) });
    await opened.ask('meetings.start', { meetingId: id });
    for (const { id: personId } of people.slice(0, came)) {
      const here = { state: 'here', arrivedAt: null, leftAt: null, note: '' } as const;
      await opened.ask('meetings.setAttendance', { meetingId: id, ...here, who: { personId } });
    }
    await opened.ask('meetings.finish', { meetingId: id });
  }
  return `#/meetings/series/${seriesId}`;
}

const overview = () => screen.findByRole('region', { name: 'Who came and who was heard, over the year' });
const titlesOf = (charts: readonly HTMLElement[]) =>
  charts.map((chart) => chart.querySelector('.run-chart-title')?.textContent);
const notEnough = 'Not enough yet to judge: 2 meetings so far, and it takes at least 10.';
const twoMeetings = [
  [60, 2],
  [30, 4],
] as const;

test('a series shows who came over the year, drawn with its table, and does not judge two meetings', async () => {
  const { home } = await openOffice((opened) => heldSeries(opened, 'residents', twoMeetings));
  const card = await overview();
  const charts = await within(card).findAllByRole('figure');
  expect(titlesOf(charts)).toEqual([
    'Who came, of everyone invited',
    'Who was heard, there or one to one, of everyone invited',
  ]);
  within(charts[0] ?? card).getByText(notEnough);
  const rows = within(card).getAllByRole('row').slice(1);
  expect(rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))).toEqual([
    ['4 of 5, 80%', '38 to 96%', '0 of 5, 0%', '0 to 43%'],
    ['2 of 5, 40%', '12 to 77%', '0 of 5, 0%', '0 to 43%'],
  ]);
  expect(home.problems).toEqual([]);
});

test('a relatives’ series counts the relatives, and says why two meetings are not judged', async () => {
  const { home } = await openOffice((opened) => heldSeries(opened, 'relatives', twoMeetings));
  const card = await overview();
  const charts = await within(card).findAllByRole('figure');
  expect(titlesOf(charts)).toEqual([
    'Who came, of all relatives invited',
    'Who was heard there, of all relatives invited',
  ]);
  within(charts[0] ?? card).getByText(notEnough);
  within(card).getByRole('cell', { name: '4 of 5, 80%' });
  expect(home.problems).toEqual([]);
});

test('a series of which none was held yet says so', async () => {
  await openOffice((opened) => heldSeries(opened, 'relatives', []));
  within(await overview()).getByText(/^No meeting of this series was held in the last year\./);
});
