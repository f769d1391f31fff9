import { useEffect, useId } from 'react';
import { createStore, useStore } from './store';

export interface KeyHint {
  /** Pressed together: `['Ctrl', 'Enter']`. */
  keys: readonly string[];
  /** What they do: "next item". */
  words: string;
}

interface Shown {
  footer: ReadonlyMap<string, readonly KeyHint[]>;
  page: ReadonlyMap<string, readonly KeyHint[]>;
}

const store = createStore<Shown>({ footer: new Map(), page: new Map() });

function put(where: keyof Shown, id: string, hints: readonly KeyHint[] | null) {
  const next = new Map(store.get()[where]);
  if (hints) next.set(id, hints);
  else next.delete(id);
  store.set({ ...store.get(), [where]: next });
}

function useHints(where: keyof Shown, hints: readonly KeyHint[]) {
  const id = useId();
  // The list is written out anew at every drawing; only its words decide whether it changed.
  const written = JSON.stringify(hints);
  useEffect(() => {
    put(where, id, JSON.parse(written) as KeyHint[]);
    return () => put(where, id, null);
  }, [where, id, written]);
}

/** The two or three keys that matter on this page, in the footer and under F1 while the page is open. */
export function useFooterKeys(hints: readonly KeyHint[]): void {
  useHints('footer', hints);
}

/** More keys of this page, shown under F1 only. */
export function usePageKeys(hints: readonly KeyHint[]): void {
  useHints('page', hints);
}

/** What the footer shows now. */
export function useShownFooterKeys(): KeyHint[] {
  return [...useStore(store).footer.values()].flat();
}

/** What F1 lists for the page now: the footer's keys and the rest. */
export function useShownPageKeys(): KeyHint[] {
  const shown = useStore(store);
  return [...shown.footer.values(), ...shown.page.values()].flat();
}
