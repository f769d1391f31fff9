import type { Records } from '../../db/client';
import { bringSearchUpToDate, isSearchDue } from '../../db/queries/search-due';

export interface SearchWhileOpen {
  /** The same records; after each change made with them, search follows. */
  readonly records: Records;
  /** Stops following. What is still due stays so in the file, for the next sign-in. */
  end(): void;
}

/** Later than the change is safe, sooner than anyone looks for it; whoever does brings the rest up to date first. */
const soonMs = 500;
/** So many take some ten milliseconds. */
const atOnce = 50;

/** Brings search up to date beside the changes: a key press never waits for the index. */
export function searchWhileOpen(records: Records): SearchWhileOpen {
  let timer: NodeJS.Timeout | undefined;
  let isOpen = true;

  function plan(ms: number) {
    if (isOpen) timer ??= setTimeout(bring, ms);
  }

  function bring() {
    timer = undefined;
    try {
      if (!isSearchDue(records.reader)) return;
      if (!records.write((tx) => bringSearchUpToDate(tx, atOnce))) plan(0);
    } catch {
      // A full disk or a busy file is told where somebody saves; what is due waits for the next change.
    }
  }

  // What was due when Parlour last ended.
  plan(soonMs);
  return {
    records: {
      reader: records.reader,
      path: records.path,
      write(use) {
        const value = records.write(use);
        plan(soonMs);
        return value;
      },
      close: () => records.close(),
    },
    end() {
      isOpen = false;
      clearTimeout(timer);
    },
  };
}
