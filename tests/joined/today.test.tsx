import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import type { InProcess } from './in-process';
import { addPerson, makeSeries, openOffice, planMeeting } from './office-support';

const today = () => londonDay(Date.now());

async function hear(home: InProcess, personId: string | null, words: string, daysAgo: number): Promise<void> {
  const saidOn = addDays(today(), -daysAgo);
  const voice = { id: v7(), words, personId, source: 'said' as const, way: 'talk' as const };
  await home.ask('voices.add', { ...voice, saidOn, heardBy: 'Bisi' });
}

test('an empty home invites: the first steps, and nothing else', async () => {
  const { user } = await openOffice('#/');
  const steps = within(await screen.findByRole('region', { name: 'First steps' }));
  steps.getByRole('link', { name: 'Add the residents' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
    /^Good (morning|afternoon|evening), Denise$/,
  );
  expect(screen.queryByRole('region', { name: 'Heard, answered, told' })).toBeNull();
  await user.click(steps.getByRole('link', { name: 'Plan a meeting' }));
  await screen.findByRole('heading', { level: 1, name: 'Meetings' });
});

test('shows the day, and every figure leads to its list', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const { winifred } = await planMeeting(opened);
    await hear(opened, winifred.id, 'The garden bench is too low.', 40);
    await hear(opened, null, 'Breakfast comes too late on Sundays.', 20);
    await hear(opened, winifred.id, 'More dominoes.', 5);
    await hear(opened, winifred.id, 'A later supper.', 4);
    await addPerson(opened, {
      fullName: 'Stan Bright',
      needs: { largePrint: true, easyRead: false, language: '', interpreter: false, hearing: '' },
    });
    return '#/';
  });
  const waiting = within(await screen.findByRole('region', { name: 'Waiting for an answer' }));
  const voices = waiting.getAllByRole('listitem').map((item) => item.textContent);
  expect(voices[0]).toMatch(/^Winifred Shaw “The garden bench is too low.”Talk with Bisi, .*late, 40 days$/);
  expect(voices[1]).toContain('A resident, unnamed “Breakfast comes too late on Sundays.”');
  waiting.getByRole('link', { name: '1 more waiting' });

  const heard = within(screen.getByRole('region', { name: 'Heard, answered, told' }));
  heard.getByRole('link', { name: 'Heard 4 voices' });
  heard.getByRole('link', { name: 'Answered 0 of 4' });
  expect(heard.getAllByText('Too few to say')).toHaveLength(2);

  const silent = within(screen.getByRole('region', { name: 'Not heard this quarter' }));
  silent.getByText(/^1 of 2 residents has no voice on record since /);
  silent.getByRole('link', { name: /^Stan Bright.*Large print/ });

  await hear(home, null, 'The lift frightens me.', 1);
  await heard.findByRole('link', { name: 'Heard 5 voices' });
  await user.click(waiting.getByRole('link', { name: /garden bench/ }));
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/voices\/thread\/voice\//));
  expect(home.problems).toEqual([]);
});

test('a meeting of today is begun from here', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const seriesId = await makeSeries(opened);
    const day = { date: today(), startTime: '14:15', room: 'Lounge', chairId: null, minuteTakerId: null };
    const meeting = { id: v7(), seriesId, title: 'Residents’ meeting', chairNote: '', ...day };
    await addPerson(opened, { fullName: 'Winifred Shaw' });
    await opened.ask('meetings.create', meeting);
    return '#/';
  });
  const next = within(await screen.findByRole('region', { name: 'Residents’ meeting' }));
  next.getByText('2:15 pm today · Lounge');
  next.getByText('6 items, 45 minutes. 1 invited.');
  const due = within(screen.getByRole('region', { name: 'Due this week' }));
  due.getByText('1 paper is late going out');
  due.getByText(/^\d+ days late$/);
  due.getByRole('link', { name: /^Agenda to send out: Residents’ meeting, / });
  await user.click(next.getByRole('button', { name: 'Take minutes' }));
  await waitFor(() => expect(window.location.hash).toMatch(/\/minutes$/));
  expect(home.problems).toEqual([]);
});

test('a figure opens the list it counts', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const { winifred } = await planMeeting(opened);
    await hear(opened, winifred.id, 'The garden bench is too low.', 40);
    await hear(opened, winifred.id, 'More dominoes.', 5);
    await addPerson(opened, { fullName: 'Stan Bright' });
    return '#/';
  });
  const heard = within(await screen.findByRole('region', { name: 'Heard, answered, told' }));
  await user.click(heard.getByRole('link', { name: 'Heard 2 voices' }));
  const all = within(await screen.findByRole('tabpanel', { name: 'Last 13 weeks' }));
  expect((await all.findAllByRole('listitem')).map((item) => item.textContent)).toEqual([
    expect.stringMatching(/More dominoes.*Waits for an answer\.$/),
    expect.stringMatching(/garden bench.*Waits for an answer\.$/),
  ]);
  await user.click(all.getByRole('radio', { name: 'Told back 0' }));
  await all.findByText('None here');

  window.location.hash = '#/';
  const silent = within(await screen.findByRole('region', { name: 'Not heard this quarter' }));
  await user.click(silent.getByRole('link', { name: /^1 of 2 residents has no voice/ }));
  await screen.findByRole('heading', { level: 1, name: 'People' });
  const choice = await screen.findByRole('radio', { name: 'Not heard this quarter 1' });
  expect(choice).toHaveProperty('checked', true);
  screen.getByRole('link', { name: /Stan Bright/ });
  expect(screen.queryByRole('link', { name: /Winifred Shaw/ })).toBeNull();
  expect(home.problems).toEqual([]);
});
