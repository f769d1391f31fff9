import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SampleProgress } from '@contract/events';
import { sampleWords } from '../../electron/main/sample-words';
import { yearsAsked } from '../../electron/main/sample-years';
import { startInProcess, type InProcess } from '../joined/in-process';

let folder: string;
let home: InProcess;
let told: (SampleProgress | null)[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-building-'));
  home = startInProcess({ folder });
  told = [];
  home.parlour.on((event) => {
    const heard = event as { event: string; progress: SampleProgress | null };
    if (heard.event === 'sample-progress') told.push(heard.progress);
    // Nothing is typed here, so a lock need not wait for a screen to say so.
    const asks = event as { event: string; token: string };
    if (asks.event === 'flush') void home.ask('session.flushed', { token: asks.token, saved: true });
  });
});
afterEach(async () => {
  await home.end();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const linesSoFar = async () => (await home.ask('session.building', {})).progress?.lines ?? 0;

async function untilMoreThan(lines: number): Promise<void> {
  await expect.poll(linesSoFar, { timeout: 60_000, interval: 20 }).toBeGreaterThan(lines);
}

async function expectWhole(): Promise<void> {
  await home.built();
  const { meetings } = await home.ask('meetings.list', { archived: false, before: null, limit: 500 });
  expect(meetings.filter(({ state }) => state === 'planned').map(({ date }) => date)).toEqual(['2026-12-02']);
  expect(meetings.filter(({ state }) => state === 'running')).toEqual([]);
  // The newest may wait for their second signature; nothing built from years ago does.
  const [newest] = meetings.filter(({ date }) => date < '2026-10-01');
  expect(newest?.state).toBe('signed');
  const open = { show: 'open', owner: null, sort: 'due', offset: 0, limit: 200 } as const;
  const { actions } = await home.ask('improvement.list', open);
  expect(actions.filter(({ raisedOn }) => raisedOn < '2026-01-01')).toEqual([]);
  expect(await home.ask('audit.check', {})).toMatchObject({ whole: true });
  expect(home.problems).toEqual([]);
}

describe('a sample home of many years', { timeout: 120_000 }, () => {
  it('says how far it has come, and stops with whole meetings, every promise seen through', async () => {
    await home.openSample(3);
    await untilMoreThan(150);
    expect((await home.ask('session.building', {})).progress).toMatchObject({ year: 1, years: 3 });
    await home.ask('session.stopBuilding', {});
    expect(await home.ask('session.building', {})).toEqual({ progress: null });
    expect(told.at(-1)).toBeNull();
    expect(told.length).toBeGreaterThan(1);
    await expectWhole();
  });

  it('waits while Parlour is locked, loses nothing by it, and goes on once somebody signs in', async () => {
    await home.openSample(3);
    await untilMoreThan(60);
    await home.ask('session.lock', {});
    await home.ask('session.signIn', { who: { firstName: 'Denise' }, passphrase: sampleWords });
    const before = await linesSoFar();
    expect(before).toBeGreaterThan(60);
    await untilMoreThan(before + 30);
    await home.ask('session.stopBuilding', {});
    await expectWhole();
  });

  it('ends soon when Parlour closes, locked or not, and goes on from there the next time', async () => {
    await home.openSample(3);
    await untilMoreThan(60);
    await home.ask('session.lock', {});
    const began = performance.now();
    await home.endBuilding();
    expect(performance.now() - began).toBeLessThan(6000);
    await home.end();
    home = startInProcess({ folder });
    await home.openSample(3);
    const page = { archived: false, before: '2024-12-01', limit: 500 };
    const { meetings } = await home.ask('meetings.list', page);
    const days = meetings.map(({ seriesId, date }) => `${seriesId ?? ''} ${date}`);
    expect(days.length).toBeGreaterThan(0);
    expect(new Set(days).size).toBe(days.length);
    // A meeting that was cut off in the middle is ended, not left open for ever.
    await home.ask('session.stopBuilding', {});
    const all = await home.ask('meetings.list', { archived: false, before: null, limit: 500 });
    expect(all.meetings.filter(({ state }) => state === 'running')).toEqual([]);
  });
});

describe('the making of the sample home', { timeout: 120_000 }, () => {
  const allIds = async () => {
    const { meetings } = await home.ask('meetings.list', { archived: false, before: null, limit: 500 });
    return meetings.map(({ id }) => id);
  };
  const mark = () => join(folder, 'sample', 'unfinished');
  const again = async () => {
    await home.end();
    home = startInProcess({ folder, sampleYears: 1 });
  };

  it('lets Parlour close in the middle, and leaves nothing half made', async () => {
    await again();
    const cut = expect(home.openSample()).rejects.toThrow('locked');
    while (!existsSync(mark())) await new Promise((resolve) => setImmediate(resolve));
    await again();
    await cut;
    await home.openSample();
    expect((await allIds()).length).toBeGreaterThan(12);
    expect(existsSync(mark())).toBe(false);
    await expectWhole();
  });

  it('begins afresh where it was cut off, and only there', async () => {
    await home.openSample();
    const made = await allIds();
    await again();
    await home.openSample();
    expect(await allIds()).toEqual(made);
    await again();
    writeFileSync(mark(), '');
    await home.openSample();
    expect(await allIds()).not.toEqual(made);
    expect(existsSync(mark())).toBe(false);
  });
});

describe('how many years are asked for', () => {
  it.each([
    [['--sample', '--years', '10'], 10],
    [['--sample', '--years=3'], 3],
    [['--sample'], 1],
    [['--years', 'ten'], 1],
    [['--years=0'], 1],
    [['--years', '99'], 30],
  ])('%j is %i', (args, years) => {
    expect(yearsAsked(args)).toBe(years);
  });
});
