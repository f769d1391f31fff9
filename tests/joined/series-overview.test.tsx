import { screen, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { addPerson, openOffice, sixItems } from './office-support';

const today = londonDay(Date.now());

test('a series shows who came over the year, drawn with its table, and does not judge two meetings', async () => {
  const { home } = await openOffice(async (opened) => {
    const people = [];
    for (const fullName of ['Ada Hart', 'Bea Moss', 'Cy Lane', 'Di Fell', 'Ed Pike']) {
      people.push(await addPerson(opened, { fullName }));
    }
    const about = { title: 'Residents’ meeting', room: 'Lounge', startTime: '14:15' };
    const seriesId = v7();
    await opened.ask('meetings.saveSeries', { id: seriesId, ...about, setItems: sixItems, revision: 0 });
    for (const [days, came] of [
      [60, 2],
      [30, 4],
    ] as const) {
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
  });
  const card = await screen.findByRole('region', { name: 'Who came and who was heard, over the year' });
  const charts = await within(card).findAllByRole('figure');
  expect(charts.map((chart) => chart.querySelector('.run-chart-title')?.textContent)).toEqual([
    'Who came, of everyone invited',
    'Who was heard, there or one to one, of everyone invited',
  ]);
  within(charts[0] ?? card).getByText(
    'Not enough yet to judge: 2 meetings off the middle line, and it takes 10.',
  );
  const rows = within(card).getAllByRole('row').slice(1);
  expect(rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))).toEqual([
    ['4 of 5, 80%', '38 to 96%', '0 of 5, 0%', '0 to 43%'],
    ['2 of 5, 40%', '12 to 77%', '0 of 5, 0%', '0 to 43%'],
  ]);
  expect(home.problems).toEqual([]);
});
