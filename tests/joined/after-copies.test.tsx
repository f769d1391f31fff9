import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { flushAll } from '../../renderer/lib/save-queue';
import { openAfter, type Held } from './after-support';

const openEasy = () => openAfter({ signed: true, page: 'easy-read', heading: 'Easy Read minutes' });
const openFamilies = () => openAfter({ signed: true, page: 'families', heading: 'Families’ copy' });

/** The row of the first place that says this. */
const rowOf = (words: RegExp) => within(screen.getAllByText(words)[0]?.closest('li') as HTMLElement);

async function easyRows({ home, meetingId, soup }: Held) {
  const { lines } = await home.ask('meetings.easyMinutes', { meetingId });
  return lines.find(({ lineId }) => lineId === soup)?.rows;
}

const easy = (words: string) => ({ words, picture: 'food', noPictureBecause: '' });

test('Easy Read words are kept as they are typed, a half-typed one too, and counted once they can be printed', async () => {
  const held = await openEasy();
  const { home, user } = held;
  await screen.findByText('0 of 2 lines are worded');
  const row = rowOf(/The soup is cold/);
  await user.type(
    row.getByRole('textbox', { name: 'Idea 1 in easy words' }),
    `The soup is ${'very '.repeat(13)}`,
  );
  await row.findByText(/has 16 words\. Easy Read sentences have 15 at most/);
  await row.findByText('Not finished');
  await user.clear(row.getByRole('textbox'));
  await user.type(row.getByRole('textbox'), 'The soup is cold.');
  await screen.findByText('1 of 2 lines is worded');
  expect(await easyRows(held)).toEqual([easy('The soup is cold.')]);
  await user.click(row.getByRole('button', { name: /^Add another idea/ }));
  const second = row.getByRole('textbox', { name: 'Idea 2 in easy words' });
  await user.type(second, 'We want it hot.');
  // As a lock or a close asks for: nothing waits for its quiet time.
  expect(await flushAll()).toBe(true);
  expect(await easyRows(held)).toEqual([easy('The soup is cold.'), easy('We want it hot.')]);
  await user.click(row.getByRole('button', { name: /^Take out idea 1/ }));
  expect(document.activeElement).toBe(row.getByRole('textbox'));
  await waitFor(async () => expect(await easyRows(held)).toEqual([easy('We want it hot.')]));
  expect(home.problems).toEqual([]);
});

test('any picture that comes with Parlour is found for an idea, or the reason why there is none is kept', async () => {
  const held = await openEasy();
  const { user } = held;
  const row = rowOf(/The soup is cold/);
  await user.type(row.getByRole('textbox'), 'The soup is cold.');
  await user.click(row.getByRole('button', { name: /^Picture for idea 1/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'A picture for idea 1' }));
  await user.type(dialog.getByRole('searchbox', { name: 'Find a picture' }), 'minibus');
  const [found] = await dialog.findAllByRole('option');
  await user.click(found as HTMLElement);
  await waitFor(async () => expect((await easyRows(held))?.[0]?.picture).not.toBe('food'));
  await user.click(row.getByRole('button', { name: /^Picture for idea 1/ }));
  await user.type(await screen.findByRole('textbox', { name: /^No picture fits/ }), 'None shows cold.');
  await user.click(screen.getByRole('button', { name: 'Use no picture' }));
  const bare = { words: 'The soup is cold.', picture: null, noPictureBecause: 'None shows cold.' };
  await waitFor(async () => expect(await easyRows(held)).toEqual([bare]));
  await row.findByText('No picture: None shows cold.');
});

test('Easy Read words somebody else wrote meanwhile stand beside those typed here until one is chosen', async () => {
  const held = await openEasy();
  const { home, user, hold, meetingId, soup } = held;
  let letGo = () => {};
  hold.until = new Promise<void>((resolve) => (letGo = resolve));
  const row = rowOf(/The soup is cold/);
  await user.type(row.getByRole('textbox'), 'Mine is cold.');
  await home.ask('meetings.saveEasyRows', {
    ...{ meetingId, lineId: soup, revision: 0 },
    rows: [easy('Theirs is cold.')],
  });
  hold.until = null;
  letGo();
  await row.findByRole('cell', { name: 'Theirs is cold.' });
  row.getByRole('cell', { name: 'Mine is cold.' });
  await user.click(row.getByRole('button', { name: 'Keep mine' }));
  await waitFor(async () => expect(await easyRows(held)).toEqual([easy('Mine is cold.')]));
  expect(home.problems).toEqual([]);
});

test('the families’ copy is decided as it is typed, released once read, and stands still from then on', async () => {
  const { home, user, meetingId } = await openFamilies();
  await screen.findByText('1 still to look at');
  const row = rowOf(/Plate Winifred’s table first/);
  row.getByText('May hold: Winifred');
  await user.click(row.getByRole('button', { name: /^Change it here/ }));
  const box = row.getByRole('textbox', { name: 'What the copy says instead' });
  await user.clear(box);
  await user.type(box, 'Plate the last table first.');
  await user.click(screen.getByRole('button', { name: 'Release this copy' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Release the families’ copy' }));
  await user.type(dialog.getByRole('textbox', { name: 'Who read every line' }), 'Denise Okafor');
  await user.click(dialog.getByRole('checkbox'));
  await user.click(dialog.getByRole('button', { name: 'Release it' }));
  await screen.findByText(/^Read by Denise Okafor and released on /);
  expect(screen.queryByRole('button', { name: /^(Change it here|Done changing)/ })).toBeNull();
  const { spots } = await home.ask('meetings.familiesCopy', { meetingId });
  expect(spots.find(({ says }) => says.startsWith('Plate'))?.words).toBe('Plate the last table first.');
  await user.click(screen.getByRole('button', { name: 'Take the release back' }));
  await screen.findByText('Every name found was looked at');
  expect(home.problems).toEqual([]);
});

test('words of the families’ copy decided somewhere else stand beside those typed here', async () => {
  const { home, user, hold, meetingId } = await openFamilies();
  const row = rowOf(/Plate Winifred’s table first/);
  await user.click(row.getByRole('button', { name: /^Change it here/ }));
  const { spots } = await home.ask('meetings.familiesCopy', { meetingId });
  const spot = spots.find(({ says }) => says.startsWith('Plate'));
  if (spot === undefined) throw new Error('The action is not in the copy.');
  let letGo = () => {};
  hold.until = new Promise<void>((resolve) => (letGo = resolve));
  const box = row.getByRole('textbox', { name: 'What the copy says instead' });
  await user.clear(box);
  await user.type(box, 'Mine.');
  const { part, ofId, revision } = spot;
  await home.ask('meetings.saveFamiliesWords', { meetingId, part, ofId, words: 'Theirs.', revision });
  hold.until = null;
  letGo();
  await row.findByRole('cell', { name: 'Theirs.' });
  await user.click(row.getByRole('button', { name: 'Take theirs' }));
  await waitFor(() => expect(row.queryByText(/was changed somewhere else/)).toBeNull());
  const after = await home.ask('meetings.familiesCopy', { meetingId });
  expect(after.spots.find((one) => one.ofId === ofId && one.part === part)?.words).toBe('Theirs.');
  expect(home.problems).toEqual([]);
});

test('a second version shows word by word what it says otherwise than the first', async () => {
  const { user } = await openAfter({
    signed: true,
    prepare: async ({ home, meetingId, soup }) => {
      await home.ask('meetings.newVersion', { meetingId, reason: 'It was lukewarm.' });
      const { lines } = await home.ask('meetings.get', { id: meetingId });
      const line = lines.find(({ id }) => id === soup);
      if (line === undefined) throw new Error('The soup is gone.');
      const { itemId, kind, speakerId, source, topics, fromLineId, decidedHow, revision } = line;
      await home.ask('meetings.saveLine', {
        ...{ id: soup, meetingId, itemId, kind, speakerId, source, topics, fromLineId, decidedHow, revision },
        ...{ text: 'The soup is lukewarm.', action: null, vote: null, position: null, clearsDraft: false },
      });
    },
  });
  const versions = within(await screen.findByRole('region', { name: 'Versions' }));
  await user.click(versions.getByRole('button', { name: 'See what changed since version 1' }));
  const change = (await versions.findByText('Changed')).closest('li') as HTMLElement;
  expect(change.textContent).toContain('Food');
  expect([...change.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual([
    '[taken out: cold.]',
  ]);
  expect([...change.querySelectorAll('ins')].map(({ textContent }) => textContent)).toEqual([
    '[added: lukewarm.]',
  ]);
  await user.click(versions.getByRole('button', { name: 'Hide what changed in version 2' }));
  expect(versions.queryByText('Changed')).toBeNull();
});

test.each([
  ['the Easy Read lines', openEasy, /The soup is cold/],
  ['the lines of the families’ copy', openFamilies, /The soup is cold/],
])('%s open what came of each', async (_what, opens, words) => {
  const { soup } = await opens();
  await screen.findAllByText(words);
  const links = screen.getAllByRole('link', { name: /^What came of it: / });
  expect(links).toHaveLength(2);
  expect(links[0]?.getAttribute('href')).toContain(`/voices/thread/line/${soup}`);
});
