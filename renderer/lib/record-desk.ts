import type { CallError, CallResult } from '@contract/errors';
import { createEditedRecord, type Edit, type EditedRecord, type Known } from './edited-record';
import { createSaveQueue, type SaveQueue } from './save-queue';
import { createStore, type Store } from './store';

/** Several records of one kind on a page, each saved as it is typed, all through one queue. */
export interface RecordDesk<V> {
  /** What is being changed, by the record's key. */
  readonly store: Store<Readonly<Record<string, Edit<V>>>>;
  readonly queue: SaveQueue;
  record: (key: string) => EditedRecord<V>;
  /** Tells the desk what the records hold now. */
  know: (now: ReadonlyMap<string, Known<V>>) => void;
}

interface RecordDeskOptions<V> {
  send: (key: string, values: V, revision: number) => Promise<CallResult<Known<V>>>;
  /** Everything on the page, read anew. */
  readAgain: () => Promise<CallResult<ReadonlyMap<string, Known<V>>>>;
}

const gone: CallError = { kind: 'not-found', message: 'This was taken out somewhere else.' };

/** A desk that knows nothing yet. */
export function createRecordDesk<V extends object>({ send, readAgain }: RecordDeskOptions<V>): RecordDesk<V> {
  const store = createStore<Readonly<Record<string, Edit<V>>>>({});
  const queue = createSaveQueue();
  const made = new Map<string, EditedRecord<V>>();
  let latest: ReadonlyMap<string, Known<V>> = new Map();

  function set(key: string, edit: Edit<V> | null) {
    const others = Object.entries(store.get()).filter(([each]) => each !== key);
    store.set(Object.fromEntries(edit === null ? others : [...others, [key, edit]]));
  }

  async function readOne(key: string): Promise<CallResult<Known<V>>> {
    const result = await readAgain();
    if (!result.ok) return result;
    const found = result.value.get(key);
    return found === undefined ? { ok: false, error: gone } : { ok: true, value: found };
  }

  function record(key: string): EditedRecord<V> {
    const known = made.get(key);
    if (known !== undefined) return known;
    const one = createEditedRecord<V>({
      ...{ key, queue },
      get: () => store.get()[key] ?? null,
      set: (edit) => set(key, edit),
      known: () => latest.get(key) ?? null,
      send: (values, revision) => send(key, values, revision),
      readAgain: () => readOne(key),
    });
    made.set(key, one);
    return one;
  }

  return {
    ...{ store, queue, record },
    know(now) {
      latest = now;
    },
  };
}
