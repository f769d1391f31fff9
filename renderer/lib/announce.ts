const settleMs = 120;
let pending: ReturnType<typeof setTimeout> | undefined;

function region(): HTMLElement | null {
  return document.getElementById('announcer');
}

/** Says `text` through the one polite live region. A later text replaces one not yet said; the same text is said again. */
export function announce(text: string): void {
  const place = region();
  if (!place) return;
  clearTimeout(pending);
  place.textContent = '';
  pending = setTimeout(() => {
    place.textContent = text;
  }, settleMs);
}

/** Empties the live region, so nothing of the records stays on the screen after a lock. */
export function hush(): void {
  clearTimeout(pending);
  const place = region();
  if (place) place.textContent = '';
}
