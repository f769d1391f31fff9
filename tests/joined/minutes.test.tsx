import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inTheLounge } from '../e2e/sc1-script';
import { goToPerson, startMeeting, tickHere } from './minutes-support';

test('SC1 is written by keys alone', async () => {
  const minutes = await startMeeting();
  const { user, write, untilLines } = minutes;
  await tickHere(minutes, inTheLounge);
  await waitFor(() => screen.getByText('14 of 22'));

  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('heading', { name: '2. Food' });
  await write('.q @win #food The soup is cold by the time it gets to our table.');
  expect(screen.getByRole('textbox', { name: 'New line: Winifred said' })).toBe(minutes.entry());
  await user.keyboard('{F8}');
  expect(minutes.entry().value).toBe('The soup is cold by the time it gets to our table.');
  await user.keyboard('Kitchen to plate last-served table first, Owen, Monday');
  await screen.findByText('Owen Tate, by Mon 7 December');
  await user.keyboard('{Enter}');

  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('heading', { name: '3. Christmas and trips' });
  await write('.v Trip: garden centre 8, theatre 4, no view 2');
  await screen.findByText(/14 of 14 counted/);
  await user.keyboard('{Enter}{Control>}{Enter}{/Control}');
  await screen.findByRole('heading', { name: '4. Lounge decoration' });
  await write('.v Paint: pale green 9, cream 3, no view 2{Enter}');
  await write('.d Pale green by hands{Enter}');

  await user.keyboard('{Control>}g{/Control}');
  for (const name of ['Ivy Moss', 'Joan Fell']) {
    await goToPerson(user, name);
    await user.keyboard('e');
  }
  await user.keyboard('{Escape}');

  const [said, action, trip, paint, decided] = await untilLines(5);
  const { attendance } = await minutes.meeting();
  const people = (await minutes.home.ask('people.list', { archived: false })).people;
  const nameOf = (id: string | null | undefined) => people.find((person) => person.id === id)?.fullName;
  expect(said).toMatchObject({
    kind: 'said',
    text: 'The soup is cold by the time it gets to our table.',
    topics: ['food'],
    source: 'said',
  });
  expect(nameOf(said?.speakerId)).toBe('Winifred Shaw');
  expect(action).toMatchObject({
    kind: 'action',
    text: 'Kitchen to plate last-served table first',
    fromLineId: said?.id,
    action: { due: '2026-12-07' },
  });
  expect(nameOf(action?.action?.ownerId)).toBe('Owen Tate');
  expect(trip?.vote).toMatchObject({ present: 14, reason: '' });
  expect(paint?.vote?.options).toEqual([
    { label: 'pale green', count: 9 },
    { label: 'cream', count: 3 },
    { label: 'no view', count: 2 },
  ]);
  expect(decided).toMatchObject({ kind: 'decided', text: 'Pale green', decidedHow: 'hands' });
  await waitFor(async () => {
    const left = (await minutes.meeting()).attendance.filter((one) => one.state === 'left');
    expect(left.map((one) => one.fullName).sort()).toEqual(['Ivy Moss', 'Joan Fell']);
  });
  expect(attendance.filter((one) => one.part === 'resident')).toHaveLength(22);
  expect(minutes.home.problems).toEqual([]);
});

test('a vote that does not add up is saved only with a reason', async () => {
  const minutes = await startMeeting();
  await tickHere(minutes, inTheLounge.slice(0, 3));
  await minutes.write('.v tea 1, coffee 1{Enter}');
  const why = await screen.findByRole('textbox', { name: 'Why do the votes not add up?' });
  expect(document.activeElement).toBe(why);
  expect(await minutes.lines()).toHaveLength(0);
  await minutes.user.keyboard('Amina was asleep{Enter}');
  const [vote] = await minutes.untilLines(1);
  expect(vote?.vote).toMatchObject({ present: 3, reason: 'Amina was asleep' });
});

test('F8 in the line goes action, decided, note and round; on a saved line it turns it where it stands', async () => {
  const minutes = await startMeeting();
  await minutes.write('.n Blinds in the lounge, Bisi, Friday');
  for (const kind of ['Action', 'Decided', 'Note', 'Action']) {
    await minutes.user.keyboard('{F8}');
    screen.getByRole('textbox', { name: `New line: ${kind}` });
  }
  await minutes.user.keyboard('{Enter}');
  const [action] = await minutes.untilLines(1);
  expect(action).toMatchObject({
    kind: 'action',
    text: 'Blinds in the lounge',
    action: { due: '2026-12-04' },
  });
  await minutes.user.keyboard('{F8}');
  await waitFor(async () =>
    expect((await minutes.lines())[0]).toMatchObject({ kind: 'decided', action: null }),
  );
});

test('the first word of what was said offers people, and Ctrl U leaves them unnamed everywhere', async () => {
  const minutes = await startMeeting();
  await minutes.write('Har');
  const option = await screen.findByRole('option', { name: /Harold Pike/ });
  expect(minutes.entry().getAttribute('aria-activedescendant')).toBe(option.id);
  await minutes.user.keyboard('{Enter}');
  screen.getByRole('textbox', { name: 'New line: Harold said' });
  await minutes.user.keyboard('More fish on Fridays.{Enter}');
  await minutes.write('Har{Control>}u{/Control}I am lonely at night.{Enter}');
  const [named, unnamed] = await minutes.untilLines(2);
  expect(named?.speakerId).not.toBeNull();
  expect(unnamed).toMatchObject({ kind: 'said', speakerId: null, text: 'I am lonely at night.' });
  expect(JSON.stringify(unnamed)).not.toContain('Har');
  expect((await minutes.meeting()).draft).toBeNull();
});

test('Tab goes round the kinds, and Escape then Tab leaves the line', async () => {
  const minutes = await startMeeting();
  minutes.entry().focus();
  for (const label of ['Note', 'Decided', 'Vote', 'Action', 'Who said\\?', 'Note']) {
    await minutes.user.keyboard('{Tab}');
    screen.getByRole('textbox', { name: new RegExp(`^New line: ${label}$`) });
  }
  await minutes.user.keyboard('{Shift>}{Tab}{/Shift}');
  screen.getByRole('textbox', { name: 'New line: Who said?' });
  expect(document.activeElement).toBe(minutes.entry());
  await minutes.user.keyboard('{Escape}{Tab}');
  expect(document.activeElement).not.toBe(minutes.entry());
});

test('a decision by hands that does not add up is asked why, as a vote is', async () => {
  const minutes = await startMeeting();
  const { user, write, untilLines } = minutes;
  await tickHere(minutes, inTheLounge);
  await waitFor(() => screen.getByText('14 of 22'));
  await write('.d Pale green by hands 9-3-1{Enter}');
  const why = await screen.findByRole('textbox', { name: 'Why do the votes not add up?' });
  expect(document.activeElement).toBe(why);
  expect(screen.getAllByText(/13 counted, 14 here: say why/)).toHaveLength(1);
  await user.type(why, 'Ivy had left{Enter}');
  const [line] = await untilLines(1);
  expect(line).toMatchObject({
    kind: 'decided',
    text: 'Pale green (9 for, 3 against, 1 no view; Ivy had left)',
    decidedHow: 'hands',
  });
  await screen.findByText('9 for, 3 against, 1 no view (Ivy had left)');
  await write('.d Cream by hands 9-3-2{Enter}');
  await untilLines(2);
  expect(minutes.home.problems).toEqual([]);
});
