import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addPerson, openOffice } from './office-support';

test('a person is added: what is missing is said beside the field, and nothing typed is lost', async () => {
  const { home, user } = await openOffice('#/people');
  await user.click(await screen.findByRole('button', { name: 'Add a person' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add a person' });
  const form = within(dialog);
  await user.type(form.getByRole('textbox', { name: 'Name to use' }), 'Józek');
  await user.type(form.getByRole('textbox', { name: /^Language/ }), 'Polish');
  await user.click(form.getByRole('checkbox', { name: /^An interpreter/ }));
  await user.click(form.getByRole('button', { name: 'Add this person' }));

  await form.findByText('One thing to mend');
  const fullName = form.getByRole('textbox', { name: 'Full name' });
  await waitFor(() => expect(fullName.getAttribute('aria-invalid')).toBe('true'));
  const message = document.getElementById(fullName.getAttribute('aria-describedby') ?? '');
  expect(message?.textContent).toBe('Write their full name.');
  expect(form.getByRole('textbox', { name: 'Name to use' })).toHaveProperty('value', 'Józek');
  expect(form.getByRole('textbox', { name: /^Language/ })).toHaveProperty('value', 'Polish');

  await user.click(form.getByRole('button', { name: 'Full name: Write their full name.' }));
  expect(document.activeElement).toBe(fullName);
  await user.keyboard('Josef Nowak{Enter}');

  await screen.findByRole('heading', { level: 1, name: 'Josef Nowak' });
  const needs = within(screen.getByRole('region', { name: 'How I like information' }));
  needs.getByText('Polish first');
  needs.getByText('Interpreter');
  const { people } = await home.ask('people.list', { archived: false });
  expect(people.find((person) => person.fullName === 'Josef Nowak')?.needs.language).toBe('Polish');
  expect(home.problems).toEqual([]);
});

test('closing the form with words in it asks first', async () => {
  const { user } = await openOffice('#/people');
  await user.click(await screen.findByRole('button', { name: 'Add a person' }));
  await user.type(await screen.findByRole('textbox', { name: 'Name to use' }), 'Win');
  await user.keyboard('{Escape}');
  const question = await screen.findByRole('alertdialog', { name: 'Leave without saving?' });
  await user.click(within(question).getByRole('button', { name: 'Leave it as it is' }));
  expect(screen.getByRole('textbox', { name: 'Name to use' })).toHaveProperty('value', 'Win');
});

test('people are found by kind and by typing, with their needs in words', async () => {
  const { user } = await openOffice(async (home) => {
    const hearing = 'Hearing aid in the left ear.';
    await addPerson(home, {
      fullName: 'Harold Pike',
      needs: { largePrint: true, easyRead: false, language: '', interpreter: false, hearing },
    });
    await addPerson(home, { fullName: 'Owen Tate', kind: 'staff', role: 'Senior carer' });
    return '#/people';
  });
  const harold = await screen.findByRole('link', { name: /Harold Pike/ });
  within(harold).getByText('Large print');
  within(harold).getByText('Hearing aid in the left ear.');

  await user.click(screen.getByRole('radio', { name: /^Staff/ }));
  await waitFor(() => expect(screen.queryByRole('link', { name: /Harold Pike/ })).toBeNull());
  screen.getByRole('link', { name: /Owen Tate/ });

  await user.type(screen.getByRole('searchbox', { name: 'Find by name' }), 'harold');
  await screen.findByText('Nobody by that name here');
  await user.click(screen.getByRole('button', { name: 'Show everyone' }));
  await screen.findByRole('link', { name: /Harold Pike/ });
});

test('a person is put away and brought back', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const person = await addPerson(opened, { fullName: 'Mabel Crane' });
    return `#/people/${person.id}`;
  });
  await user.click(await screen.findByRole('button', { name: 'Put away' }));
  const question = await screen.findByRole('alertdialog', { name: 'Put Mabel away?' });
  await user.click(within(question).getByRole('button', { name: 'Put away' }));
  await screen.findByRole('button', { name: 'Bring back' });
  const { people } = await home.ask('people.list', { archived: false });
  expect(people.some((person) => person.fullName === 'Mabel Crane')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Bring back' }));
  await screen.findByRole('button', { name: 'Put away' });
});

test.each([
  { choice: 'Keep mine', role: 'Ambassador', unit: '' },
  { choice: 'Take theirs', role: 'Chair of the choir', unit: 'Garden wing' },
])('a person changed elsewhere shows both versions: $choice', async ({ choice, role, unit }) => {
  let id = '';
  const { home, user } = await openOffice(async (opened) => {
    ({ id } = await addPerson(opened, { fullName: 'Amina Rahman' }));
    return `#/people/${id}`;
  });
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  const form = within(await screen.findByRole('dialog', { name: 'Change Amina' }));
  await user.type(form.getByRole('textbox', { name: /^Role/ }), 'Ambassador');
  const now = await home.ask('people.get', { id });
  await home.ask('people.save', { ...now, role: 'Chair of the choir', unit: 'Garden wing' });
  await user.click(form.getByRole('button', { name: 'Save' }));

  const note = within(await form.findByRole('alert'));
  const row = note.getByRole('row', { name: /^Role/ });
  within(row).getByRole('cell', { name: 'Ambassador' });
  within(row).getByRole('cell', { name: 'Chair of the choir' });
  note.getByRole('row', { name: /^Unit or room/ });
  expect(note.getAllByRole('row')).toHaveLength(3);
  await user.click(note.getByRole('button', { name: choice }));
  if (choice === 'Take theirs') await user.click(form.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await home.ask('people.get', { id })).toMatchObject({ role, unit });
  expect(home.problems).toEqual([]);
});
