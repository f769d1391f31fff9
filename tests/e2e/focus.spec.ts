import type { Page } from '@playwright/test';
import { callDoor, expect, screenshot, test, type Launched } from './launch';
import { setLook, type Look } from './support/look';
import { openSampleScene, saveLine } from './support/scene';
import { go } from './support/screen-check';

const note = { kind: 'note', text: 'One of many lines.' } as const;
const looks: readonly Look[] = [
  { width: 1360, height: 850, text: 100 },
  { width: 1024, height: 700, text: 100 },
  { width: 1024, height: 700, text: 200 },
];

test('after a lock the line being typed is on the screen, with its words and the focus', async ({
  parlour,
}) => {
  test.setTimeout(180_000);
  const { app, page } = parlour;
  const { running } = await openSampleScene(parlour);
  const { items } = await callDoor(page, 'meetings.get', { id: running });
  const [lastTime, food] = items;
  if (!lastTime || !food) throw new Error('The meeting has no items.');
  for (const itemId of [lastTime.id, food.id]) {
    for (let at = 0; at < 12; at += 1) await saveLine(page, { meetingId: running, itemId, line: note });
  }
  await go(parlour, `/meetings/${running}/minutes`, /Residents’ meeting/);
  const entry = page.locator('#minutes-entry');
  for (const { title } of [lastTime, food]) {
    for (const look of looks) {
      await setLook(app, page, look);
      await page.getByRole('navigation').getByRole('button', { name: title }).click();
      await entry.fill(`Half typed at ${look.width}`);
      await lockAndBack(page);
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeAttached();
      if (title === lastTime.title) await page.getByRole('region', { name: 'From last time' }).waitFor();
      await expect(entry).toBeFocused();
      await expect(entry).toHaveValue(`Half typed at ${look.width}`);
      await expect(entry).toBeInViewport({ ratio: 1 });
    }
  }
});

async function lockAndBack(page: Page): Promise<void> {
  await page.keyboard.press('F12');
  await page.getByRole('button', { name: 'Type them for me' }).click();
  await page.getByRole('button', { name: 'Open the records' }).click();
  await page.locator('#minutes-entry').waitFor();
}

test('a date field has one frame around it, whichever part of it the keys are on', async ({ parlour }) => {
  const { page } = parlour;
  await openSampleScene(parlour);
  await go(parlour, '/meetings', 'Meetings');
  await page.getByRole('button', { name: 'Plan a meeting' }).click();
  await page.getByRole('spinbutton', { name: /^day/ }).focus();
  await page.keyboard.type('28122026');
  await page.getByText('Monday 28 December 2026 is a bank holiday.').waitFor();
  await framesSeen(parlour, 'year', 'date-field-typed');
  await page.keyboard.press('Tab');
  await framesSeen(parlour, 'button', 'date-field-button');
});

/** Holds the date field to one outline, with a picture of it. */
async function framesSeen({ page }: Launched, on: string, picture: string): Promise<void> {
  await screenshot(page, picture);
  const frames = await page
    .locator('.kit-field:has(.kit-segments)')
    .evaluate(
      (field) =>
        [field, ...Array.from(field.querySelectorAll<Element>('*'))].filter(
          (part) => getComputedStyle(part).outlineStyle !== 'none',
        ).length,
    );
  expect(frames, on).toBe(1);
}
