import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallResult } from '@contract/errors';
import { createSaveQueue, flushAll, forgetQueues, type SaveQueue } from '../../renderer/lib/save-queue';
import type { SavedState } from '../../renderer/lib/saved-state';

const done: CallResult<unknown> = { ok: true, value: {} };
const full: CallResult<unknown> = { ok: false, error: { kind: 'disk-full', message: 'No room.' } };

/** A save whose answer the test gives when it likes. */
function slowSave() {
  let answer: (result: CallResult<unknown>) => void = () => undefined;
  const save = vi.fn(() => new Promise<CallResult<unknown>>((resolve) => (answer = resolve)));
  return { save, answer: (result: CallResult<unknown>) => answer(result) };
}

let told: SavedState[];
let queue: SaveQueue;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  queue = createSaveQueue({ onState: (state) => told.push(state) });
});

afterEach(() => {
  forgetQueues();
  vi.useRealTimers();
});

describe('when it saves', () => {
  it('waits for 250 ms of quiet and sends the latest text once', async () => {
    const first = vi.fn(() => Promise.resolve(done));
    const last = vi.fn(() => Promise.resolve(done));
    queue.put('line', first);
    await vi.advanceTimersByTimeAsync(200);
    queue.put('line', last);
    await vi.advanceTimersByTimeAsync(249);
    expect(last).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(first).not.toHaveBeenCalled();
    expect(last).toHaveBeenCalledOnce();
    expect(told.map(({ state }) => state)).toEqual(['saving', 'saved']);
  });

  it('never waits longer than 800 ms, however fast the typing', async () => {
    const save = vi.fn(() => Promise.resolve(done));
    for (let ms = 0; ms < 800; ms += 100) {
      queue.put('line', save);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(save).toHaveBeenCalledOnce();
  });

  it('sends at once what is put with now, and what waited before it first', async () => {
    const order: string[] = [];
    queue.put('draft', () => (order.push('draft'), Promise.resolve(done)));
    queue.put('line', () => (order.push('line'), Promise.resolve(done)), { now: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(['draft', 'line']);
  });

  it('saves one at a time, and the newer text after the older came back', async () => {
    const older = slowSave();
    const newer = vi.fn(() => Promise.resolve(done));
    queue.put('line', older.save, { now: true });
    queue.put('line', newer, { now: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(newer).not.toHaveBeenCalled();
    older.answer(done);
    await vi.advanceTimersByTimeAsync(0);
    expect(newer).toHaveBeenCalledOnce();
    expect(queue.hasUnsaved()).toBe(false);
  });

  it('takes no half word along: what is typed during a save has its own quiet time', async () => {
    const away = slowSave();
    const half = vi.fn(() => Promise.resolve(done));
    queue.put('a', away.save, { now: true });
    queue.put('b', half);
    away.answer(done);
    await vi.advanceTimersByTimeAsync(100);
    expect(half).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(150);
    expect(half).toHaveBeenCalledOnce();
  });
});

describe('an input method', () => {
  it('is waited for until the word is whole', async () => {
    const save = vi.fn(() => Promise.resolve(done));
    queue.composing(true);
    queue.put('line', save);
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).not.toHaveBeenCalled();
    queue.composing(false);
    await vi.advanceTimersByTimeAsync(250);
    expect(save).toHaveBeenCalledOnce();
  });

  it('does not hold up a flush: a lock saves what stands there', async () => {
    const save = vi.fn(() => Promise.resolve(done));
    queue.composing(true);
    queue.put('line', save);
    await expect(queue.flush()).resolves.toBe(true);
    expect(save).toHaveBeenCalledOnce();
  });
});

describe('when it cannot save', () => {
  it('keeps the text, says so, and saves it when tried again', async () => {
    const save = vi.fn((): Promise<CallResult<unknown>> => Promise.resolve(full));
    queue.put('line', save, { now: true });
    await vi.advanceTimersByTimeAsync(0);
    const failed = told.at(-1);
    expect(failed).toMatchObject({ state: 'failed', error: { kind: 'disk-full' } });
    expect(queue.hasUnsaved()).toBe(true);

    save.mockResolvedValue(done);
    if (failed?.state === 'failed') failed.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenCalledTimes(2);
    expect(told.at(-1)?.state).toBe('saved');
    expect(queue.hasUnsaved()).toBe(false);
  });

  it('lets other text through meanwhile, and still says what failed', async () => {
    queue.put('stuck', () => Promise.resolve(full), { now: true });
    await vi.advanceTimersByTimeAsync(0);
    const other = vi.fn(() => Promise.resolve(done));
    queue.put('other', other, { now: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(other).toHaveBeenCalledOnce();
    expect(told.at(-1)?.state).toBe('failed');
  });

  it('takes a save that throws for a failed one', async () => {
    queue.put('line', () => Promise.reject(new Error('gone')), { now: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toMatchObject({ state: 'failed', error: { kind: 'internal' } });
  });

  it('forgets a key that was dropped', async () => {
    queue.put('line', () => Promise.resolve(full), { now: true });
    await vi.advanceTimersByTimeAsync(0);
    queue.drop('line');
    expect(queue.hasUnsaved()).toBe(false);
    expect(told.at(-1)?.state).toBe('saved');
  });
});

describe('flushing', () => {
  it('sends everything now and waits for what is away', async () => {
    const away = slowSave();
    const waiting = vi.fn(() => Promise.resolve(done));
    queue.put('a', away.save, { now: true });
    queue.put('b', waiting);
    const flushed = queue.flush();
    away.answer(done);
    await expect(flushed).resolves.toBe(true);
    expect(waiting).toHaveBeenCalledOnce();
  });

  it('tries again what failed, and answers false while it still fails', async () => {
    const save = vi.fn((): Promise<CallResult<unknown>> => Promise.resolve(full));
    queue.put('line', save, { now: true });
    await vi.advanceTimersByTimeAsync(0);
    await expect(queue.flush()).resolves.toBe(false);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('goes through every open queue, and a closed one no more', async () => {
    const other = createSaveQueue({ onState: () => undefined });
    const mine = vi.fn(() => Promise.resolve(done));
    const theirs = vi.fn((): Promise<CallResult<unknown>> => Promise.resolve(full));
    queue.put('a', mine);
    other.put('b', theirs);
    await expect(flushAll()).resolves.toBe(false);
    expect(mine).toHaveBeenCalledOnce();
    expect(theirs).toHaveBeenCalledOnce();

    theirs.mockResolvedValue(done);
    await expect(other.close()).resolves.toBe(true);
    await expect(flushAll()).resolves.toBe(true);
  });

  it('keeps a queue that could not be closed, so a later flush tries again', async () => {
    const save = vi.fn((): Promise<CallResult<unknown>> => Promise.resolve(full));
    queue.put('line', save);
    await expect(queue.close()).resolves.toBe(false);
    save.mockResolvedValue(done);
    await expect(flushAll()).resolves.toBe(true);
  });
});
