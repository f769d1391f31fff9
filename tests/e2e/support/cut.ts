import type { Page } from '@playwright/test';

/** What is cut off, runs out of its pane or lies over other text, a line a finding. Reaching it by scrolling down is fine. */
export async function cutParts(page: Page): Promise<string[]> {
  let found = await cutNow(page);
  // Chromium draws a few frames in the old size after the text size changes; only what stays counts.
  for (let tries = 0; tries < 8 && found.length > 0; tries += 1) {
    await page.waitForTimeout(150);
    found = await cutNow(page);
  }
  return found;
}

function cutNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const dialog = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
    const top = dialog ?? document.body;
    const nameOf = (element: Element) => {
      const words = (element.textContent ?? '').trim().slice(0, 40);
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words}”`;
    };
    // What only a screen reader meets: classed so, or kept in a box of one pixel.
    const isUnseen = (element: Element) => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        if (
          one instanceof HTMLElement &&
          one.offsetWidth <= 1 &&
          getComputedStyle(one).position === 'absolute'
        )
          return true;
      }
      return false;
    };
    const isHidden = (element: Element) =>
      element.closest('[aria-hidden="true"], [hidden], .shell-skip') !== null ||
      isUnseen(element) ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const cuts = (value: string) => value === 'hidden' || value === 'clip';

    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth || document.body.scrollWidth > document.body.clientWidth) {
      found.add('the window scrolls sideways');
    }
    const elements = [...top.querySelectorAll('*')].filter(
      (element): element is HTMLElement => element instanceof HTMLElement && !isHidden(element),
    );
    for (const element of elements) {
      const style = getComputedStyle(element);
      if (element.matches('input, textarea, select')) continue;
      const wide = element.scrollWidth > element.clientWidth + 1;
      if (wide && style.overflowX !== 'visible' && element.clientWidth > 0) {
        found.add(
          `${cuts(style.overflowX) ? 'cut' : 'scrolls'} sideways: ${nameOf(element)} ${element.scrollWidth} > ${element.clientWidth}`,
        );
      }
      const high = element.scrollHeight > element.clientHeight + 2;
      if (high && cuts(style.overflowY) && element.clientHeight > 0 && element !== document.body) {
        found.add(`cut below: ${nameOf(element)} ${element.scrollHeight} > ${element.clientHeight}`);
      }
    }

    /** The part of a box that can be seen: what no pane around it hides. */
    const seen = (box: DOMRect, from: Element) => {
      let { left, top: upper, right, bottom } = box;
      for (let pane: Element | null = from; pane && pane !== document.body; pane = pane.parentElement) {
        const style = getComputedStyle(pane);
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const edge = pane.getBoundingClientRect();
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
        upper = Math.max(upper, edge.top);
        bottom = Math.min(bottom, edge.bottom);
      }
      return { left, right, top: upper, bottom };
    };
    // What stays in place while the rest scrolls under it is meant to lie over it.
    const stays = (element: Element) => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        if (getComputedStyle(one).position === 'sticky') return true;
      }
      return false;
    };
    const texts: { element: Element; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || (node.textContent ?? '').trim() === '' || isHidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        if (box.right > innerWidth + 1 || box.left < -1) found.add(`out of the window: ${nameOf(element)}`);
        const part = seen(box, element);
        const isShown = part.right - part.left > 1 && part.bottom - part.top > 1;
        // Scrolled out of a pane is not cut; half a letter at its side is.
        if (isShown && (box.right - part.right > 2 || part.left - box.left > 2))
          found.add(`cut at a side: ${nameOf(element)}`);
        if (isShown) texts.push({ element, ...part });
      }
    }
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        if (
          one.element === other.element ||
          one.element.contains(other.element) ||
          other.element.contains(one.element)
        )
          continue;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        // Line boxes are higher than their letters, so they may touch.
        if (across > 3 && down > 8 && stays(one.element) === stays(other.element))
          found.add(`lies over: ${nameOf(one.element)} and ${nameOf(other.element)}`);
      }
    }
    return [...found];
  });
}
