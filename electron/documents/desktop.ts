import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, session, shell, utilityProcess } from 'electron';
import { ParlourError } from '@contract/errors';
import type { DocumentModel } from './blocks';
import { createExporterClient, type ExportChild } from './exporter-client';
import { createDocumentService, type DocumentService } from './service';

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
    print: (model) => print(model, parts.newId()),
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

async function askWhere(window: BrowserWindow | null, suggestedName: string): Promise<string | null> {
  const isWord = suggestedName.endsWith('.docx');
  const ending = isWord ? 'docx' : 'csv';
  const options = {
    title: isWord ? 'Save as Word' : 'Save the list',
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: isWord ? 'Word document' : 'CSV list', extensions: [ending] }],
  };
  const { canceled, filePath } =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  if (canceled || filePath === '') return null;
  return filePath.toLowerCase().endsWith(`.${ending}`) ? filePath : `${filePath}.${ending}`;
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

const printScheme = 'parlour-print';
const printHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

/** Prints from a hidden page with no script, no storage and no way to fetch anything. */
async function print(model: DocumentModel, id: string): Promise<void> {
  const { toHtml } = await import('./to-html');
  const html = toHtml(model);
  const pages = session.fromPartition(`print-${id}`, { cache: false });
  pages.protocol.handle(printScheme, () => new Response(html, { headers: printHeaders }));
  pages.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !(url.startsWith(`${printScheme}:`) || url.startsWith('data:image/')) }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: pages, javascript: false, sandbox: true, contextIsolation: true },
  });
  try {
    await window.loadURL(`${printScheme}://page/`);
    await printed(window);
  } finally {
    window.destroy();
    pages.protocol.unhandle(printScheme);
  }
}

function printed(window: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ printBackground: true, pageSize: 'A4' }, (isDone, reason) => {
      if (isDone) return resolve();
      const wasClosed = /cancel/i.test(reason);
      reject(
        wasClosed
          ? new ParlourError('cancelled', 'Nothing was printed.')
          : new ParlourError(
              'precondition',
              'The printer did not take it. Check the printer, then print again.',
            ),
      );
    });
  });
}
