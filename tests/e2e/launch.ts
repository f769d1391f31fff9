import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { InputOf, MethodName, OutputOf } from '@contract/api';
import type { CallResult } from '@contract/errors';
import { openOwnScreen } from './support/own-screen';

const root = resolve(import.meta.dirname, '../..');
const screens = join(root, 'out/screens');
const size = { width: 1360, height: 850 };
// Chromium's own log, full of the desktop a test machine lacks; Parlour's main process writes plain lines.
const chromiumLog = /^\[\d+:\d+\/[\d.]+:(ERROR|WARNING|INFO):[\w.]+\.cc\(\d+\)\]/;

/** Parlour as the tests see it: running from its own empty folder. */
export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The folder that stands for this computer's user-data folder. */
  readonly folder: string;
  /** Lines the main process wrote to stderr, without Electron's own. */
  readonly stderr: readonly string[];
  /** Errors the window's console showed, uncaught ones included. */
  readonly consoleErrors: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the built Parlour with `folder` as its user-data folder and waits for its window.
 * `args` are added to the command line. The caller closes it; the folder is left as it is.
 * `program` is another program's folder, for those who compare.
 */
export async function launch(folder: string, args: readonly string[] = [], program = '.'): Promise<Launched> {
  const isNew = !existsSync(join(folder, 'sample'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    args: [program, `--user-data-dir=${folder}`, ...asRoot, ...args],
    cwd: root,
  });
  const stderr = collectStderr(app);
  const consoleErrors: string[] = [];
  // Listened to before there is a window, so that the first page load is heard too.
  app.context().on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  app.context().on('weberror', (problem) => consoleErrors.push(String(problem.error())));
  const page = await app.firstWindow().catch(async (cause: unknown) => {
    await app.close();
    throw new Error(`No window opened. The program said: ${stderr.join('\n') || 'nothing'}`, { cause });
  });
  const takeSize = () =>
    app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height);
    }, size);
  await askAgain(takeSize);
  if (args.includes('--sample') && !args.includes('--years')) {
    while (isNew && !restToCome(folder)) await wait(20);
    await sampleIsWhole(folder);
  }
  return { app, page, folder, stderr, consoleErrors, close: () => app.close() };
}

/** Node may collect the inspector's promise while the program is still starting; asking again is harmless. */
async function askAgain(ask: () => Promise<void>, tries = 5): Promise<void> {
  await ask().catch((cause: unknown) => {
    if (tries === 1 || !String(cause).includes('garbage collected')) throw cause;
    return askAgain(ask, tries - 1);
  });
}

function collectStderr(app: ElectronApplication): string[] {
  const lines: string[] = [];
  app.process().stderr?.on('data', (part: Buffer) => {
    for (const line of part.toString('utf8').split('\n')) {
      if (line.trim() !== '' && !chromiumLog.test(line)) lines.push(line);
    }
  });
  return lines;
}

/** A new folder to launch Parlour in. Remove it with `removeFolder`. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'parlour-e2e-'));
}

const restToCome = (folder: string) => existsSync(join(folder, 'sample', 'rest-to-come'));

/** Resolves once the open sample home in `folder` has all of its year: the rest of it is told in the background. */
export async function sampleIsWhole(folder: string): Promise<void> {
  while (restToCome(folder)) await wait(50);
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Makes a call through the window's own bridge, as the screen does, to set a scene without clicking it together.
 * Throws with the error's kind and words when it is refused.
 */
export async function callDoor<N extends MethodName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const answer = await page.evaluate(
    ([called, sent]) => {
      const bridge = (globalThis as unknown as { parlour: { call(name: unknown, input: unknown): unknown } })
        .parlour;
      return bridge.call(called, sent) as Promise<CallResult<OutputOf<N>>>;
    },
    [name, input] as const,
  );
  if (!answer.ok) throw new Error(`${name}: ${answer.error.kind}: ${answer.error.message}`);
  return answer.value;
}

/** Saves what the window shows as `out/screens/<name>.png` and returns its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(screens, { recursive: true });
  const path = join(screens, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

/** Answers every save dialog from now on with `path`, or as cancelled when it is null. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const answer = chosen === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: chosen };
    dialog.showSaveDialog = () => Promise.resolve(answer);
  }, path);
}

interface Fixtures {
  /** Command-line words Parlour is started with, such as `--sample`. */
  appArgs: string[];
  parlour: Launched;
}

interface WorkerFixtures {
  /** Width, height and colour depth of the virtual screen, where there is no other. */
  screenSize: string;
  ownScreen: undefined;
}

/** A test with Parlour running. It fails when the content policy had to stop something. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  screenSize: ['1600x1000x24', { option: true, scope: 'worker' }],
  ownScreen: [
    async ({ screenSize }, use) => {
      const close = process.env.DISPLAY ? undefined : await openOwnScreen(screenSize);
      await use(undefined);
      await close?.();
    },
    { scope: 'worker', auto: true },
  ],
  appArgs: [[], { option: true }],
  parlour: async ({ appArgs }, use, info) => {
    const folder = await newFolder();
    const parlour = await launch(folder, appArgs);
    await use(parlour);
    await parlour.close();
    const said = [...parlour.stderr, ...parlour.consoleErrors].join('\n');
    if (said !== '') await info.attach('what Parlour said', { body: said, contentType: 'text/plain' });
    await removeFolder(folder);
    expect(parlour.consoleErrors.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  },
});

export { expect };
