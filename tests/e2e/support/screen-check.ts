import type { Locator } from '@playwright/test';
import { expect, screenshot, test, type Launched } from '../launch';
import { notReachedByKeys } from './by-keys';
import { cutParts } from './cut';
import { axeFindings, faintParts, movingParts, setLook, settle, type Look } from './look';

const usual: Look = { width: 1360, height: 850, text: 100 };
/** Set to take every look, with a picture of each, and not only the usual ones and the tightest. */
const pictured = process.env.PARLOUR_PICTURES === 'all';
const looks: readonly Look[] = [
  ...(pictured ? [{ ...usual, text: 200 as const }] : []),
  { width: 1024, height: 700, text: 200 },
  { width: 1024, height: 700, text: 100 },
];

/** Holds one screen to everything a screen is held to, and keeps pictures of it. */
export async function check({ app, page }: Launched, name: string): Promise<void> {
  await test.step(name, async () => {
    const found: string[] = [];
    const note = (where: string, findings: readonly string[]) =>
      found.push(...findings.map((finding) => `${where}: ${finding}`));
    await settle(page);
    await screenshot(page, name);
    note('usual', [...(await cutParts(page)), ...(await axeFindings(page)), ...(await movingParts(page))]);
    for (const look of looks) {
      await setLook(app, page, look);
      const where = `${look.width}-at-${look.text}`;
      note(where, await cutParts(page));
      if (pictured || (look.text === 200 && look.width === 1024)) await screenshot(page, `${name}-${where}`);
    }
    await setLook(app, page, usual);
    await page.emulateMedia({ forcedColors: 'active' });
    await settle(page);
    if (pictured) await screenshot(page, `${name}-forced`);
    note('forced colours', await faintParts(page));
    await page.emulateMedia({ forcedColors: 'none' });
    await settle(page);
    note('keys', await notReachedByKeys(page));
    expect.soft(found, name).toEqual([]);
  });
}

/** Opens a screen by its address and waits for its heading. */
export async function go({ page }: Launched, to: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, to);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Opens a dialog by its button, checks it and closes it. */
export async function checkDialog(parlour: Launched, button: string | RegExp, name: string): Promise<void> {
  const { page } = parlour;
  await page.getByRole('button', { name: button }).first().click();
  await standsOnTop(page.getByRole('dialog'));
  await check(parlour, name);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Resolves once a dialog is what the mouse would meet at its middle: a busy machine draws it later than it is there. */
export async function standsOnTop(dialog: Locator): Promise<void> {
  await dialog.waitFor();
  const isMet = () =>
    dialog.evaluate((shown) => {
      const { left, top, width, height } = shown.getBoundingClientRect();
      return shown.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  await expect.poll(isMet).toBe(true);
}
