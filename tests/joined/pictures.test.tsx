import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { jpegOf, pngOf } from '../features/plain-photo';
import type { InProcess } from './in-process';
import { addPerson, openOffice } from './office-support';

async function addPhoto(
  home: InProcess,
  alt: string,
  people: string[] = [],
  agreedUntil: string | null = null,
) {
  const said = { alt, words: '', takenOn: null, agreedUntil, people, nobody: people.length === 0 };
  await home.ask('newsletters.addPhoto', { id: v7(), ...said, jpeg: jpegOf(800, 600) });
}

const page = '#/newsletters/pictures';

test('our own photos come first, each with whether it may be printed today', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const winifred = await addPerson(opened, { fullName: 'Winifred Shaw' });
    await addPhoto(opened, 'The new sofa');
    await addPhoto(opened, 'Winifred and the cook', [winifred.id]);
    await addPhoto(opened, 'The old bus', [], '2020-01-31');
    const files = [{ id: v7(), path: 'Drinks/Kettle.png', base64: pngOf(40, 40) }];
    await opened.ask('newsletters.bringInSymbols', { setName: 'Photosymbols', licence: 'Ours', files });
    return page;
  });
  const own = within(await screen.findByRole('listbox', { name: 'Our own photos' }));
  expect(own.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'The old busAgreed until 31 January 2020',
    'Winifred and the cookWinifred Shaw: not asked yet',
    'The new sofaNobody to be recognised',
  ]);
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(headings).toEqual([
    'Our own photos 3',
    'Pictures that come with Parlour 375',
    'Symbols we have bought 1',
  ]);

  await user.type(screen.getByRole('searchbox', { name: 'Find a picture' }), 'winifred');
  await waitFor(() => expect(own.getAllByRole('option')).toHaveLength(1));
  screen.getByText(/^None for “winifred”/);
  await user.clear(screen.getByRole('searchbox', { name: 'Find a picture' }));
  await user.type(screen.getByRole('searchbox', { name: 'Find a picture' }), 'fish and chips');
  const set = within(await screen.findByRole('listbox', { name: 'Pictures that come with Parlour' }));
  await user.click(set.getByRole('option', { name: /chips/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'A portion of chips' }));
  dialog.getByText(/^OpenMoji .+ CC BY-SA 4\.0\. Every paper that uses it says so by itself\.$/);
  expect(home.problems).toEqual([]);
});

test('who is in a photo is said with how they answered, and it is kept, put away and found again', async () => {
  const { home, user } = await openOffice(async (opened) => {
    const harold = await addPerson(opened, { fullName: 'Harold Pike' });
    const asked = {
      what: 'photo-in-newsletter',
      agreed: true,
      askedOn: '2026-01-05',
      way: 'said so',
    } as const;
    await opened.ask('people.recordAgreement', { id: v7(), personId: harold.id, ...asked });
    await addPhoto(opened, 'At the seaside');
    return page;
  });
  await user.click(await screen.findByRole('option', { name: /At the seaside/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'At the seaside' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Nobody in it can be recognised' }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  dialog.getByText('Say who is in it, or that nobody in it can be recognised.');
  await user.type(dialog.getByRole('combobox', { name: /^Who is in it/ }), 'Har');
  await user.click(await screen.findByRole('option', { name: /Harold Pike/ }));
  await dialog.findByText('Said yes, 5 January 2026');
  // The list stays open for the next person until the focus goes on.
  await user.tab();
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await screen.findByRole('option', { name: /At the seaside.*They said yes/ });

  await user.click(screen.getByRole('option', { name: /At the seaside/ }));
  const again = within(await screen.findByRole('dialog', { name: 'At the seaside' }));
  await user.click(again.getByRole('button', { name: 'Put it away' }));
  await screen.findByRole('heading', { name: 'No photos of our own yet' });
  await user.click(screen.getByRole('checkbox', { name: 'Show those put away' }));
  await screen.findByRole('option', { name: /At the seaside.*Put away/ });
  expect(home.problems).toEqual([]);
});

test('adding a photo asks for what is missing, and leaving with words in it asks first', async () => {
  const { user } = await openOffice(page);
  await user.click(await screen.findByRole('button', { name: 'Add a photo' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a photo' }));
  await user.click(dialog.getByRole('button', { name: 'Add this photo' }));
  dialog.getByText('Choose a photo first.');
  dialog.getByText('Write what the picture shows.');
  await user.type(dialog.getByRole('textbox', { name: 'What it shows' }), 'The sofa');
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  await user.click(await screen.findByRole('button', { name: 'Leave it' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
