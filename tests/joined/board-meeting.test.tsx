import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { UserEvent } from '@testing-library/user-event';
import { addPerson, openOffice, untilMeeting } from './office-support';

/** Chooses in a list that opens, in the dialog of this name. */
async function choose(user: UserEvent, dialog: string, label: string, option: string) {
  const scope = within(screen.getByRole('dialog', { name: dialog }));
  await user.click(scope.getByRole('button', { name: new RegExp(label) }));
  await user.click(await screen.findByRole('option', { name: option }));
}

test('a Board meeting goes from its series to signed minutes, in its own words', async () => {
  const { home, user } = await openOffice(async (opened) => {
    await addPerson(opened, { fullName: 'Winifred Shaw' });
    await addPerson(opened, { fullName: 'Callum Price', kind: 'staff' });
    await addPerson(opened, { fullName: 'Peter Haldane', kind: 'other', role: 'Nominated individual' });
    await addPerson(opened, { fullName: 'Ruth Ames', kind: 'other', role: 'Director' });
    return '#/meetings';
  });
  const { people } = await home.ask('people.list', { archived: false });
  const idOf = (name: string) => people.find(({ fullName }) => fullName === name)?.id ?? '';

  await user.click(await screen.findByRole('button', { name: 'Make a series' }));
  const making = within(await screen.findByRole('dialog', { name: 'Make a series' }));
  await choose(user, 'Make a series', 'Kind of meeting', 'Board meeting');
  expect(making.getByRole('textbox', { name: 'Name of these meetings' })).toHaveProperty(
    'value',
    'Board meeting',
  );
  making.getByText('What our ambassadors bring, and our answer to each');
  expect(making.queryByText('Food and menus')).toBeNull();
  await user.click(making.getByRole('button', { name: 'Make the series' }));
  await waitFor(async () =>
    expect((await home.ask('meetings.listSeries', {})).series[0]).toMatchObject({ kind: 'board' }),
  );

  const [series] = (await home.ask('meetings.listSeries', {})).series;
  const meetingId = '0190f1b0-0000-7000-8000-00000000b0a2';
  await home.ask('meetings.create', {
    ...{ id: meetingId, seriesId: series?.id ?? null, title: 'Board, winter', date: '2026-11-18' },
    ...{ startTime: '10:00', room: '', chairNote: '' },
    ...{ chairId: idOf('Peter Haldane'), minuteTakerId: idOf('Callum Price') },
  });
  window.location.hash = '#/meetings';
  const line = (await screen.findByText('Board, winter')).closest('li') as HTMLElement;
  expect(line.textContent).toContain('Board meeting. 10:00 am');
  await user.click(within(line).getByRole('link', { name: /^Wednesday/ }));
  await screen.findByText('Invited: 3 people');

  await home.ask('meetings.start', { meetingId });
  const times = { arrivedAt: null, leftAt: null, note: '' };
  for (const name of ['Peter Haldane', 'Ruth Ames']) {
    const who = { personId: idOf(name) };
    await home.ask('meetings.setAttendance', { meetingId, who, state: 'here', ...times });
  }
  await home.ask('meetings.finish', { meetingId });
  window.location.hash = `#/meetings/${meetingId}/after`;
  await screen.findByText('Read with and signed by one person who was there');
  expect(screen.queryByText(/Not heard yet/)).toBeNull();

  await user.click(screen.getByRole('button', { name: 'The chair signs' }));
  await user.click(await screen.findByRole('button', { name: 'Record the signature' }));
  await untilMeeting(home, meetingId, ({ versions }) => expect(versions.at(-1)?.signatures).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Choose who' }));
  const signing = within(await screen.findByRole('dialog', { name: 'Someone who was there signs' }));
  await user.type(signing.getByRole('combobox', { name: /Which person who was there/ }), 'Ruth');
  await user.click(await screen.findByRole('option', { name: /Ruth Ames/ }));
  await user.click(signing.getByRole('button', { name: 'Record the signature' }));
  await untilMeeting(home, meetingId, ({ state }) => expect(state).toBe('signed'));
  await screen.findByText('These are the minutes, version 1.');
  expect(home.problems).toEqual([]);
});

test('a meeting planned once may be of another kind, and its name follows until somebody writes one', async () => {
  const { user } = await openOffice('#/meetings');
  await user.click(await screen.findByRole('button', { name: 'Plan a meeting' }));
  const form = within(await screen.findByRole('dialog', { name: 'Plan a meeting' }));
  const name = () => form.getByRole<HTMLInputElement>('textbox', { name: 'Name of the meeting' });
  await choose(user, 'Plan a meeting', 'Kind of meeting', 'Relatives’ meeting');
  expect(name().value).toBe('Relatives’ meeting');
  await user.clear(name());
  await user.type(name(), 'Garden party');
  await choose(user, 'Plan a meeting', 'Kind of meeting', 'Staff meeting');
  expect(name().value).toBe('Garden party');
});
