import { createStore, useStore } from './store';

const store = createStore(false);

/** Opens the search over everything, from anywhere. */
export function openSearch(): void {
  store.set(true);
}

export function closeSearch(): void {
  store.set(false);
}

/** True while the search is open. */
export function useSearchOpen(): boolean {
  return useStore(store);
}
