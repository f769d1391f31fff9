import { useEffect } from 'react';
import { createStore, useStore } from './store';

const store = createStore<string | null>(null);
const figures = createStore<string | null>(null);

/** What the footer says of the page that is open: "Every look at this page is recorded". */
export function usePageNote(words: string): void {
  useShown(store, words);
}

/** What the footer says beside the saved state, as how many pages it comes to; null for nothing. */
export function usePageFigures(words: string | null): void {
  useShown(figures, words);
}

function useShown(shown: typeof store, words: string | null): void {
  useEffect(() => {
    shown.set(words);
    return () => shown.set(null);
  }, [shown, words]);
}

/** The words of the page that is open, or null. */
export function useShownPageNote(): string | null {
  return useStore(store);
}

/** The figures of the page that is open, or null. */
export function useShownPageFigures(): string | null {
  return useStore(figures);
}
