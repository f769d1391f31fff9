import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addPerson, openOffice } from './office-support';

const pasted = [
  'Name\tKnown as\tRoom\tMoved in\tLarge print\tShoe size',
  'Josef Nowak\tJózek\t9\t3/4/26\tyes\t9',
  'Harold Pike\t\t4\t4/13/26\tmaybe\t8',
  'Amina Rahman\t\t5\t\t\t5',
].join('\n');

test('a pasted list is looked at first, each fault named with its row, and only the good rows come in', async () => {
  const { home, user } = await openOffice(async (opened) => {
    await addPerson(opened, { fullName: 'Amina Rahman' });
    return '#/people';
  });
  await user.click(await screen.findByRole('button', { name: 'Bring in a list' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Bring in a list' }));
  await user.click(dialog.getByRole('textbox', { name: 'Or paste it here' }));
  await user.paste(pasted);
  await user.click(dialog.getByRole('button', { name: 'Look at it first' }));

  const look = within(await screen.findByRole('dialog', { name: 'What each row would become' }));
  look.getByText('1 of 3 rows are right.');
  look.getByText('Left out, as Parlour keeps nothing like it: Shoe size.');
  const faulty = look.getByRole('row', { name: /^3 Harold Pike/ });
  within(faulty).getByText('There is no month 13. Write the day first: 13/4/26.', { exact: false });
  within(faulty).getByText('Write yes or no; this says “maybe”.', { exact: false });
  look.getByText(/Amina Rahman \(row 4\)/);
  look.getByRole('row', { name: '2 Josef Nowak Józek Resident 9 3 April 2026' });

  await user.click(look.getByRole('button', { name: 'Bring in nothing until all are right' }));
  const again = within(await screen.findByRole('dialog', { name: 'Bring in a list' }));
  expect(again.getByRole('textbox', { name: 'Or paste it here' })).toHaveProperty('value', pasted);
  await user.click(again.getByRole('button', { name: 'Look at it first' }));
  await user.click(await screen.findByRole('button', { name: 'Bring in the good rows, 1 person' }));

  await screen.findByRole('link', { name: /Josef Nowak/ });
  const { people } = await home.ask('people.list', { archived: false });
  expect(people.filter(({ kind }) => kind === 'resident').map(({ fullName }) => fullName)).toEqual([
    'Amina Rahman',
    'Josef Nowak',
  ]);
  expect(home.problems).toEqual([]);
});

test('a CSV file as Windows writes it is read, and a spreadsheet file says what to do', async () => {
  const { user } = await openOffice('#/people');
  await user.click(await screen.findByRole('button', { name: 'Bring in a list' }));
  const chooser = await screen.findByLabelText('A CSV file');
  await user.upload(
    chooser,
    new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'list.csv', { type: 'text/csv' }),
  );
  await screen.findByText(/^This is a spreadsheet file/);
  const windows = [...'Name;Room\r\nRen'].map((letter) => letter.charCodeAt(0));
  const bytes = new Uint8Array([...windows, 0xe9, ...[...'e Blanc;4'].map((letter) => letter.charCodeAt(0))]);
  await user.upload(chooser, new File([bytes], 'list.csv', { type: 'text/csv' }));
  await screen.findByText('1 of 1 row is right.');
  screen.getByRole('cell', { name: 'Renée Blanc' });
});

test('everyone is saved as a list, which says it is not sealed', async () => {
  const { home, user } = await openOffice(async (opened) => {
    await addPerson(opened, { fullName: 'Josef Nowak', unit: '=9+1' });
    return '#/people';
  });
  await user.click(await screen.findByRole('button', { name: 'Save as a list' }));
  await screen.findByText(/^2 people in it\. This file is not sealed/);
  const { entries } = await home.ask('audit.list', { before: null, limit: 1 });
  expect(entries).toMatchObject([{ action: 'people-list-saved', facts: { people: 2 } }]);
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
  const text = readFileSync(join(home.folder, `People ${today}.csv`), 'utf8');
  expect(text).toContain("Josef Nowak,Josef,resident,,'=9+1,");
  home.saveTo.folder = null;
  await user.click(screen.getByRole('button', { name: 'Save as a list' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
