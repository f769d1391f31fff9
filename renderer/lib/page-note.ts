import { useEffect } from 'react';
import { createStore, useStore } from './store';

const store = createStore<string | null>(null);

/** What the footer says of the page that is open: "Every look at this page is recorded". */
export function usePageNote(words: string): void {
  useEffect(() => {
    store.set(words);
    return () => store.set(null);
  }, [words]);
}

/** The words of the page that is open, or null. */
export function useShownPageNote(): string | null {
  return useStore(store);
}
