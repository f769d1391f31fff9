import type { CallResult } from '@contract/errors';
import type { SaveQueue } from './save-queue';

/** A record as the other side holds it. */
export interface Known<V> {
  values: V;
  revision: number;
}

/** A record as it stands on the screen while it is being changed. */
export interface Edit<V> {
  values: V;
  /** What the records held when this was last the same there and here. */
  base: Known<V>;
  /** True once exactly these values are in the records. */
  settled: boolean;
  /** Field → what is allowed. */
  fields: Readonly<Record<string, string>>;
  /** What someone else saved meanwhile; nothing more is sent until one side is chosen. */
  theirs: Known<V> | null;
}

interface EditedRecordOptions<V> {
  /** Names this record in the queue. */
  key: string;
  queue: SaveQueue;
  get: () => Edit<V> | null;
  set: (edit: Edit<V> | null) => void;
  /** What was last read from the records. */
  known: () => Known<V> | null;
  send: (values: V, revision: number) => Promise<CallResult<Known<V>>>;
  readAgain: () => Promise<CallResult<Known<V>>>;
  /** True when two sets of values say the same; every field counts unless said otherwise. */
  isSame?: (a: V, b: V) => boolean;
}

export interface EditedRecord<V> {
  change: (part: Partial<V>) => void;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** What to show: the words typed here, unless they are safe and someone has since saved newer ones. */
export function shownValues<V>(edit: Edit<V> | null, known: Known<V>): V {
  return current(edit, known).values;
}

function current<V>(edit: Edit<V> | null, known: Known<V>): Edit<V> {
  if (edit !== null && !(edit.settled && known.revision > edit.base.revision)) return edit;
  return { values: known.values, base: known, settled: true, fields: {}, theirs: null };
}

/**
 * Saves one record as it is typed. Each save goes over the revision last seen; when someone else saved first, both
 * versions are kept until one is chosen, but a newer revision that says the same is simply gone over.
 */
export function createEditedRecord<V extends object>(options: EditedRecordOptions<V>): EditedRecord<V> {
  const { key, queue, get, set, isSame = sameInAll } = options;

  async function save(): Promise<CallResult<unknown>> {
    const edit = get();
    if (edit === null || edit.settled) return { ok: true, value: null };
    const sent = edit.values;
    const result = await options.send(sent, edit.base.revision);
    if (result.ok) {
      settle(sent, result.value);
      return result;
    }
    if (result.error.kind === 'conflict') return lookAtTheirs(result);
    patch({ fields: result.error.fields ?? {} });
    return result;
  }

  function settle(sent: V, base: Known<V>) {
    const edit = get();
    if (edit !== null) set({ ...edit, base, settled: edit.values === sent, fields: {} });
  }

  async function lookAtTheirs(conflict: CallResult<unknown>): Promise<CallResult<unknown>> {
    const now = await options.readAgain();
    const edit = get();
    if (!now.ok || edit === null) return conflict;
    if (isSame(now.value.values, edit.base.values)) {
      patch({ base: now.value });
      return save();
    }
    if (isSame(now.value.values, edit.values)) {
      patch({ base: now.value, settled: true, fields: {} });
      return { ok: true, value: null };
    }
    patch({ theirs: now.value });
    return conflict;
  }

  function patch(part: Partial<Edit<V>>) {
    const edit = get();
    if (edit !== null) set({ ...edit, ...part });
  }

  return {
    change(part) {
      const known = options.known();
      if (known === null) return;
      const before = current(get(), known);
      set({ ...before, values: { ...before.values, ...part }, settled: false, fields: {} });
      if (before.theirs === null) queue.put(key, save);
    },
    keepMine() {
      const edit = get();
      if (edit === null || edit.theirs === null) return;
      set({ ...edit, base: edit.theirs, theirs: null });
      queue.put(key, save, { now: true });
    },
    takeTheirs() {
      set(null);
      queue.drop(key);
    },
  };
}

function sameInAll<V extends object>(a: V, b: V): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
