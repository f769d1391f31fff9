import type { CallError } from '@contract/errors';
import { createStore, useStore } from './store';

/** What the footer says about what was typed. */
export type SavedState =
  | { state: 'nothing-yet' }
  | { state: 'saving' }
  | { state: 'saved'; at: number; words?: string }
  | { state: 'failed'; error: CallError; retry: () => void };

const nothingYet: SavedState = { state: 'nothing-yet' };
const store = createStore<SavedState>(nothingYet);

/** Says in the footer how saving stands. `at` is epoch ms of the commit; `words` replaces "Saved as you type". */
export function setSaved(next: SavedState): void {
  store.set(next);
}

/** Back to nothing, as for someone who has just signed in. */
export function forgetSaved(): void {
  store.set(nothingYet);
}

export function useSaved(): SavedState {
  return useStore(store);
}
