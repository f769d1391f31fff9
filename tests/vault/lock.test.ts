import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallResult } from '@contract/errors';
import { listAudit } from '../../db/queries/audit';
import { startInProcess } from '../joined/in-process';
import { kindOf } from './failure';
import { firstPlace, managerWords, newFolder, pretendClock, startSession } from './support';

let folder: ReturnType<typeof newFolder>;
let clock: ReturnType<typeof pretendClock>;

beforeEach(() => {
  folder = newFolder();
  clock = pretendClock();
});
afterEach(() => {
  vi.useRealTimers();
  folder.remove();
});

const denise = { firstName: 'Denise' };
const minute = 60_000;

async function opened(screen?: 'saves' | 'cannot' | 'silent') {
  const made = startSession(folder.path, { clock, screen });
  await made.session.makePlace(firstPlace);
  return made;
}

describe('a lock', () => {
  it('saves what is typed first, then closes the records, zeroes the key and tells the screen', async () => {
    const { session, told } = await opened('saves');
    const { dataKey, records } = session.requireOpen();
    expect(dataKey.some((byte) => byte !== 0)).toBe(true);
    await session.lock('person');
    expect(told.map(({ event }) => event)).toEqual(['flush', 'changed']);
    expect(told[0]).toMatchObject({ reason: 'lock' });
    expect(dataKey.every((byte) => byte === 0)).toBe(true);
    expect(session.open).toBeNull();
    expect(() => listAudit(records.reader, { before: null, limit: 1 })).toThrow();
    await session.end();
  });

  it('chosen by a person does not go through while words cannot be saved', async () => {
    const { session } = await opened('cannot');
    expect(await kindOf(session.lock('person'))).toBe('precondition');
    expect(session.open).not.toBeNull();
    await session.lock('idle');
    expect(session.open).toBeNull();
    await session.end();
  });

  it('waits three seconds at most for a screen that does not answer', async () => {
    const { session } = await opened('silent');
    vi.useFakeTimers();
    const locking = session.lock('person');
    await vi.advanceTimersByTimeAsync(2900);
    expect(session.open).not.toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    await locking;
    expect(session.open).toBeNull();
    vi.useRealTimers();
    await session.end();
  });

  it('is kept in the trail, and asked twice happens once', async () => {
    const { session } = await opened('saves');
    await Promise.all([session.lock('person'), session.lock('idle')]);
    await session.signIn({ who: denise, passphrase: managerWords });
    const trail = listAudit(session.requireOpen().records.reader, { before: null, limit: 50 });
    expect(trail.filter(({ action }) => action === 'locked')).toHaveLength(1);
    await session.end();
  });

  it('answers a call that was under way as locked', async () => {
    const home = startInProcess();
    await home.signInAsManager();
    const [listed, locked] = await Promise.all([
      home.parlour.call('session.changePassphrase', { current: 'x', next: 'copper window thistle drum' }),
      home.parlour.call('session.lock', {}),
    ]);
    expect(listed).toMatchObject({ ok: false });
    expect(locked).toMatchObject({ ok: true });
    const after = (await home.parlour.call('people.list', { archived: false })) as CallResult<unknown>;
    expect(after).toMatchObject({ ok: false, error: { kind: 'locked' } });
    expect(home.problems).toEqual([]);
    await home.end();
  });
});

describe('the idle lock', () => {
  it('comes after the place’s minutes without anyone there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { session } = await opened();
    clock.pass(4 * minute);
    await vi.advanceTimersByTimeAsync(4 * minute);
    session.idle.stillHere();
    clock.pass(4 * minute);
    await vi.advanceTimersByTimeAsync(4 * minute);
    expect(session.open).not.toBeNull();
    clock.pass(minute);
    await vi.advanceTimersByTimeAsync(minute + 1000);
    expect(session.open).toBeNull();
    await session.end();
  });

  it('is not put off by a clock moved back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { session } = await opened();
    clock.pass(5 * minute);
    clock.setClock(clock.now() - 24 * 60 * minute);
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect(session.open).toBeNull();
    await session.end();
  });

  it('follows the minutes as they are changed', async () => {
    const home = startInProcess();
    await home.signInAsManager();
    const place = await home.ask('place.get', {});
    await home.ask('place.save', { ...place, idleMinutes: 12 });
    expect(await home.ask('session.state', {})).toMatchObject({ idleMinutes: 12 });
    await home.end();
  });
});

describe('the clock', () => {
  it('is said to be behind when the records hold something later', async () => {
    const { session } = await opened();
    clock.setClock(clock.now() - 60 * minute);
    expect(await session.state()).toMatchObject({ state: 'open', clockBehind: true });
    await session.end();
  });
});

describe('closing', () => {
  it('shuts the records and lets go of the folder', async () => {
    const { session } = await opened();
    const lockFile = join(folder.path, 'records', 'parlour.lock');
    expect(JSON.parse(readFileSync(lockFile, 'utf8'))).toMatchObject({ pid: process.pid });
    await session.end();
    expect(() => readFileSync(lockFile)).toThrow();
    const again = startSession(folder.path, { clock });
    await again.session.signIn({ who: denise, passphrase: managerWords });
    await again.session.end();
  });
});
