/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { callDoor, launch } from '../e2e/launch';
import { bothHomes } from './homes';
import type { Row } from './rows';

/** The long lists, by their address, and the choice that shows all of one. */
const lists: readonly { name: string; hash: string; choice?: RegExp }[] = [
  { name: 'meetings', hash: '#/meetings' },
  { name: 'all actions', hash: '#/improvement', choice: /^All \d/ },
  { name: 'what happened', hash: '#/settings/what-happened' },
];

/** Frames of scrolling, pages of more rows included, in which no row stood anywhere down the middle of a ten-year list. */
export default async function run(): Promise<Row[]> {
  const { years } = await bothHomes();
  const running = await launch(years);
  try {
    const { page } = running;
    await callDoor(page, 'session.openSample', {});
    await page.getByRole('heading', { name: /^Good / }).waitFor({ timeout: 30_000 });
    const rows: Row[] = [];
    for (const { name, hash, choice } of lists) {
      await open(page, hash, choice);
      const { blank, rowsSeen } = await scrollThrough(page);
      if (rowsSeen < 100) throw new Error(`${name}: only ${rowsSeen} rows were there to scroll through.`);
      const unit = 'blank frames';
      rows.push({ name: `scrolling ${name} of ten years, ${rowsSeen} rows`, ratio: blank, limit: 0, unit });
    }
    return rows;
  } finally {
    await running.close();
  }
}

async function open(page: Page, hash: string, choice: RegExp | undefined): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  if (choice) await page.locator('#page label').filter({ hasText: choice }).click();
  await page.locator('#page li, #page tbody tr').nth(10).waitFor({ timeout: 30_000 });
}

/** Scrolls down to the end four times, asks for more rows each time as a person does, and looks at every frame. */
function scrollThrough(page: Page): Promise<{ blank: number; rowsSeen: number }> {
  return page.evaluate(async () => {
    const row = '#page li, #page tbody tr';
    const pane = document.getElementById('page');
    if (pane === null) throw new Error('There is no page.');
    let blank = 0;
    for (let more = 0; more < 4; more += 1) {
      let last = -1;
      while (pane.scrollTop !== last) {
        last = pane.scrollTop;
        pane.scrollTop += 400;
        await new Promise((then) => requestAnimationFrame(then));
        const { left, width, top, height } = pane.getBoundingClientRect();
        const isThere = [0.3, 0.4, 0.5, 0.6, 0.7].some((part) => {
          const met = document.elementFromPoint(left + width * 0.4, top + height * part);
          return met?.closest(row) != null;
        });
        if (!isThere) blank += 1;
      }
      const buttons = [...pane.querySelectorAll('button')];
      const before = pane.querySelectorAll(row).length;
      buttons.findLast((button) => /more|earlier|older/i.test(button.textContent))?.click();
      const until = performance.now() + 2000;
      while (pane.querySelectorAll(row).length === before && performance.now() < until) {
        await new Promise((then) => requestAnimationFrame(then));
        const { left, width, top, height } = pane.getBoundingClientRect();
        const met = document.elementFromPoint(left + width * 0.4, top + height * 0.4);
        if (met?.closest(row) == null) blank += 1;
      }
    }
    return { blank, rowsSeen: pane.querySelectorAll(row).length };
  });
}
