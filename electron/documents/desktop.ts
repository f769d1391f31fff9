import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, shell, utilityProcess, type BrowserWindow } from 'electron';
import { createExporterClient, type ExportChild } from './exporter-client';
import { createDocumentService, type DocumentService, type WhenThere } from './service';

export interface DesktopDocumentParts {
  /** The window the save and print windows belong to; null when there is none. */
  window(): BrowserWindow | null;
  /** The built `export-process.js`. */
  exportProcess: string;
  /** How far the Word file under way is, 0 to 1. */
  onProgress?: (done: number) => void;
  newId: () => string;
  /** Stands in for the system's save window, which no test can press. */
  chooseSavePath?: (suggestedName: string) => Promise<string | null>;
  /** Stands in for the system's window to open a file. */
  chooseWordFile?: () => Promise<string | null>;
  /** Stands in for the system's folder window. */
  chooseFolder?: () => Promise<string | null>;
}

export interface DesktopDocuments extends DocumentService {
  end(): void;
}

/** The document service on a real desktop: system windows, an export process, printing. `end` stops the process. */
export function createDesktopDocuments(parts: DesktopDocumentParts): DesktopDocuments {
  const exporter = createExporterClient(() => forkExporter(parts.exportProcess));
  const service = createDocumentService({
    exporter,
    onProgress: parts.onProgress,
    chooseSavePath: parts.chooseSavePath ?? ((name) => askWhere(parts.window(), name)),
    sayLocked: () => void sayLocked(parts.window()).catch(() => undefined),
    openPath: async (path) => (await shell.openPath(path)) === '',
    showItem: (path) => shell.showItemInFolder(path),
    exists: existsSync,
    chooseWordFile: parts.chooseWordFile ?? (() => askWordFile(parts.window())),
    chooseFolder: parts.chooseFolder ?? (() => askFolder(parts.window())),
    askWhenThere: (names) => askWhenThere(parts.window(), names),
    print: async (model) => (await import('./print-pages')).printPages(model, parts.newId()),
    pdf: async (model, stop) => (await import('./print-pages')).pdfOfPages(model, parts.newId(), stop),
    newId: parts.newId,
  });
  return Object.assign(service, { end: () => exporter.end() });
}

function forkExporter(path: string): ExportChild {
  const child = utilityProcess.fork(path, [], { serviceName: 'Parlour documents', stdio: 'ignore' });
  return {
    post: (order) => child.postMessage(order),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  };
}

const saveKinds = {
  docx: { ending: 'docx', title: 'Save as Word', name: 'Word document' },
  pdf: { ending: 'pdf', title: 'Save as PDF', name: 'PDF' },
  csv: { ending: 'csv', title: 'Save the list', name: 'CSV list' },
} as const;

async function askWhere(window: BrowserWindow | null, suggestedName: string): Promise<string | null> {
  const [kind = saveKinds.csv] = Object.values(saveKinds).filter(({ ending }) =>
    suggestedName.endsWith(`.${ending}`),
  );
  const { title, name, ending } = kind;
  const options = {
    title,
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name, extensions: [ending] }],
  };
  const { canceled, filePath } =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  if (canceled || filePath === '') return null;
  return filePath.toLowerCase().endsWith(`.${ending}`) ? filePath : `${filePath}.${ending}`;
}

async function askFolder(window: BrowserWindow | null): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: 'Save Word files',
    buttonLabel: 'Save here',
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

async function askWordFile(window: BrowserWindow | null): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: 'Bring in your letterhead',
    buttonLabel: 'Bring it in',
    defaultPath: app.getPath('documents'),
    filters: [{ name: 'Word document', extensions: ['docx'] }],
    properties: ['openFile'],
  };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

const answers: readonly WhenThere[] = ['replace', 'keep-both', 'stop'];

async function askWhenThere(window: BrowserWindow | null, names: readonly string[]): Promise<WhenThere> {
  const words = {
    type: 'question' as const,
    title: 'Parlour',
    message: names.length === 1 ? 'This file is there already.' : 'These files are there already.',
    detail: names.join('\n'),
    ...{ buttons: ['Replace', 'Keep both', 'Save nothing'], defaultId: 1, cancelId: 2, noLink: true },
  };
  const { response } = await (window === null
    ? dialog.showMessageBox(words)
    : dialog.showMessageBox(window, words));
  return answers[response] ?? 'stop';
}

async function sayLocked(window: BrowserWindow | null): Promise<void> {
  const words = {
    type: 'info' as const,
    title: 'Parlour',
    message: 'Parlour was locked while the save window was open.',
    detail: 'No file was written, and nothing in the records is lost. Sign in and save it again.',
    buttons: ['Go on'],
    noLink: true,
  };
  await (window === null ? dialog.showMessageBox(words) : dialog.showMessageBox(window, words));
}
