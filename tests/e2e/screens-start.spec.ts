import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Launched } from './launch';
import { check, go } from './support/screen-check';

const words = 'otter lantern gravel eleven';

test('the first screens, the empty home and every trouble: no finding of axe, nothing cut at any size, all of it reached by keys', async ({
  parlour,
}) => {
  test.setTimeout(600_000);
  await parlour.page.emulateMedia({ reducedMotion: 'reduce' });
  await firstRun(parlour);
  await emptyHome(parlour);
  await signIn(parlour);
  await troubles(parlour);
  expect.soft(parlour.consoleErrors).toEqual([]);
});

test.describe('a sample home of ten years', () => {
  test.use({ appArgs: ['--sample', '--years', '10'] });

  test('says how far its building has come, and stops', async ({ parlour }) => {
    const { page } = parlour;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByText(/^Building the sample: year \d+ of 10/).waitFor();
    await check(parlour, 'sample-building');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText(/^Building the sample/).waitFor({ state: 'hidden' });
  });
});

async function firstRun(parlour: Launched): Promise<void> {
  const { page } = parlour;
  await page.getByRole('heading', { name: 'Welcome to Parlour' }).waitFor();
  await check(parlour, 'first-run-place');
  await page.getByLabel('What is the place called?').fill('Marram House');
  await page.getByRole('button', { name: 'Go on' }).click();
  await check(parlour, 'first-run-sign-in');
  await page.getByLabel('Your first name').fill('Denise');
  await page.getByLabel('Your full name').fill('Denise Okafor');
  await page.getByRole('textbox', { name: 'Your words' }).fill(words);
  await page.getByRole('button', { name: 'Seal my records' }).click();
  await page.getByRole('heading', { name: 'Keep your recovery sheet' }).waitFor();
  await check(parlour, 'first-run-recovery');
  await page.getByRole('button', { name: 'Later' }).click();
}

async function emptyHome(parlour: Launched): Promise<void> {
  await parlour.page.getByRole('heading', { name: 'First steps' }).waitFor();
  await check(parlour, 'empty-today');
  await go(parlour, '/meetings', 'Meetings');
  await check(parlour, 'empty-meetings');
  await go(parlour, '/people', 'People');
  await check(parlour, 'empty-people');
  await go(parlour, '/newsletters', 'Newsletters');
  await parlour.page.getByRole('heading', { name: 'Give it back in print' }).waitFor();
  await check(parlour, 'newsletters-none');
  await go(parlour, '/nowhere', 'There is no such page');
  await check(parlour, 'no-such-page');
}

async function signIn(parlour: Launched): Promise<void> {
  const { page } = parlour;
  await page.keyboard.press('F12');
  await page.getByRole('button', { name: 'Open the records' }).waitFor();
  await check(parlour, 'sign-in');
  await page.getByRole('textbox', { name: 'Your words' }).fill('not these');
  await page.keyboard.press('Enter');
  await page.getByText('do not go together').waitFor();
  await check(parlour, 'sign-in-wrong-words');
  await page.getByRole('button', { name: 'I forgot my words' }).click();
  await page.getByRole('heading', { name: 'Choose new words with your recovery sheet' }).waitFor();
  await check(parlour, 'recover');
  await page.getByRole('button', { name: 'Back to sign-in' }).click();
}

async function troubles(parlour: Launched): Promise<void> {
  const { page, folder } = parlour;
  const [keys, records] = ['parlour-keys.json', 'parlour.db'].map((name) =>
    join(folder, 'records', name),
  ) as [string, string];
  await rename(keys, `${keys}.away`);
  await page.reload();
  await page.getByRole('heading', { name: 'The key file is not there' }).waitFor();
  await check(parlour, 'trouble-key-missing');
  await writeFile(keys, 'not a key file');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'The key file cannot be read' }).waitFor();
  await check(parlour, 'trouble-key-damaged');
  await rename(`${keys}.away`, keys);
  await rename(records, `${records}.away`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'The records cannot be read' }).waitFor();
  await check(parlour, 'trouble-records');
  await rename(`${records}.away`, records);
}
