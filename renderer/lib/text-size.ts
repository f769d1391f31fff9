import { nextTextSize, usualTextSize, type TextSize } from '@rules/text-sizes';
import { announce } from './announce';
import { call } from './call';
import { createStore, useStore } from './store';

const store = createStore<TextSize>(usualTextSize);

function show(size: TextSize) {
  document.documentElement.dataset.textSize = String(size);
  store.set(size);
}

/** Draws everything in the size kept for this PC. */
export async function readTextSize(): Promise<void> {
  const result = await call('session.textSize', {});
  if (result.ok) show(result.value.percent);
}

/** Draws everything in this size from now on, and keeps it for this PC. */
export function chooseTextSize(size: TextSize): void {
  show(size);
  announce(`Text size ${size} percent`);
  void call('session.keepTextSize', { percent: size });
}

export function useTextSize(): TextSize {
  return useStore(store);
}

/** Ctrl with plus, minus or nought; the answer stops it. Stopping the key keeps Chromium's own zoom out of the way. */
export function followTextSizeKeys(): () => void {
  function press(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const size = store.get();
    if (event.key === '+' || event.key === '=') chooseTextSize(nextTextSize(size, 1));
    else if (event.key === '-') chooseTextSize(nextTextSize(size, -1));
    else if (event.key === '0') chooseTextSize(usualTextSize);
    else return;
    event.preventDefault();
  }
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}
