import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '../launch';
import { notReachedByKeys } from './by-keys';
import { cutParts } from './cut';
import { axeFindings } from './look';

/** Types the words on the sign-in screen. */
export async function signIn(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your words' }).fill(words);
  await page.keyboard.press('Enter');
}

/** Types a note in the minutes. */
export async function typeLine(page: Page, text: string): Promise<void> {
  await page.locator('#minutes-entry').focus();
  await page.keyboard.type(`.n ${text}`);
  await page.keyboard.press('Enter');
}

/** Where the saved state stands. */
export const footer = (page: Page) => page.getByRole('contentinfo', { name: 'Saved state and keys' });

export async function expectSaved(page: Page): Promise<void> {
  await expect(footer(page)).toContainText('Saved as you type');
}

/** The screen says what happened and what is safe; nothing on it can remove anything. */
export async function expectTrouble(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  for (const part of ['What happened', 'What is safe', 'What to do now']) {
    await expect(page.getByRole('heading', { name: part })).toBeVisible();
  }
  await expect(page.getByRole('button')).toHaveText(['Try again', 'Show the folder']);
  const found = [...(await axeFindings(page)), ...(await cutParts(page)), ...(await notReachedByKeys(page))];
  expect.soft(found, title).toEqual([]);
}

/** The screen names the file and the folder, and has this PC show that folder; where it cannot, it says so. */
export async function expectShown(
  app: ElectronApplication,
  page: Page,
  folder: string,
  fileName: string,
): Promise<void> {
  await expect(page.getByText(folder, { exact: true })).toBeVisible();
  await expect(page.getByText(fileName, { exact: true })).toBeVisible();
  await app.evaluate(({ shell }) => {
    const shown: string[] = [];
    (globalThis as unknown as { shown: string[] }).shown = shown;
    shell.openPath = (path) => Promise.resolve(shown.push(path) === 1 ? '' : 'no program for folders');
  });
  const show = () => page.getByRole('button', { name: 'Show the folder' }).click();
  await show();
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown))
    .toEqual([folder]);
  await show();
  await expect(page.getByRole('alert')).toContainText('This PC could not show the folder.');
}

/**
 * Has this PC's list of what is mounted say that a folder is a share of another PC; null takes it back. No share can be
 * mounted without another PC, so only that list is pretended: who reads it and what comes of it is the program's own.
 */
export async function pretendShare(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate((_electron, share) => {
    const files = process.getBuiltinModule('node:fs').promises;
    const kept = globalThis as unknown as { readReally?: typeof files.readFile };
    const really = (kept.readReally ??= files.readFile);
    const read = async (...asked: Parameters<typeof files.readFile>) => {
      const found = await really(...asked);
      return asked[0] === '/proc/mounts' && share !== null
        ? `${String(found)}//office/care ${share} cifs rw 0 0\n`
        : found;
    };
    files.readFile = read as typeof files.readFile;
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  }, folder);
}
