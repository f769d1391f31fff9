import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { londonDay } from '@rules/british-dates';
import { addDays } from '@rules/iso-day';
import { addPerson, openOffice } from './office-support';

test('a person’s page says how they like information, and a check is noted with its next day', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const { id } = await addPerson(opened, { fullName: 'Josef Nowak', unit: 'Garden wing, room 9' });
    return `#/people/${id}`;
  });
  await screen.findByText(/^Lives here, Garden wing, room 9\. Likes to be called Josef\.$/);
  await screen.findByText('Every look at this page is recorded');
  const card = within(screen.getByRole('region', { name: 'How I like information' }));
  card.getByText('not checked with Josef yet');
  await user.click(card.getByRole('button', { name: 'Note a check' }));
  const dialog = await screen.findByRole('dialog', { name: 'Checked with Josef' });
  await user.click(within(dialog).getByRole('button', { name: 'Note this check' }));
  await card.findByText(/^checked \d/);
  card.getByText(/^again by \d/);
  const { entries } = await home.ask('audit.list', { before: null, limit: 50 });
  expect(entries.filter(({ action }) => action === 'person-looked-at')).toHaveLength(1);
  expect(home.problems).toEqual([]);
});

test('an overdue check shows how many days', async () => {
  await openOffice(async (opened) => {
    const { id } = await addPerson(opened, { fullName: 'Tariq Aziz' });
    const check = { id, checkedOn: '2024-02-10', due: '2025-02-10', revision: 1 };
    await opened.ask('people.checkInformation', check);
    return `#/people/${id}`;
  });
  await screen.findByText(/^\d+ days overdue$/);
  screen.getByText('checked 10 February 2024, was due 10 February 2025');
});

test('an answer is kept with its day and way, taken back, and every answer stays', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const { id } = await addPerson(opened, { fullName: 'Josef Nowak' });
    return `#/people/${id}`;
  });
  const card = within(await screen.findByRole('region', { name: 'What I agreed to' }));
  expect(card.getAllByText('not asked')).toHaveLength(3);
  card.getByText('Printed as “Josef Nowak”.');
  await user.click(card.getByRole('button', { name: 'Write an answer' }));
  const form = within(await screen.findByRole('dialog', { name: 'What Josef answered' }));
  await user.click(form.getByRole('radio', { name: 'My name in print' }));
  await user.click(form.getByRole('radio', { name: 'Yes' }));
  await user.click(form.getByRole('button', { name: 'Keep this answer' }));
  await form.findByText('Write how they answered.');
  await user.type(form.getByRole('textbox', { name: 'How they answered' }), 'told Amina, in Polish');
  await user.click(form.getByRole('button', { name: 'Keep this answer' }));
  await card.findByText('yes');
  card.getByText(/told Amina, in Polish$/);

  expect(card.getByRole('button', { name: 'Take back: My name in print' }).textContent).toBe('Take back');
  await user.click(card.getByRole('button', { name: 'Take back: My name in print' }));
  const back = within(await screen.findByRole('dialog', { name: 'My name in print: take it back' }));
  await user.click(back.getByRole('button', { name: 'Take it back' }));
  await card.findByText('no, taken back');
  await card.findByText('Printed as “A resident”.');
  await user.click(card.getByRole('button', { name: 'Every answer' }));
  const history = within(await screen.findByRole('dialog', { name: 'Every answer, newest first' }));
  history.getByText(/taken back/);
  expect(home.problems).toEqual([]);
});

test('who supports a person and what matters to them are written, changed and taken off', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const { id } = await addPerson(opened, { fullName: 'Josef Nowak' });
    return `#/people/${id}`;
  });
  const card = within(await screen.findByRole('region', { name: 'Who supports me' }));
  await user.click(card.getByRole('button', { name: 'Add somebody' }));
  const form = within(await screen.findByRole('dialog', { name: 'Who supports Josef' }));
  await user.type(form.getByRole('textbox', { name: 'Their name' }), 'Marie Lund');
  await user.type(form.getByRole('textbox', { name: 'Who they are' }), 'independent advocate{Enter}');
  await card.findByText('Marie Lund');
  const pen = card.getByRole('button', { name: 'Change Marie Lund' });
  expect(pen.textContent).toBe('Change');
  await user.click(pen);
  const change = within(await screen.findByRole('dialog', { name: 'Change Marie Lund' }));
  await user.click(change.getByRole('button', { name: 'Take Marie Lund off this page' }));
  await card.findByText('Nobody is written down yet.');

  await user.click(screen.getByRole('tab', { name: 'What matters to me (0)' }));
  await user.click(await screen.findByRole('button', { name: 'Write what matters' }));
  const matter = within(await screen.findByRole('dialog', { name: 'What matters to Josef' }));
  await user.type(matter.getByRole('textbox', { name: 'In their own words' }), 'Rye bread, not white.');
  await user.click(matter.getByRole('button', { name: 'Keep this' }));
  await screen.findByText('“Rye bread, not white.”');
  expect(screen.getByRole('button', { name: 'Change: Food' }).textContent).toBe('Change');
  await screen.findByRole('tab', { name: 'What matters to me (1)' });
  expect(home.problems).toEqual([]);
});

test('a voice that waits too long says so on the page of who said it', async () => {
  await openOffice(async (opened) => {
    const { id } = await addPerson(opened, { fullName: 'Josef Nowak' });
    const heard = { source: 'said', way: 'talk', heardBy: 'Bisi' } as const;
    for (const [words, daysAgo] of [['Rye bread.', 50] as const, ['Dominoes.', 2] as const]) {
      const saidOn = addDays(londonDay(Date.now()), -daysAgo);
      await opened.ask('voices.add', { ...heard, id: v7(), words, personId: id, saidOn });
    }
    return `#/people/${id}`;
  });
  const row = (words: string) => within(screen.getByText(words).closest('li') as HTMLElement);
  await screen.findByText('“Rye bread.”');
  row('“Rye bread.”').getByText('late, 50 days');
  row('“Dominoes.”').getByText('2 days');
});

test('what a person said is written from their page, waits, and leads to its thread', async () => {
  let id = '';
  const { home, user } = await openOffice(async (opened) => {
    ({ id } = await addPerson(opened, { fullName: 'Josef Nowak' }));
    return `#/people/${id}`;
  });
  await user.click(await screen.findByRole('button', { name: 'Write what Josef said' }));
  const form = within(await screen.findByRole('dialog', { name: 'What Josef said' }));
  await user.type(form.getByRole('textbox', { name: 'Their words' }), 'I want to bake on Saturday.');
  await user.click(form.getByRole('button', { name: 'Keep their words' }));
  const said = await screen.findByRole('link', { name: '“I want to bake on Saturday.”' });
  await screen.findByRole('tab', { name: 'What Josef said (1)' });
  screen.getByText('waiting for an answer,', { exact: false });
  const lookId = v7();
  await home.ask('people.page', { id, lookId });
  const kept = await home.ask('people.said', { id, lookId, offset: 0, limit: 5 });
  expect(said.getAttribute('href')).toBe(`#/voices/thread/voice/${kept.said[0]?.id}`);
  await waitFor(() => expect(home.problems).toEqual([]));
});

test('everyone’s page says whose check is overdue and how the place stands, each figure with its base', async () => {
  const { user } = await openOffice(async (opened) => {
    for (const fullName of ['Ivy Moss', 'Joan Fell', 'Rosa Conti', 'Grace Obi']) {
      await addPerson(opened, { fullName });
    }
    const { id } = await addPerson(opened, { fullName: 'Tariq Aziz' });
    await opened.ask('people.checkInformation', {
      id,
      checkedOn: '2024-02-10',
      due: '2025-02-10',
      revision: 1,
    });
    return '#/people';
  });
  const card = within(await screen.findByRole('region', { name: 'Information people can use' }));
  card.getByText('1 of 5');
  card.getByText('too few to say (1)');
  card.getByText('no copies given yet');
  await user.click(screen.getByRole('button', { name: 'See who' }));
  await user.click(card.getByRole('link', { name: 'Tariq Aziz' }));
  await screen.findByRole('heading', { level: 1, name: 'Tariq Aziz' });
});
