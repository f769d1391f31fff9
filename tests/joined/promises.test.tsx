import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { InputOf } from '@contract/api';
import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import type { InProcess } from './in-process';
import { addPerson, openOffice, sixItems } from './office-support';

const today = londonDay(Date.now());
const ago = (days: number) => addDays(today, -days);

interface Promised {
  januaryId: string;
  soupLineId: string;
}

type Line = Partial<InputOf<'meetings.saveLine'>>;

/** Three meetings, the last of them today: a bench promised 63 days ago, soup and a hairdresser 35 days ago. */
async function promise(home: InProcess): Promise<Promised> {
  const winifred = await addPerson(home, { fullName: 'Winifred Shaw' });
  const owen = await addPerson(home, { fullName: 'Owen Tate', kind: 'staff' });
  const about = { title: 'Residents’ meeting', room: 'Lounge', startTime: '14:15' };
  const seriesId = v7();
  await home.ask('meetings.saveSeries', { id: seriesId, ...about, setItems: sixItems, revision: 0 });
  const hold = async (date: string) => {
    const id = v7();
    const nobody = { chairId: null, minuteTakerId: null, chairNote: '' };
    await home.ask('meetings.create', { ...about, ...nobody, date, id, seriesId });
    await home.ask('meetings.start', { meetingId: id });
    const { items } = await home.ask('meetings.get', { id });
    const write = async (line: Line) => {
      const lineId = v7();
      await home.ask('meetings.saveLine', {
        ...{ id: lineId, meetingId: id, itemId: items[1]?.id ?? '', kind: 'said', text: '' },
        ...{ speakerId: null, source: 'said', topics: [], fromLineId: null, decidedHow: null },
        ...{ action: null, vote: null, revision: 0, position: null, clearsDraft: false },
        ...line,
      });
      return lineId;
    };
    return { id, write };
  };
  const owned = (text: string, due: string, fromLineId: string | null = null): Line => ({
    ...{ kind: 'action', text, fromLineId },
    action: { ownerId: owen.id, ownerName: '', due },
  });
  const first = await hold(ago(63));
  await first.write(owned('A garden bench', ago(37)));
  const second = await hold(ago(35));
  const soupLineId = await second.write({ text: 'The soup is cold.', speakerId: winifred.id });
  await second.write(owned('Plate the last table first', ago(30), soupLineId));
  await second.write(owned('Ask the hairdresser', ago(2)));
  for (const meetingId of [first.id, second.id]) await home.ask('meetings.finish', { meetingId });
  const { id: januaryId } = await hold(today);
  return { januaryId, soupLineId };
}

test('an action is closed from the list with what happened, and asked about later', async () => {
  const { home, user } = await openOffice(async (home) => {
    await promise(home);
    return '#/improvement';
  });
  await screen.findByText('3 actions open, 3 late. 0 done.');
  const bench = (await screen.findByText('A garden bench')).closest('li') ?? document.body;
  within(bench).getByText('37 days late');
  within(bench).getByText(/63 days old/);
  await user.click(screen.getByRole('button', { name: 'Done: Plate the last table first' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mark as done' });
  await user.click(within(dialog).getByRole('button', { name: 'Mark as done' }));
  await within(dialog).findByText('Write what happened.');
  await user.type(
    within(dialog).getByRole('textbox', { name: 'What happened' }),
    'The last table is first{Enter}',
  );
  await screen.findByText('2 actions open, 2 late. 1 done.');
  const { actions } = await home.ask('improvement.list', {
    ...{ show: 'done', owner: null, sort: 'due', offset: 0, limit: 9 },
  });
  expect(actions).toMatchObject([{ outcome: 'The last table is first', closedOn: today }]);

  await user.click(screen.getByRole('tab', { name: /Ask again/ }));
  const ask = await screen.findByRole('button', { name: /^Write the answers/ });
  expect(ask.closest('li')?.textContent).toMatch(/, todayask from /);
  await user.click(ask);
  const help = await screen.findByRole('dialog', { name: 'Did it help?' });
  const yes = within(help).getByRole('textbox', { name: 'Yes' });
  await user.clear(yes);
  await user.type(yes, '11');
  await user.click(within(help).getByRole('button', { name: 'Save the answers' }));
  await screen.findByText(/11 yes, 0 no, 0 don’t know\./);
  expect(home.problems).toEqual([]);
});

test('somebody else’s change meanwhile is shown, and mine is kept only when chosen', async () => {
  const { home, user } = await openOffice(async (home) => {
    await promise(home);
    return '#/improvement';
  });
  await user.click(await screen.findByRole('button', { name: 'Done: A garden bench' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mark as done' });
  await user.type(within(dialog).getByRole('textbox', { name: 'What happened' }), 'It stands by the roses');
  const open = { show: 'open', owner: null, sort: 'due', offset: 0, limit: 9 } as const;
  const bench = (await home.ask('improvement.list', open)).actions[0];
  await home.ask('improvement.carry', {
    ...{ id: bench?.id ?? '', revision: bench?.revision ?? 0, due: today },
    ...{ reason: 'Board money', meetingId: null },
  });
  await user.click(within(dialog).getByRole('button', { name: 'Mark as done' }));
  await user.click(await within(dialog).findByRole('button', { name: 'Keep mine' }));
  await screen.findByText('2 actions open, 2 late. 1 done.');
});

test('last time is read out under its item, and each action marked by a key', async () => {
  let januaryId = '';
  const { home, user } = await openOffice(async (home) => {
    ({ januaryId } = await promise(home));
    return `#/meetings/${januaryId}/minutes`;
  });
  const part = await screen.findByRole('region', { name: 'From last time' });
  within(part).getByText('Closed 0 of 3 (0%). 3 open: 3 late, the oldest for 63 days.');
  const rows = within(part).getAllByRole('listitem');
  expect(rows[0]?.textContent).toContain('A garden bench');
  const links = within(part).getAllByRole('link', { name: /^What came of it: / });
  expect(links.map((link) => link.getAttribute('href')?.split('/').at(-2))).toEqual(rows.map(() => 'action'));
  rows[0]?.focus();
  await user.keyboard('c');
  const carry = await screen.findByRole('dialog', { name: 'Carry over' });
  await user.type(within(carry).getByRole('textbox', { name: 'Why it is still open' }), 'Board money{Enter}');
  await within(part).findByText('carried over here');
  within(part).getByText(/moved from/);
  within(part).getByText('37 days late');
  rows[0]?.focus();
  await user.keyboard('{ArrowDown}x');
  const drop = await screen.findByRole('dialog', { name: 'Drop this action' });
  await user.type(within(drop).getByRole('textbox', { name: 'Why it is dropped' }), 'She retired{Enter}');
  await within(part).findByText('1 closed since last time');
  const { actions, figures } = await home.ask('improvement.fromLastTime', { meetingId: januaryId });
  expect(figures).toMatchObject({ all: 3, open: 2, dropped: 1 });
  expect(actions.flatMap(({ review }) => review?.result ?? []).sort()).toEqual(['carried', 'dropped']);
});

test('what someone said is written down, waits, and its thread leads to what came of it', async () => {
  const { home, user } = await openOffice(async (home) => {
    await promise(home);
    return '#/voices';
  });
  await screen.findByText('1 voice waits for an answer, for more than 20 working days.');
  await user.click(screen.getByRole('button', { name: 'Write what someone said' }));
  const dialog = await screen.findByRole('dialog', { name: 'Write what someone said' });
  const keep = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Keep their words' });
  expect(keep.disabled).toBe(true);
  await user.type(
    within(dialog).getByRole('textbox', { name: 'In their own words' }),
    'The lift frightens me.',
  );
  await user.click(within(dialog).getByRole('checkbox', { name: /Leave them unnamed/ }));
  await user.click(keep);
  await screen.findByText(/The lift frightens me/);
  await screen.findByText('2 voices wait for an answer, 1 of them for more than 20 working days.');

  await user.click(screen.getByRole('link', { name: /The soup is cold/ }));
  await screen.findByRole('heading', { name: 'What came of it' });
  await screen.findByText('Plate the last table first');
  screen.getByText('Still open');
  const { actions } = await home.ask('improvement.list', {
    ...{ show: 'open', owner: null, sort: 'due', offset: 0, limit: 9 },
  });
  const plate = actions.find(({ words }) => words.startsWith('Plate'));
  await home.ask('improvement.close', {
    ...{ id: plate?.id ?? '', revision: 1, words: 'The last table is first', closedOn: ago(1) },
    meetingId: null,
  });
  await user.click(await screen.findByRole('button', { name: 'They have been told' }));
  const told = await screen.findByRole('dialog', { name: 'They have been told' });
  await user.type(within(told).getByRole('textbox', { name: 'How they were told' }), 'At breakfast{Enter}');
  await screen.findByText('Told back');
  await waitFor(() => expect(screen.queryByText('Not told back yet')).toBeNull());
  expect(home.problems).toEqual([]);
});

test('something said that needs no answer waits no longer, and may be taken back', async () => {
  const { home, user } = await openOffice(async (home) => {
    const { soupLineId } = await promise(home);
    return `#/voices/thread/line/${soupLineId}`;
  });
  await user.click(await screen.findByRole('button', { name: 'No answer is needed' }));
  const dialog = await screen.findByRole('dialog', { name: 'No answer is needed' });
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await within(dialog).findByText('Write why it needs no answer.');
  await user.type(within(dialog).getByRole('textbox', { name: 'Why not' }), 'Said in passing{Enter}');
  await screen.findByText('Said in passing');
  expect(await home.ask('voices.counts', {})).toEqual({ waiting: 0, late: 0 });
  await user.click(screen.getByRole('button', { name: 'It needs an answer after all' }));
  await screen.findByRole('button', { name: 'No answer is needed' });
  expect(await home.ask('voices.counts', {})).toMatchObject({ waiting: 1 });
  expect(home.problems).toEqual([]);
});

test('a line of the minutes leads to its thread', async () => {
  let soupLineId = '';
  const { user } = await openOffice(async (home) => {
    const { soupLineId: soup } = await promise(home);
    soupLineId = soup;
    const { meetings } = await home.ask('meetings.list', { archived: false, before: null, limit: 9 });
    return `#/meetings/${meetings[1]?.id ?? ''}/after`;
  });
  await user.click(await screen.findByRole('link', { name: 'What came of it: The soup is cold.' }));
  await screen.findByText('“The soup is cold.”');
  expect(window.location.hash).toBe(`#/voices/thread/line/${soupLineId}`);
});
