import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { callDoor, expect, launch, newFolder, removeFolder, test } from './launch';
import type { Told } from './support/typist';

const root = resolve(import.meta.dirname, '../..');
const kills = 200;
const killsOfProgram = 8;
/** The most typing that may be lost. */
const mostLostMs = 1000;

test.setTimeout(600_000);

/** Everything one run of the typist said, with when it was heard. */
interface Run {
  child: ChildProcess;
  opened: Extract<Told, { told: 'opened' }>;
  typed: { text: string; at: number }[];
  saved: string[];
}

async function buildTypist(): Promise<string> {
  const outDir = join(root, 'out/typist');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: {
      alias: { '@contract': join(root, 'electron/contract'), '@rules': join(root, 'electron/rules') },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(import.meta.dirname, 'support/typist.ts'),
      outDir,
      target: 'node20.18',
      emptyOutDir: true,
    },
  });
  return join(outDir, 'typist.js');
}

async function startTypist(script: string, folder: string): Promise<Run> {
  const child = fork(script, { serialization: 'json' });
  const run: Omit<Run, 'opened'> = { child, typed: [], saved: [] };
  const opened = new Promise<Run['opened']>((done, fail) => {
    child.on('message', (told: Told) => {
      if (told.told === 'opened') done(told);
      if (told.told === 'typed') run.typed.push({ text: told.text, at: Date.now() });
      if (told.told === 'saved') run.saved.push(told.text);
    });
    child.once('exit', () => fail(new Error('The typist ended before it had opened the records.')));
  });
  child.send({ folder, migrations: join(root, 'db/migrations') });
  return Object.assign(run, { opened: await opened });
}

/** Most moments fall in the first lines; every tenth run goes on long enough for the one-second rule to bite. */
function moment(index: number): number {
  return index % 10 === 0 ? 1200 + Math.random() * 800 : Math.random() * 500;
}

test(`no line and no more than a second of typing is lost through ${kills} kills of the program's own main part`, async () => {
  const script = await buildTypist();
  const folder = await newFolder();
  const saved = new Set<string>();
  let owed: string | null = null;
  for (let index = 0; index <= kills; index += 1) {
    const { child, opened, typed, saved: now } = await startTypist(script, folder);
    const kept = new Set(opened.lines);
    expect([...saved].filter((text) => !kept.has(text))).toEqual([]);
    expect(opened.lines.every((text) => /^\S{36}( [a-z]{4}){4}$/.test(text))).toBe(true);
    if (owed !== null)
      expect([...opened.lines, opened.draft].some((text) => text.startsWith(owed ?? ''))).toBe(true);
    await wait(moment(index));
    const killedAt = Date.now();
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    await once(child, 'exit');
    for (const text of now) saved.add(text);
    owed = typed.findLast(({ at }) => at <= killedAt - mostLostMs)?.text ?? null;
  }
  expect(saved.size).toBeGreaterThan(kills / 2);
  await removeFolder(folder);
});

test(`every line the real screen shows as saved is there after ${killsOfProgram} kills`, async () => {
  const folder = await newFolder();
  let shown: string[] = [];
  for (let index = 0; index <= killsOfProgram; index += 1) {
    const parlour = await launch(folder, ['--sample']);
    const { page, app } = parlour;
    const meetingId = await openMinutes(page);
    const { lines } = await callDoor(page, 'meetings.get', { id: meetingId });
    const kept = lines.map((line) => line.text);
    expect(shown.filter((text) => !kept.includes(text))).toEqual([]);
    const gone = once(app.process(), 'exit');
    shown = await typeAndKill(page, shown.length, () => app.process().kill('SIGKILL'));
    await gone;
  }
  expect(shown.length).toBeGreaterThan(killsOfProgram);
  await removeFolder(folder);
});

async function openMinutes(page: Page): Promise<string> {
  await page.getByRole('heading', { name: /^Good / }).waitFor({ timeout: 30_000 });
  const { meetings } = await callDoor(page, 'meetings.list', { archived: false, before: null, limit: 1 });
  const id = meetings[0]?.id ?? '';
  await callDoor(page, 'meetings.start', { meetingId: id });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/meetings/${id}/minutes`);
  await page.locator('#minutes-entry').waitFor();
  return id;
}

/**
 * Types lines until a random moment with more than `before` lines shown as saved, however slow the machine, then kills.
 * Answers the lines the screen had last shown as saved.
 */
async function typeAndKill(page: Page, before: number, kill: () => void): Promise<string[]> {
  let shown: string[] = [];
  let ended = false;
  const typing = (async () => {
    for (let line = 0; !ended; line += 1)
      await page.keyboard.type(`.n Line ${Date.now()} ${line}\n`, { delay: 3 });
  })().catch(() => undefined);
  const until = Date.now() + 800 + Math.random() * 1500;
  while (Date.now() < until || shown.length <= before) shown = (await linesShownSaved(page)) ?? shown;
  ended = true;
  kill();
  await typing;
  return shown;
}

/** The lines on the screen while the footer says all is saved; null while it does not. */
function linesShownSaved(page: Page): Promise<string[] | null> {
  return page.evaluate(() => {
    const saved = document.querySelector('.shell-saved')?.textContent ?? '';
    if (!saved.includes('Saved as you type')) return null;
    const lines = document.querySelectorAll('.minutes-line .minutes-words');
    return [...lines].map((line) => line.textContent ?? '').filter((text) => text.startsWith('Line'));
  });
}
