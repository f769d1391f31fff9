import type { AgendaItem } from '@contract/meetings/agenda';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { InProcess } from './in-process';
import { makeSeries, openOffice, planMeeting, untilMeeting, type Office } from './office-support';

interface OpenAgenda extends Office {
  meetingId: string;
}

async function openAgenda(): Promise<OpenAgenda> {
  let meetingId = '';
  const office = await openOffice(async (home) => {
    ({ meetingId } = await planMeeting(home));
    return `#/meetings/${meetingId}`;
  });
  await screen.findByRole('heading', { level: 1, name: 'Agenda, residents’ meeting' });
  return { ...office, meetingId };
}

function titles(): string[] {
  return screen
    .getAllByRole('textbox', { name: /^Item \d+$/ })
    .map((box) => (box as HTMLTextAreaElement).value);
}

const startOrder = ['Welcome and last time', 'Food', 'Christmas and trips', 'Lounge decoration'];

function untilOrder(home: InProcess, meetingId: string, wanted: readonly string[]): Promise<void> {
  return untilMeeting(home, meetingId, ({ items }) =>
    expect(items.slice(0, wanted.length).map((item) => item.title)).toEqual(wanted),
  );
}

async function typeDate(user: UserEvent, digits: string) {
  await user.click(screen.getByRole('spinbutton', { name: /^day/ }));
  await user.keyboard(digits);
}

test('a meeting is planned from a series and its agenda adds up', async () => {
  const { home, user } = await openOffice(async (opened) => {
    await makeSeries(opened);
    return '#/meetings';
  });
  await user.click(await screen.findByRole('button', { name: 'Plan a meeting' }));
  const form = within(await screen.findByRole('dialog', { name: 'Plan a meeting' }));
  await user.click(form.getByRole('button', { name: 'Make the agenda' }));
  await form.findByText('Write the day of the meeting, such as 2 December 2026.');
  expect(form.getByRole('textbox', { name: 'Name of the meeting' })).toHaveProperty(
    'value',
    'Residents’ meeting',
  );

  await typeDate(user, '02122026');
  await user.click(form.getByRole('button', { name: 'Make the agenda' }));
  await screen.findByRole('heading', { level: 1, name: 'Agenda, residents’ meeting' });
  screen.getByText('Wednesday 2 December 2026, 2:15 pm, Lounge. Give out by Wednesday 25 November');
  expect(titles().slice(0, 4)).toEqual(startOrder);
  expect(screen.getByText('45 minutes').closest('p')?.textContent).toBe('45 minutes ends 3:00 pm. Fits.');
  expect(home.problems).toEqual([]);
});

test('a meeting on a bank holiday is planned like any other, with a word under its date', async () => {
  const { home, user } = await openOffice(async (opened) => {
    await makeSeries(opened);
    return '#/meetings';
  });
  await user.click(await screen.findByRole('button', { name: 'Plan a meeting' }));
  const form = within(await screen.findByRole('dialog', { name: 'Plan a meeting' }));
  await typeDate(user, '22122026');
  expect(form.queryByText(/bank holiday/)).toBeNull();
  await typeDate(user, '28122026');
  const words = 'Monday 28 December 2026 is a bank holiday.';
  const word = await form.findByText(words);
  expect(form.getByRole('spinbutton', { name: /^day/ }).getAttribute('aria-describedby')).toContain(word.id);
  await waitFor(() => expect(document.getElementById('announcer')?.textContent).toBe(words));
  await user.click(form.getByRole('button', { name: 'Make the agenda' }));
  await screen.findByRole('heading', { level: 1, name: 'Agenda, residents’ meeting' });
  await screen.findByText(words, { selector: 'p' });
  expect(home.problems).toEqual([]);
});

test('items are put in order by keys and by buttons, the focus stays, and the order is undone', async () => {
  const { home, user, meetingId } = await openAgenda();
  const food = screen.getByRole('textbox', { name: 'Item 2' });
  await user.click(food);
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await untilOrder(home, meetingId, ['Food', 'Welcome and last time']);
  expect(document.activeElement).toBe(food);
  await waitFor(() => expect(document.getElementById('announcer')?.textContent).toBe('Food is now 1 of 6.'));
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await untilOrder(home, meetingId, ['Food', 'Welcome and last time']);

  await user.click(screen.getByRole('button', { name: 'Move Lounge decoration up' }));
  await untilOrder(home, meetingId, ['Food', 'Welcome and last time', 'Lounge decoration']);
  await user.click(screen.getByRole('button', { name: 'Undo: moved Lounge decoration' }));
  await user.click(await screen.findByRole('button', { name: 'Undo: moved Food' }));
  await untilOrder(home, meetingId, startOrder);
  expect(home.problems).toEqual([]);
});

test('words and minutes are saved as typed, and the total follows', async () => {
  const { home, user, meetingId } = await openAgenda();
  const title = screen.getByRole('textbox', { name: 'Item 2' });
  await user.type(title, ' and mealtimes ');
  await user.type(screen.getByRole('textbox', { name: /^Note for Food/ }), 'Soup arrives cold.');
  const minutes = screen.getByRole('textbox', { name: /^Minutes for Food/ });
  await user.clear(minutes);
  await user.type(minutes, '25');
  await untilMeeting(home, meetingId, ({ items }) =>
    expect(items[1]).toMatchObject({ title: 'Food and mealtimes', note: 'Soup arrives cold.', minutes: 25 }),
  );
  expect(title).toHaveProperty('value', 'Food and mealtimes ');
  screen.getByText('60 minutes');
  screen.getByText('15 minutes over 45.');
  await screen.findByText(/^Saved as you type/);
});

test('minutes outside the limits are said beside the box, kept as typed, and not saved', async () => {
  const { home, user, meetingId } = await openAgenda();
  const minutes = screen.getByRole('textbox', { name: 'Minutes for Food' });
  await user.clear(minutes);
  await user.type(minutes, '400');
  await screen.findByText('Between 1 and 240 minutes.');
  await screen.findByText('Not saved yet.');
  expect(minutes).toHaveProperty('value', '400');
  await untilMeeting(home, meetingId, ({ items }) => expect(items[1]?.minutes).not.toBe(400));
  await user.clear(minutes);
  await user.type(minutes, '12');
  await untilMeeting(home, meetingId, ({ items }) => expect(items[1]?.minutes).toBe(12));
  await waitFor(() => expect(screen.queryByText('Between 1 and 240 minutes.')).toBeNull());
});

test('items are added with Enter, a seventh is warned of, one is taken off, and each is undone and done again', async () => {
  const { home, user, meetingId } = await openAgenda();
  const count = (wanted: number) =>
    untilMeeting(home, meetingId, ({ items }) => expect(items).toHaveLength(wanted));
  await user.click(screen.getByRole('button', { name: 'Add an item' }));
  await user.keyboard('{Enter}');
  await screen.findByText('Write what the item is about, then add it.');
  await user.keyboard('Garden bench{Enter}');
  await count(7);
  await screen.findByText('7 items: more than 6 is hard to follow.');
  expect(screen.getByRole('textbox', { name: 'Add an item' })).toHaveProperty('value', '');

  await user.click(screen.getByRole('button', { name: 'More for Food' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Take off the agenda' }));
  await count(6);
  await user.click(await screen.findByRole('button', { name: 'Undo: removed Food' }));
  await count(7);
  await untilOrder(home, meetingId, startOrder);
  await user.click(await screen.findByRole('button', { name: 'Undo: added Garden bench' }));
  await count(6);
  await user.click(await screen.findByRole('button', { name: 'Do it again' }));
  await count(7);
});

test('an item changed elsewhere shows both versions until one is chosen', async () => {
  const { home, user, meetingId, hold } = await openAgenda();
  const title = screen.getByRole('textbox', { name: 'Item 2' });
  let letGo = () => {};
  hold.until = new Promise<void>((resolve) => (letGo = resolve));
  await user.type(title, ' first');
  const food = (await home.ask('meetings.get', { id: meetingId })).items[1];
  if (food === undefined) throw new Error('No second item.');
  await home.ask('meetings.saveItem', { ...itemInput(food), title: 'Menus', meetingId });
  hold.until = null;
  letGo();
  const note = within(await conflictNote());
  within(note.getByRole('row', { name: /^Item/ })).getByRole('cell', { name: 'Menus' });
  expect(title).toHaveProperty('value', 'Food first');
  await user.click(note.getByRole('button', { name: 'Keep mine' }));
  await untilMeeting(home, meetingId, ({ items }) => expect(items[1]?.title).toBe('Food first'));
  await waitFor(() => expect(screen.queryByText(/was changed somewhere else/)).toBeNull());
  expect(home.problems).toEqual([]);
});

function itemInput({ id, title, note, minutes, picture, askedById, revision }: AgendaItem) {
  return { id, title, note, minutes, picture, askedById, revision };
}

async function conflictNote(): Promise<HTMLElement> {
  const words = await screen.findByText(/was changed somewhere else/);
  const note = words.closest<HTMLElement>('[role="alert"]');
  if (note === null) throw new Error('The words stand outside their note.');
  return note;
}

test('the chair and the minute-taker are two people', async () => {
  const { home, user, meetingId } = await openAgenda();
  const box = screen.getByRole('combobox', { name: 'Minute-taker' });
  await user.click(box);
  await user.keyboard('{Control>}a{/Control}Denise');
  await user.click(await screen.findByRole('option', { name: /Denise Okafor/ }));
  await screen.findByText('Choose someone else: the chair and the minute-taker are two people.');
  const before = await home.ask('meetings.get', { id: meetingId });
  expect(before.minuteTakerId).not.toBe(before.chairId);
});

test('taking minutes saves what is typed first, then starts the meeting', async () => {
  const { home, user, meetingId } = await openAgenda();
  await user.type(screen.getByRole('textbox', { name: 'For the chair' }), 'Leave time after each question.');
  await user.click(screen.getByRole('button', { name: 'Take minutes' }));
  await untilMeeting(home, meetingId, (meeting) =>
    expect(meeting).toMatchObject({ state: 'running', chairNote: 'Leave time after each question.' }),
  );
  await waitFor(() => expect(window.location.hash).toBe(`#/meetings/${meetingId}/minutes`));
});

test('the note for the chair takes several lines and keeps them', async () => {
  const { home, user, meetingId } = await openAgenda();
  const note = screen.getByRole('textbox', { name: 'For the chair' });
  await user.type(note, 'Josef’s interpreter first.{Enter}Then the photos.');
  expect(note).toHaveProperty('value', 'Josef’s interpreter first.\nThen the photos.');
  await untilMeeting(home, meetingId, ({ chairNote }) =>
    expect(chairNote).toBe('Josef’s interpreter first.\nThen the photos.'),
  );
  const title = screen.getByRole('textbox', { name: 'Item 2' });
  await user.type(title, '{Enter}');
  expect(title).toHaveProperty('value', 'Food');
});

test('what waits for a place is put on the agenda by a key, the focus goes to the next, and undo offers it again', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const { meetingId } = await planMeeting(opened);
    for (const words of ['The lift frightens me.', 'A weekday hairdresser?', 'More music.']) {
      const heard = { source: 'said', way: 'talk', saidOn: '2026-11-12', heardBy: '' } as const;
      await opened.ask('voices.add', { ...heard, id: v7(), words, personId: null });
    }
    return `#/meetings/${meetingId}`;
  });
  const card = await screen.findByRole('region', { name: 'Waiting for a place on an agenda' });
  const ask = (words: string) => within(card).queryByRole('button', { name: `Put on the agenda: ${words}` });
  within(card).getAllByText(/A resident/);
  ask('A weekday hairdresser?')?.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(ask('A weekday hairdresser?')).toBeNull());
  await waitFor(() => expect(titles()).toContain('“A weekday hairdresser?”'));
  await waitFor(() => expect(document.activeElement).toBe(ask('More music.')));
  await user.click(screen.getByRole('button', { name: 'Undo: added “A weekday hairdresser?”' }));
  await waitFor(() => expect(ask('A weekday hairdresser?')).not.toBeNull());
  expect(home.problems).toEqual([]);
});

test('what was promised and is late says so where it waits for a place', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const { meetingId, chair, minuteTaker } = await planMeeting(opened);
    await promiseAt(opened, '2020-01-08', {
      ...{ due: '2020-01-20', chairId: chair.id, minuteTakerId: minuteTaker.id },
    });
    return `#/meetings/${meetingId}`;
  });
  const card = within(await screen.findByRole('region', { name: 'Waiting for a place on an agenda' }));
  card.getByText('A garden bench');
  card.getByText(/^[\d,]+ days late$/);
  await user.click(card.getByRole('link', { name: 'What came of it: A garden bench' }));
  await screen.findByRole('heading', { level: 1, name: 'What came of it' });
  expect(home.problems).toEqual([]);
});

async function promiseAt(
  home: InProcess,
  date: string,
  { due, ...officers }: { due: string; chairId: string; minuteTakerId: string },
): Promise<void> {
  const [id, itemId] = [v7(), v7()];
  const day = { date, startTime: '14:15', room: 'Lounge', chairNote: '', ...officers };
  await home.ask('meetings.create', { ...day, id, seriesId: null, title: 'Residents’ meeting' });
  const item = { title: 'Garden', note: '', minutes: 5, picture: null, askedById: null };
  await home.ask('meetings.saveItem', { ...item, id: itemId, meetingId: id, revision: 0 });
  await home.ask('meetings.start', { meetingId: id });
  await home.ask('meetings.saveLine', {
    ...{ id: v7(), meetingId: id, itemId, kind: 'action', text: 'A garden bench', speakerId: null },
    ...{ source: 'said', topics: [], fromLineId: null, decidedHow: null, vote: null, revision: 0 },
    ...{ action: { ownerId: null, ownerName: 'Owen', due }, position: null, clearsDraft: false },
  });
  await home.ask('meetings.finish', { meetingId: id });
}
