import type { CallError, CallResult } from '@contract/errors';
import { setSaved, type SavedState } from './saved-state';

/** One save as it stands now; called when its turn comes, so it carries the text of that moment. */
export type Save = () => Promise<CallResult<unknown>>;

export interface SaveQueueOptions {
  /** Quiet time after the last key before saving, ms. */
  debounceMs?: number;
  /** The longest anything typed waits to be sent, ms, however fast the typing. */
  maxWaitMs?: number;
  /** Where the state is told; the footer unless said otherwise. */
  onState?: (state: SavedState) => void;
}

export interface SaveQueue {
  /** Puts a save in the queue. A later one with the same key replaces it and keeps its place. `now` skips the quiet time. */
  put: (key: string, save: Save, options?: { now?: boolean }) => void;
  /** True while an input method is composing: nothing is sent until the word is whole, unless flushed. */
  composing: (isComposing: boolean) => void;
  /** Sends everything now, what failed before included. True when all of it is in the records. */
  flush: () => Promise<boolean>;
  /** Tries again what failed. */
  retry: () => void;
  /** Forgets one key's unsaved text, as when the person chose the other side of a conflict. */
  drop: (key: string) => void;
  /** True while anything typed is not yet in the records. */
  hasUnsaved: () => boolean;
  /** Sends what is left and leaves the list {@link flushAll} goes through. */
  close: () => Promise<boolean>;
}

interface Entry {
  save: Save;
  /** True once its quiet time is over, so a save under way does not take half a word along. */
  ready: boolean;
  failed: CallError | null;
}

const open = new Set<SaveQueue>();

/** Flushes every open queue. True when everything typed in this window is in the records. */
export async function flushAll(): Promise<boolean> {
  const all = await Promise.all([...open].map((queue) => queue.flush()));
  return all.every(Boolean);
}

/** Lets go of every queue and its text, once the records are locked. */
export function forgetQueues(): void {
  open.clear();
}

const broke: CallError = { kind: 'internal', message: 'This could not be saved. It is still on the screen.' };

async function attempt(save: Save): Promise<CallResult<unknown>> {
  try {
    return await save();
  } catch {
    return { ok: false, error: broke };
  }
}

/**
 * The one way typed text reaches the records: one queue a document, a short debounce with a bounded wait, one
 * save at a time in the order typed. What could not be saved is kept, said so, and tried again when asked.
 */
export function createSaveQueue(options: SaveQueueOptions = {}): SaveQueue {
  const { debounceMs = 250, maxWaitMs = 800, onState = setSaved } = options;
  const waiting = new Map<string, Entry>();
  let isComposing = false;
  let firstPutAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const entries = () => [...waiting.values()];
  const nextReady = () => [...waiting].find(([, entry]) => entry.ready && !entry.failed);
  const isLeft = () => entries().some((entry) => !entry.failed);

  function plan(delay: number) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isComposing) sendAll();
    }, delay);
  }

  function tellOutcome() {
    const failure = entries().find((entry) => entry.failed)?.failed;
    if (failure) onState({ state: 'failed', error: failure, retry: queue.retry });
    else if (waiting.size === 0) onState({ state: 'saved', at: Date.now() });
  }

  async function drain() {
    for (let next = nextReady(); next; next = nextReady()) {
      const [key, entry] = next;
      const result = await attempt(entry.save);
      // A newer save may have taken this place while the older one was away; it waits its own turn.
      if (waiting.get(key) !== entry) continue;
      if (result.ok) waiting.delete(key);
      else entry.failed = result.error;
    }
  }

  function run(): Promise<void> {
    if (running) return running;
    if (!nextReady()) return Promise.resolve();
    onState({ state: 'saving' });
    running = drain().finally(() => {
      running = null;
      tellOutcome();
    });
    return running;
  }

  function sendAll() {
    clearTimeout(timer);
    firstPutAt = null;
    for (const entry of entries()) entry.ready = true;
    void run();
  }

  const queue: SaveQueue = {
    put(key, save, { now = false } = {}) {
      open.add(queue);
      waiting.set(key, { save, ready: now, failed: null });
      if (now) {
        sendAll();
        return;
      }
      firstPutAt ??= Date.now();
      plan(Math.max(0, Math.min(debounceMs, firstPutAt + maxWaitMs - Date.now())));
    },
    composing(next) {
      isComposing = next;
      if (!next && isLeft()) plan(debounceMs);
    },
    async flush() {
      for (const entry of entries()) entry.failed = null;
      while (running || isLeft()) {
        sendAll();
        await run();
      }
      return waiting.size === 0;
    },
    retry() {
      for (const entry of entries()) entry.failed = null;
      sendAll();
    },
    drop(key) {
      waiting.delete(key);
      if (!running) tellOutcome();
    },
    hasUnsaved: () => waiting.size > 0,
    async close() {
      const saved = await queue.flush();
      if (saved) open.delete(queue);
      return saved;
    },
  };
  open.add(queue);
  return queue;
}
