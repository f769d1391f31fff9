import { createStore, useStore } from './store';

const underWay = createStore(false);

/** Holds the first-run screen until it is done with, though the records are already open by then. */
export function setFirstRunUnderWay(next: boolean): void {
  underWay.set(next);
}

export function useFirstRunUnderWay(): boolean {
  return useStore(underWay);
}
