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
    // Pages being laid out are a window too, which nobody sees.
    const seen = BrowserWindow.getAllWindows().find((window) => window.isVisible());
    seen?.setContentSize(width, height);
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
export async function axeFindings(page: Page): Promise<string[]> {
  // Electron has no second target for axe to run in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(axeTags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `axe ${id}: ${target.join(' ')}: ${failureSummary?.split('\n').at(-1)?.trim() ?? ''}`,
    ),
  );
}

/** Text and signs with less than 3:1 against what is behind them, while the system's colours are forced. */
export function faintParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) return ['no canvas to read colours with'];
    /** Colours laid over each other, the last on top, as red, green and blue. */
    const mixed = (colours: readonly string[]) => {
      canvas.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const light = (colours: readonly string[]) => {
      const [red = 0, green = 0, blue = 0] = mixed(colours).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element): string[] => {
      const layers: string[] = [];
      for (let one: Element | null = element; one; one = one.parentElement) {
        layers.unshift(getComputedStyle(one).backgroundColor);
      }
      return ['Canvas', ...layers];
    };
    const found = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      const holdsText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (!holdsText && !(element instanceof SVGSVGElement)) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest(':disabled, [aria-disabled="true"], .visually-hidden')) continue;
      const ground = behind(element);
      const [one, other] = [light([...ground, getComputedStyle(element).color]), light(ground)];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (contrast < 3) {
        found.add(
          `faint (${contrast.toFixed(1)}): ${element.tagName} “${(element.textContent ?? '').slice(0, 40)}”`,
        );
      }
    }
    return [...found];
  });
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
