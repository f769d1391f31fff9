import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';

/** A PDF taken apart into its pages, counted from 1. */
export interface PdfPages {
  count: number;
  /** Draws a page as wide as `width` CSS pixels, as sharp as the screen is. */
  draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  /** The words of a page in reading order. */
  wordsOf: (page: number) => Promise<string>;
  close: () => void;
}

/** Opens the bytes of a PDF. Nothing is fetched: all it needs stands in them. Throws when they are no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  const loading = getDocument({
    ...{ data: bytes.slice(), useWasm: false, useWorkerFetch: false, enableXfa: false },
    ...{ disableFontFace: false, isOffscreenCanvasSupported: false },
  });
  const pdf = await loading.promise;
  return {
    count: pdf.numPages,
    async draw(number, canvas, width) {
      const page = await pdf.getPage(number);
      const scale = (width / page.getViewport({ scale: 1 }).width) * devicePixelRatio;
      const viewport = page.getViewport({ scale });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
    },
    async wordsOf(number) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    },
    close: () => void loading.destroy(),
  };
}
