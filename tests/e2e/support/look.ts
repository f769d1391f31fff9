import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';

/** A window size in CSS pixels and a text size in percent. */
export interface Look {
  width: number;
  height: number;
  text: 100 | 200;
}

const stepsToDouble = 5;
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Gives the window this size and the text this size, by the keys a person would use. */
export async function setLook(app: ElectronApplication, page: Page, look: Look): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, look);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, look);
  const now = await page.evaluate(() => Number(document.documentElement.dataset.textSize ?? 100));
  if (now !== look.text) {
    await page.keyboard.press('Control+0');
    if (look.text === 200)
      for (let step = 0; step < stepsToDouble; step += 1) await page.keyboard.press('Control+=');
  }
  await page.waitForFunction(
    (text) => (document.documentElement.dataset.textSize ?? '100') === String(text),
    look.text,
  );
  await settle(page);
}

/** Two frames later, with the fonts there and nothing moving. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
}

/** What axe finds on the page as it stands, a line a finding. */
export async function axeFindings(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // Electron has no second target for axe to run in.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (
    rules.length > 0 ? builder.withRules([...rules]) : builder.withTags(axeTags)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) =>
        `axe ${id}: ${node.target.join(' ')}: ${node.failureSummary?.split('\n').at(-1)?.trim() ?? ''}`,
    ),
  );
}

/** What moves although less motion was asked for. */
export function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 20)
      .map(
        (animation) =>
          `moves: ${animation.effect instanceof KeyframeEffect ? (animation.effect.target?.className ?? '') : ''}`,
      ),
  );
}
