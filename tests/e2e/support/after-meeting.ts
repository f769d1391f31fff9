import type { Page } from '@playwright/test';
import { callDoor } from '../launch';

/** How a screen is opened and held to everything a screen is held to. */
interface Holding {
  go: (to: string, heading: string) => Promise<void>;
  check: (name: string) => Promise<void>;
  /** Opens a dialog by its button, checks it and closes it. */
  checkDialog: (button: string | RegExp, name: string) => Promise<void>;
}

interface Held extends Holding {
  page: Page;
  /** A signed meeting. */
  signed: string;
}

/** Holds what is made of a signed meeting to `check`: Easy Read, families, who got what, and what a version changed. */
export async function checkAfterMeeting(page: Page, signed: string, holding: Holding): Promise<void> {
  const held = { ...holding, page, signed };
  await easyRead(held);
  await families(held);
  await givenOut(held);
  await versionChanges(held);
}

async function easyRead({ page, signed, go, check, checkDialog }: Held): Promise<void> {
  await go(`/meetings/${signed}/easy-read`, 'Easy Read minutes');
  await page.getByLabel('Idea 1 in easy words').first().fill('The soup is cold.');
  await page.getByText('Worded', { exact: true }).waitFor();
  await page
    .getByRole('button', { name: /^Add another idea/ })
    .first()
    .click();
  await page.getByLabel('Idea 2 in easy words').fill('word '.repeat(16));
  await page.getByText('Not finished').waitFor();
  await check('easy-read-minutes');
  await checkDialog(/^Picture for idea 1/, 'easy-read-picture');
}

async function families({ page, signed, go, check, checkDialog }: Held): Promise<void> {
  await go(`/meetings/${signed}/families`, 'Families’ copy');
  await page.getByRole('button', { name: /^Change it here: The soup/ }).click();
  await page.getByLabel('What the copy says instead').fill('Winifred says the soup is cold.');
  await page.getByText('Changed here').waitFor();
  await check('families-copy');
  await checkDialog('Release this copy', 'release-families-copy');
}

async function givenOut({ page, signed, go, checkDialog }: Held): Promise<void> {
  await go(`/meetings/${signed}/after`, 'After the meeting');
  await checkDialog('Given out', 'mark-sent');
  await page.getByRole('button', { name: /^Easy Read \(/ }).click();
  await checkDialog(/given theirs$/, 'give-copies');
}

async function versionChanges({ page, signed, check }: Held): Promise<void> {
  await callDoor(page, 'meetings.newVersion', { meetingId: signed, reason: 'It is all the tables.' });
  const { lines } = await callDoor(page, 'meetings.get', { id: signed });
  const line = lines.find(({ text }) => text === 'I leave mine now.');
  if (line === undefined) throw new Error('The line to correct is not in the scene.');
  await callDoor(page, 'meetings.saveLine', {
    ...{ ...line, meetingId: signed, text: 'I leave mine every day now.' },
    ...{ action: null, vote: null, position: null, clearsDraft: false },
  });
  await page.getByRole('button', { name: 'See what changed since version 1' }).click();
  await page.locator('ins').first().waitFor();
  await check('version-changes');
}
