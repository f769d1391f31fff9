import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { startingSetOf } from '@rules/meeting-kind-sets';
import { flushAll } from '../../renderer/lib/save-queue';
import type { InProcess } from './in-process';
import { addPerson, openOffice, untilMeeting } from './office-support';

const noNeeds = { largePrint: false, easyRead: false, language: '', interpreter: false, hearing: '' };
const meetingId = '0190f1b0-0000-7000-8000-00000000f0e1';

/** Makes the place one of home care, with four people it supports and one who writes. */
async function homeCare(home: InProcess): Promise<void> {
  const place = await home.ask('place.get', {});
  await home.ask('place.save', { ...place, kind: 'home-care' });
  const polish = { ...noNeeds, language: 'Polish', interpreter: true, howToReach: 'After six, by phone' };
  await addPerson(home, { fullName: 'Ada Lund' });
  await addPerson(home, { fullName: 'Josef Nowak', needs: polish });
  await addPerson(home, { fullName: 'Percy Vane' });
  await addPerson(home, { fullName: 'Winifred Shaw' });
  await addPerson(home, { fullName: 'Callum Price', kind: 'staff' });
}

async function idsOf(home: InProcess): Promise<(name: string) => string> {
  const { people } = await home.ask('people.list', { archived: false });
  return (name) => people.find(({ fullName }) => fullName === name)?.id ?? '';
}

/** A round planned from its series; begun when `isBegun`. */
async function planRound(home: InProcess, isBegun: boolean): Promise<void> {
  const idOf = await idsOf(home);
  const series = { ...startingSetOf('phone-round', 'home-care'), id: v7(), kind: 'phone-round' as const };
  await home.ask('meetings.saveSeries', { ...series, revision: 0 });
  await home.ask('meetings.create', {
    ...{ id: meetingId, seriesId: series.id, title: 'Phone round', date: '2026-11-18' },
    ...{ startTime: '10:00', room: '', chairNote: '' },
    ...{ chairId: idOf('Denise Okafor'), minuteTakerId: idOf('Callum Price') },
  });
  if (isBegun) await home.ask('meetings.start', { meetingId });
}

test('home care makes a series of phone rounds, plans one without room or time, and begins it', async () => {
  const { home, user } = await openOffice(async (opened) => {
    await homeCare(opened);
    return '#/meetings';
  });
  await user.click(await screen.findByRole('button', { name: 'Make a series' }));
  const making = within(await screen.findByRole('dialog', { name: 'Make a series' }));
  await user.click(making.getByRole('button', { name: /Kind of meeting/ }));
  await user.click(await screen.findByRole('option', { name: 'Phone round' }));
  making.getByText('Visit times');
  await user.click(making.getByRole('button', { name: 'Make the series' }));
  await waitFor(() => expect(window.location.hash).toContain('/series/'));
  window.location.hash = '#/meetings';
  await screen.findByRole('heading', { level: 1, name: 'Meetings' });
  await user.click(await screen.findByRole('button', { name: 'Plan a meeting' }));
  const plan = within(await screen.findByRole('dialog', { name: 'Plan a meeting' }));
  plan.getByText('By phone. 6 regular items.');
  expect(plan.queryByRole('textbox', { name: 'Room' })).toBeNull();
  expect(plan.queryByText('Starts')).toBeNull();
  await user.click(plan.getByRole('button', { name: 'Cancel' }));
  await planRound(home, false);
  window.location.hash = `#/meetings/${meetingId}`;
  await user.click(await screen.findByRole('button', { name: 'Begin the round' }));
  await waitFor(() => expect(window.location.hash).toBe(`#/meetings/${meetingId}/phone`));
  await screen.findByText('0 of 4 reached. 4 to ring.');
  expect(home.problems).toEqual([]);
}, 60_000);

test('people are rung by keys, and their words saved as typed', async () => {
  const { home, user } = await openOffice(async (opened) => {
    await homeCare(opened);
    await planRound(opened, true);
    return `#/meetings/${meetingId}/phone`;
  });
  const idOf = await idsOf(home);
  const row = (name: RegExp) => screen.findByRole('button', { name });
  const of = async (name: string) =>
    (await home.ask('meetings.toRing', { meetingId })).people.find(({ fullName }) => fullName === name);
  const inFirst = () => waitFor(() => expect(document.activeElement?.id).toBe('ring-question-0'));

  // No answer moves on, reached opens the questions.
  (await row(/^Ada Lund/)).focus();
  await user.keyboard('n');
  expect(document.activeElement?.textContent).toContain('Josef Nowak');
  await screen.findByText('After six, by phone');
  await user.keyboard('r');
  await inFirst();
  await user.keyboard('{Control>}{Enter}{/Control}');
  const visits = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Visit times/ });
  expect(document.activeElement).toBe(visits);
  await user.keyboard('Come before nine, ');
  await untilMeeting(home, meetingId, ({ lines }) =>
    expect(lines).toMatchObject([
      { kind: 'said', text: 'Come before nine,', speakerId: idOf('Josef Nowak'), source: 'said' },
    ]),
  );
  // A save takes nothing out of anybody’s hands: the space just typed is still there.
  expect(visits.value).toBe('Come before nine, ');
  await user.keyboard('please.{Control>}{ArrowDown}{/Control}');
  expect(document.activeElement?.textContent).toContain('Percy Vane');
  await user.keyboard('w');
  expect(document.activeElement?.textContent).toContain('Winifred Shaw');
  await user.keyboard('r');
  await inFirst();
  await user.keyboard('All is well.');
  await flushAll();

  // Emptied, the words are gone; typed again, they are back, and the box never lost the keys.
  await user.clear(document.activeElement as HTMLTextAreaElement);
  await flushAll();
  await untilMeeting(home, meetingId, ({ lines }) => expect(lines).toHaveLength(1));
  await user.keyboard('The same faces.');
  await flushAll();
  await untilMeeting(home, meetingId, ({ lines }) => expect(lines).toHaveLength(2));

  // Somebody else answered for her: known from then on as told.
  await user.click(screen.getByRole('radio', { name: 'Somebody who knows them told us' }));
  await untilMeeting(home, meetingId, ({ lines }) =>
    expect(lines.map(({ source }) => source).sort()).toEqual(['said', 'told']),
  );

  // Without a name, from the end of the list.
  (await row(/^Winifred Shaw/)).focus();
  await user.keyboard('{End}{Enter}One carer is rough.');
  await flushAll();
  await untilMeeting(home, meetingId, ({ lines }) =>
    expect(lines.find(({ speakerId }) => speakerId === null)?.text).toBe('One carer is rough.'),
  );
  expect(await of('Ada Lund')).toMatchObject({ state: 'invited', calls: [{ result: 'no-answer' }] });

  // A call made by mistake is taken back, and not from under words.
  await user.click(await row(/^Winifred Shaw/));
  await user.click(screen.getByRole('button', { name: /^Take back the call: Reached/ }));
  await screen.findByText(/Take their words out first/);
  await user.click(await row(/^Percy Vane/));
  await user.click(screen.getByRole('button', { name: /^Take back the call: Would rather not/ }));
  await waitFor(async () => expect(await of('Percy Vane')).toMatchObject({ state: 'invited', calls: [] }));
  await screen.findByText('2 of 4 reached. 1 gave no answer, 1 to ring.');
  expect(home.problems).toEqual([]);
}, 60_000);

test('a round is finished, read with its figures and signed by the chair and one who was rung', async () => {
  const { home, user } = await openOffice(async (opened) => {
    await homeCare(opened);
    await planRound(opened, true);
    const { people } = await opened.ask('meetings.toRing', { meetingId });
    for (const { attendanceId, fullName } of people) {
      const result = fullName === 'Josef Nowak' ? ('reached' as const) : ('no-answer' as const);
      await opened.ask('meetings.addCall', { id: v7(), meetingId, attendanceId, result, by: '' });
    }
    return `#/meetings/${meetingId}/phone`;
  });
  await user.click(await screen.findByRole('button', { name: 'Finish the round' }));
  const asks = within(await screen.findByRole('alertdialog'));
  asks.getByText(/1 of 4 reached\. 3 gave no answer\./);
  await user.click(asks.getByRole('button', { name: 'Finish the round' }));
  await screen.findByRole('heading', { level: 1, name: 'After the round' });
  await screen.findByText('were reached');
  expect(screen.getByText('of those reached answered').nextElementSibling?.textContent).toBe('0 of 1');
  screen.getByText('Not heard yet: 4 people');
  screen.getByText('The round is finished');
  screen.getByText('Read with and signed by one person who was rung');
  await user.click(screen.getByRole('button', { name: 'The chair signs' }));
  await user.click(await screen.findByRole('button', { name: 'Record the signature' }));
  await untilMeeting(home, meetingId, ({ versions }) => expect(versions.at(-1)?.signatures).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Choose who' }));
  const signing = within(await screen.findByRole('dialog', { name: 'Someone who was rung signs' }));
  const who = signing.getByRole('combobox', { name: /Which person who was rung/ });
  await user.type(who, 'Ad');
  expect(screen.queryByRole('option', { name: /Ada Lund/ })).toBeNull();
  await user.clear(who);
  await user.type(who, 'Jo');
  await user.click(await screen.findByRole('option', { name: /Josef Nowak/ }));
  await user.click(signing.getByRole('button', { name: 'Record the signature' }));
  await untilMeeting(home, meetingId, ({ state }) => expect(state).toBe('signed'));
  window.location.hash = `#/meetings/${meetingId}/phone`;
  await screen.findByText('Signed, so nothing changes here');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(home.problems).toEqual([]);
}, 60_000);
