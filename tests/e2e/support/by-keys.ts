import type { Page } from '@playwright/test';

const mark = 'data-reached';

/**
 * Walks the whole screen with Tab and answers, a line a finding, which controls are never reached, which show no sign
 * of having the focus, and which stay out of sight while they have it.
 */
export async function notReachedByKeys(page: Page): Promise<string[]> {
  const wanted = await markStops(page);
  const found = new Set<string>();
  const seen = new Set<string>();
  for (let press = 0; press < wanted.length * 2 + 15; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await lookAtFocus(page, mark);
    for (const trouble of stop.troubles) found.add(trouble);
    // The line being typed uses Tab for its own; Escape lets go of it.
    if (stop.holdsTab) await page.keyboard.press('Escape');
    if (stop.id !== null) seen.add(stop.id);
    if (wanted.every(({ id }) => seen.has(id))) break;
  }
  for (const { id, name } of wanted) if (!seen.has(id)) found.add(`not reached by Tab: ${name}`);
  return [...found];
}

/** Numbers every place Tab should stop at; a group of radio buttons is one. */
function markStops(page: Page): Promise<{ id: string; name: string }[]> {
  return page.evaluate((attribute) => {
    const dialog = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
    const all = (dialog ?? document.body).querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]',
    );
    const stops: { id: string; name: string }[] = [];
    const groups = new Map<string, string>();
    document.querySelectorAll(`[${attribute}]`).forEach((element) => element.removeAttribute(attribute));
    for (const element of all) {
      if (
        element.tabIndex < 0 ||
        element.matches(':disabled, [aria-disabled="true"], [data-focus-scope-start]')
      )
        continue;
      if (element.closest('[inert], [aria-hidden="true"]') !== null || !element.checkVisibility()) continue;
      const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '';
      const id = groups.get(group) ?? String(stops.length + 1);
      element.setAttribute(attribute, id);
      if (group !== '' && groups.has(group)) continue;
      if (group !== '') groups.set(group, id);
      const words = element.getAttribute('aria-label') ?? (element.textContent || element.id);
      stops.push({
        id,
        name: `${element.tagName.toLowerCase()}.${element.className} “${words.trim().slice(0, 40)}”`,
      });
    }
    return stops;
  }, mark);
}

interface Stop {
  id: string | null;
  holdsTab: boolean;
  troubles: string[];
}

function lookAtFocus(page: Page, attribute: string): Promise<Stop> {
  return page.evaluate(async (marked): Promise<Stop> => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { id: null, holdsTab: false, troubles: [] };
    const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const troubles: string[] = [];
    const drawn = (one: Element | null) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
      // The line of the minutes is a box to write on: its caret, and a teal rule under it.
      return one.matches('textarea') && parseFloat(getComputedStyle(one).borderBottomWidth) >= 2;
    };
    // What is drawn for a small or hidden box is its label or the frame around it.
    const frames = [
      element,
      element.closest('label'),
      element.parentElement,
      element.parentElement?.parentElement ?? null,
    ];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let tries = 0; tries < 5 && !frames.some(drawn); tries += 1) await frame();
    if (!frames.some(drawn)) troubles.push(`no sign of focus: ${name}`);
    const label = element.closest('label');
    const box = (label ?? element).getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width / 2, 200), box.top + Math.min(box.height / 2, 20)];
    const isIn = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
    const hit = document.elementFromPoint(x, y);
    const shows =
      hit !== null && (element.contains(hit) || hit.contains(element) || (label?.contains(hit) ?? false));
    if (!isIn) troubles.push(`focus out of the window: ${name}`);
    else if (!shows) troubles.push(`focus is covered: ${name} by ${hit?.className ?? 'nothing'}`);
    // A list hands the focus on to one of its own.
    const list = element.closest('[role="listbox"], [role="grid"]');
    // Its chosen one is brought into sight a frame later; a Tab quicker than any hand would be scrolled away from.
    for (let wait = 0; list !== null && wait < 3; wait += 1) await frame();
    const stop = element.hasAttribute(marked) ? element : element.closest('[role="listbox"]');
    const id = stop?.getAttribute(marked) ?? null;
    return { id, holdsTab: element.matches('textarea.minutes-box, #minutes-entry'), troubles };
  }, attribute);
}
