import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import type { InProcess } from './in-process';
import { addPerson, openOffice } from './office-support';

const today = londonDay(Date.now());
const page = { offset: 0, limit: 50 };

/** A slip about the lift that waits; the id of its voice. */
async function slip(home: InProcess, words = 'The lift frightens me.'): Promise<string> {
  const heard = { source: 'said', way: 'slip', saidOn: addDays(today, -9), heardBy: 'Bisi' } as const;
  const { id } = await home.ask('voices.add', { id: v7(), words, personId: null, ...heard });
  return id;
}

test('who waits is answered with an action from the list by keys alone, and the answer is taken off again', async () => {
  let liftId = '';
  const { home, user } = await openOffice(async (home) => {
    await addPerson(home, { fullName: 'Owen Tate', kind: 'staff' });
    liftId = await slip(home);
    return '#/voices';
  });
  (await screen.findByRole('button', { name: 'Answer: The lift frightens me.' })).focus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Answer what was said' });
  within(dialog).getByText(/The lift frightens me/);
  const save = within(dialog).getByRole('button', { name: 'Save the answer' });
  await user.click(save);
  await within(dialog).findByText('Write what will be done.');
  await user.type(within(dialog).getByRole('textbox', { name: 'What will be done' }), 'A rail in the lift');
  within(dialog).getByRole('combobox', { name: 'Who does it' }).focus();
  await user.keyboard('{Control>}a{/Control}owen');
  await screen.findByRole('option', { name: /Owen Tate/ });
  await user.keyboard('{ArrowDown}{Enter}');
  await user.type(within(dialog).getByRole('textbox', { name: 'What will be done' }), '{Enter}');
  await screen.findByText('Promised, not done yet: A rail in the lift');
  const { actions } = await home.ask('improvement.list', {
    ...{ show: 'open', owner: null, sort: 'due', ...page },
  });
  expect(actions).toMatchObject([{ words: 'A rail in the lift', owner: 'Owen Tate', voiceCount: 1 }]);

  await user.click(screen.getByRole('link', { name: /The lift frightens me/ }));
  await user.click(await screen.findByRole('button', { name: 'Take this answer off: A rail in the lift' }));
  await screen.findByText('No answer yet');
  expect((await home.ask('voices.thread', { kind: 'voice', id: liftId })).answers).toEqual([]);
  expect(home.problems).toEqual([]);
});

test('on its own page it is answered with what was decided, and waits no longer', async () => {
  const { home, user } = await openOffice(async (home) => `#/voices/thread/voice/${await slip(home)}`);
  await user.click(await screen.findByRole('button', { name: 'Answer it' }));
  const dialog = await screen.findByRole('dialog', { name: 'Answer what was said' });
  await user.click(within(dialog).getByRole('radio', { name: 'Say what was decided' }));
  await user.type(
    within(dialog).getByRole('textbox', { name: 'What was decided' }),
    'The lift is mended in March{Enter}',
  );
  await screen.findByText('Decided');
  screen.getByText('The lift is mended in March');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Answer it' })).toBeNull());
  expect(await home.ask('voices.counts', {})).toEqual({ waiting: 0, late: 0 });

  screen.getByText('Not told back yet');
  await user.click(screen.getByRole('button', { name: 'They have been told' }));
  const told = await screen.findByRole('dialog', { name: 'They have been told' });
  within(told).getByText('The lift is mended in March');
  await user.type(
    within(told).getByRole('textbox', { name: 'How they were told' }),
    'On the notice board{Enter}',
  );
  await screen.findByText('Told back');
  screen.getByText(/On the notice board/);
  await waitFor(() => expect(screen.queryByText('Not told back yet')).toBeNull());
  // What they were told is what was decided: it is not said twice.
  expect(screen.getAllByText('The lift is mended in March')).toHaveLength(1);
  expect(home.problems).toEqual([]);
});

test('it is answered with an action there is already, found by a word of it', async () => {
  const { home, user } = await openOffice(async (home) => {
    const other = await slip(home, 'The stairs are steep.');
    const given = { kind: 'action', voiceId: other, ownerId: null, ownerName: 'Jo', due: null } as const;
    await home.ask('voices.answer', { ...given, id: v7(), words: 'Rails on every stair' });
    await home.ask('voices.answer', { ...given, id: v7(), words: 'A bench on the landing' });
    return `#/voices/thread/voice/${await slip(home)}`;
  });
  await user.click(await screen.findByRole('button', { name: 'Answer it' }));
  const dialog = await screen.findByRole('dialog', { name: 'Answer what was said' });
  await user.click(within(dialog).getByRole('radio', { name: 'An action we have already' }));
  const save = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Save the answer' });
  expect(save.disabled).toBe(true);
  await user.type(within(dialog).getByRole('combobox', { name: 'Which action' }), 'rails');
  expect((await screen.findAllByRole('option')).map((one) => one.textContent)).toEqual([
    'Rails on every stairJo, no date yet',
  ]);
  await user.keyboard('{ArrowDown}{Enter}');
  await user.click(save);
  await screen.findByText('Rails on every stair');
  screen.getByText(/also for 1 other voice/);
  expect(home.problems).toEqual([]);
});

test('what was decided and what was dropped are listed to be told, from any time', async () => {
  const { home, user } = await openOffice(async (home) => {
    const given = { kind: 'decision', words: 'A rail in the lift', how: null } as const;
    await home.ask('voices.answer', { ...given, id: v7(), voiceId: await slip(home) });
    const [voiceId, id] = [await slip(home, 'A bench, please.'), v7()];
    const bench = { kind: 'action', ownerId: null, ownerName: '', due: null } as const;
    await home.ask('voices.answer', { ...bench, id, voiceId, words: 'A garden bench' });
    await home.ask('improvement.drop', {
      ...{ id, revision: 1, because: 'The path is too narrow', closedOn: today, meetingId: null },
    });
    return '#/voices';
  });
  await user.click(await screen.findByRole('tab', { name: 'Where the chain is broken' }));
  const list = await screen.findByRole('link', { name: 'A rail in the lift' });
  expect(list.closest('li')?.textContent).toContain('Decided');
  const dropped = screen.getByRole('link', { name: 'A garden bench' });
  expect(dropped.closest('li')?.textContent).toContain('Dropped');
  await user.click(dropped);
  await user.click(await screen.findByRole('button', { name: 'They have been told' }));
  const told = await screen.findByRole('dialog', { name: 'They have been told' });
  within(told).getByText('The path is too narrow');
  await user.type(within(told).getByRole('textbox', { name: 'How they were told' }), 'By the roses{Enter}');
  await screen.findByText('Told back');
  const { rows } = await home.ask('voices.orphans', { which: 'not-told', ...page });
  expect(rows).toMatchObject([{ kind: 'decision', words: 'A rail in the lift' }]);
  expect(home.problems).toEqual([]);
});
