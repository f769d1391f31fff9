import { uptime } from 'node:os';
import { join } from 'node:path';
import { app, powerMonitor, shell, type BrowserWindow } from 'electron';
import { v7 } from 'uuid';
import { tellWindows } from '../ipc/main-door';
import { describeProblem } from '../ipc/problem';
import { deriveInWorker, strongKdf } from '../vault/derive';
import { createWordDesk } from '../words/word-desk';
import { assemble, type Parlour } from './assemble';
import type { BigScreen } from './big-screen';
import { lazyDocuments } from './lazy-documents';
import { openLog, type Log } from './log';

export interface StartParts {
  window: BrowserWindow;
  bigScreen: BigScreen;
  /** The folder of the built main files. */
  built: string;
  /** True to begin in the sample home. */
  sample: boolean;
  /** How many years the sample home is to have; those before the last are built in the background. */
  years: number;
}

export interface Started extends Parlour {
  log: Log;
  /** Locks, lets go of the records and ends what runs beside. */
  end(): Promise<void>;
}

/** All of Parlour around its window. Loaded once the screen is on its way, because it is the heavy part. */
export async function startParlour({
  window,
  bigScreen,
  built,
  sample,
  years,
}: StartParts): Promise<Started> {
  const folder = app.getPath('userData');
  const log = openLog(join(folder, 'logs', 'parlour.log'));
  const newId = () => v7();
  const reportError = (error: unknown) => log.problem(describeProblem(newId(), '', error));
  process.on('uncaughtException', reportError);
  process.on('unhandledRejection', reportError);
  const documents = lazyDocuments(async () => {
    const { createDesktopDocuments } = await import('../documents/desktop');
    return createDesktopDocuments({
      window: () => (window.isDestroyed() ? null : window),
      exportProcess: join(built, 'export-process.js'),
      newId,
      onProgress: (done) => void tellWindows([window], { event: 'export-progress', done }),
    });
  });
  const parlour = assemble({
    folder,
    migrations: app.isPackaged
      ? join(process.resourcesPath, 'migrations')
      : join(app.getAppPath(), 'db/migrations'),
    documents,
    words: createWordDesk({
      script: join(built, 'spelling-worker.js'),
      dictionary: app.isPackaged
        ? join(process.resourcesPath, 'dictionary')
        : join(app.getAppPath(), 'node_modules/dictionary-en-gb'),
      careWords: app.isPackaged
        ? join(process.resourcesPath, 'words')
        : join(app.getAppPath(), 'resources/words'),
      idleMs: 5 * 60_000,
    }),
    derive: deriveInWorker(join(built, 'derive-worker.js')),
    kdf: strongKdf,
    clock: { now: () => Date.now(), uptime: () => uptime() * 1000 },
    bigScreen,
    openFolder: async (path) => (await shell.openPath(path)) === '',
    tell: (event) => {
      bigScreen.tell(event);
      return tellWindows([window], event);
    },
    report: (problem) => log.problem(problem),
    checkOutput: !app.isPackaged,
  });
  if (!sample) parlour.session.lookAhead();
  lockWithThePc(parlour, reportError);
  // Later than the sign-in screen, sooner than anyone can have typed their words.
  setTimeout(() => void parlour.warm().catch(reportError), 1000);
  log.note('started', { version: app.getVersion(), electron: process.versions.electron, sample });
  if (sample) await parlour.openSample(years).catch(reportError);
  return {
    ...parlour,
    log,
    async end() {
      await parlour.endBuilding();
      await parlour.session.end();
      documents.end();
      log.note('ended');
    },
  };
}

/** When the PC is locked or sleeps, nobody is there. */
function lockWithThePc({ session }: Parlour, report: (error: unknown) => void): void {
  const lock = () => void session.lock('system').catch(report);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
}
