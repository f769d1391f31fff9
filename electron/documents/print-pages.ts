import { BrowserWindow, session } from 'electron';
import { ParlourError } from '@contract/errors';
import type { DocumentModel } from './blocks';

const printScheme = 'parlour-print';
const printHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

/** Prints a document through the system's print window. Throws `cancelled`, or `precondition` when no printer took it. */
export async function printPages(model: DocumentModel, id: string): Promise<void> {
  await withPages(model, id, printed);
}

/** The same pages as a tagged PDF with its title, language and outline. Rejects as soon as `stop` is aborted. */
export async function pdfOfPages(
  model: DocumentModel,
  id: string,
  stop?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await withPages(model, id, ({ webContents }) =>
    orStopped(webContents.printToPDF(asPrinted), stop),
  );
  return new Uint8Array(pdf);
}

const asPrinted = {
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  preferCSSPageSize: true,
  printBackground: true,
};

/** Waits no longer once it is stopped: the page it is laid out on is then closed, and the work with it. */
function orStopped<T>(work: Promise<T>, stop: AbortSignal | undefined): Promise<T> {
  if (stop === undefined) return work;
  return new Promise((resolve, reject) => {
    const end = () => reject(new ParlourError('cancelled', 'The pages are not laid out any more.'));
    if (stop.aborted) end();
    stop.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => stop.removeEventListener('abort', end));
  });
}

/** Lays a document out on a hidden page with no script, no storage and no way to fetch anything. */
async function withPages<T>(
  model: DocumentModel,
  id: string,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
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
    return await use(window);
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
