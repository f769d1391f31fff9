import type { CallResult } from '@contract/errors';
import { emptyUndoStack, pushCommand, takeRedo, takeUndo, type UndoStack } from '@rules/undo-stack';
import { createEditedRecord, shownValues, type Edit, type Known } from './edited-record';
import { createSaveQueue } from './save-queue';
import { createStore, type Store } from './store';

interface Step<V> {
  before: V;
  after: V;
  /** What was being typed in: keys pressed there one after another are one step. */
  joins: string | null;
}

export interface PageDeskState<V> {
  edit: Edit<V> | null;
  history: UndoStack<Step<V>>;
}

/** Everything that changes one page of writing: saved as typed through one queue, taken back by one history. */
export interface PageDesk<V> {
  store: Store<PageDeskState<V>>;
  /** Told each time the records are read again. */
  know: (known: Known<V>) => void;
  now: () => V;
  /** The revision the records held when last seen. */
  revision: () => number;
  /** `joins` names the field typed in, so a burst of typing is taken back as one. */
  change: (change: (values: V) => V, joins?: string) => void;
  /** The next keys pressed begin a step of their own. */
  pause: () => void;
  undo: () => void;
  redo: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  composing: (isComposing: boolean) => void;
  flush: () => Promise<boolean>;
  close: () => Promise<boolean>;
}

interface PageDeskOptions<V> {
  /** Names the page in the queue. */
  key: string;
  first: Known<V>;
  send: (values: V, revision: number) => Promise<CallResult<Known<V>>>;
  readAgain: () => Promise<CallResult<Known<V>>>;
}

// A whole page is sent at each save, so it waits for a longer rest than a single line does.
const quiet = { debounceMs: 500, maxWaitMs: 2000 };

/** A desk for one page, as the records hold it now. */
export function createPageDesk<V extends object>({
  key,
  first,
  send,
  readAgain,
}: PageDeskOptions<V>): PageDesk<V> {
  const queue = createSaveQueue(quiet);
  const store = createStore<PageDeskState<V>>({ edit: null, history: emptyUndoStack() });
  let latest = first;
  let joining: string | null = null;

  const patch = (part: Partial<PageDeskState<V>>) => store.set({ ...store.get(), ...part });
  const now = () => shownValues(store.get().edit, latest);

  const record = createEditedRecord<V>({
    ...{ key, queue, send, readAgain },
    get: () => store.get().edit,
    set: (edit) => patch({ edit }),
    known: () => latest,
  });

  function change(make: (values: V) => V, joins?: string) {
    const before = now();
    const after = make(before);
    if (after === before) return;
    const { history } = store.get();
    const last = history.undo.at(-1);
    const isJoined = joins !== undefined && joining === joins && last?.joins === joins;
    patch({
      history: isJoined
        ? { undo: [...history.undo.slice(0, -1), { ...last, after }], redo: [] }
        : pushCommand(history, { before, after, joins: joins ?? null }),
    });
    joining = joins ?? null;
    record.change(after);
  }

  function travel(way: 'undo' | 'redo') {
    const { history } = store.get();
    const taken = way === 'undo' ? takeUndo(history) : takeRedo(history);
    if (taken === null) return;
    joining = null;
    patch({ history: taken.stack });
    record.change(way === 'undo' ? taken.command.before : taken.command.after);
  }

  return {
    store,
    know(known) {
      const { edit } = store.get();
      const isNewer = known.revision > Math.max(latest.revision, edit?.base.revision ?? 0);
      latest = known;
      // Someone else's words are shown, and steps over the ones before would take them away again.
      if (isNewer && (edit === null || edit.settled)) patch({ edit: null, history: emptyUndoStack() });
    },
    now,
    revision: () => store.get().edit?.base.revision ?? latest.revision,
    change,
    pause() {
      joining = null;
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    keepMine: record.keepMine,
    takeTheirs() {
      latest = store.get().edit?.theirs ?? latest;
      // Steps of mine would put back, one by one, what was just given up.
      patch({ history: emptyUndoStack() });
      record.takeTheirs();
    },
    composing: (isComposing) => queue.composing(isComposing),
    flush: () => queue.flush(),
    close: () => queue.close(),
  };
}
