import { basename, join, parse } from 'node:path';
import { ParlourError } from '@contract/errors';
import type { SavedFile } from '@contract/meetings/signing';
import { atomicSave } from './atomic-save';
import type { DocumentModel } from './blocks';
import type { Exporter, ExportStep } from './exporter';
import type { Letterhead, OnLetterhead } from './letterhead/letterhead';
import { notReadBack } from './pdf/check-pdf';
import { pageCountOf } from './pdf/page-count';

/** What every file to save comes with. */
export interface SaveRequest {
  suggestedName: string;
  /** Asked once the place is chosen; false when nothing may be written any more. The vault puts it in. */
  mayWrite?: () => boolean;
}

/** What a feature may do with a finished model. Paths stay in here: a feature and the screen know only `savedId`. */
export interface DocumentService {
  /**
   * Asks where, makes the Word file there, a letter on the letterhead given, and checks it. Throws `cancelled`, `file-in-use`, `disk-full`, `not-writable`,
   * and `locked` when the records were locked before a place was chosen.
   */
  saveWord(request: { model: DocumentModel; letterhead?: OnLetterhead } & SaveRequest): Promise<SavedFile>;
  /**
   * Asks for a Word file and reads it in the export process; nothing in it is run and the file stays as it is. Throws
   * `cancelled`, `precondition` in words when it is no letterhead, and `locked` as `saveWord` does.
   */
  openLetterhead(request?: Pick<SaveRequest, 'mayWrite'>): Promise<Letterhead & { fileName: string }>;
  /** Asks where and writes a list as text there, whole or not at all. Throws as `saveWord` does. */
  saveText(request: { text: string } & SaveRequest): Promise<{ savedId: string; fileName: string }>;
  /**
   * Asks for a folder, once, and makes every file there, one after another; answers in the same order. One that fails
   * leaves the others as they are. Throws `cancelled` when nothing was made, and `locked` as `saveWord` does.
   */
  saveAll(request: { papers: readonly PaperToSave[] } & Pick<SaveRequest, 'mayWrite'>): Promise<PaperSaved[]>;
  /**
   * Asks where and saves the pages as a PDF, tagged, with its title and language, and reads it back as the Word file is.
   * Throws as `saveWord` does.
   */
  savePdf(request: { model: DocumentModel } & SaveRequest): Promise<SavedFile>;
  /** The pages as they print: the PDF's bytes. */
  pdf(model: DocumentModel): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * How many pages it comes to as it prints; null when no pages can be laid out here. One counted `aside`, while
   * somebody types, is given up for null when another is begun aside, or at `stopCounting`.
   */
  countPages(model: DocumentModel, how?: 'aside'): Promise<number | null>;
  stopCounting(): void;
  /** Shows the system's print window for the same pages. Throws `cancelled`. */
  print(model: DocumentModel): Promise<void>;
  /** Opens a saved file in its own program. Throws `not-found` when it was saved in an earlier run or has gone. */
  open(savedId: string): Promise<void>;
  showInFolder(savedId: string): Promise<void>;
  /** Stops the save under way, if there is one; its caller gets `cancelled` and no half file stays behind. */
  cancel(): void;
}

/** One of several Word files made in one go. */
export interface PaperToSave {
  suggestedName: string;
  model: DocumentModel;
}

/** What became of one of several files: where it can be found, or why it was not made. */
export type PaperSaved = { file: SavedFile } | { error: ParlourError };

/** What to do with files that are there already under the names of those to be made. */
export type WhenThere = 'replace' | 'keep-both' | 'stop';

export interface DocumentServiceParts {
  /** The save window; null when it was closed without choosing. */
  chooseSavePath(suggestedName: string): Promise<string | null>;
  /** The window that asks for a Word file; null when it was closed without choosing. */
  chooseWordFile(): Promise<string | null>;
  /** The folder window; null when it was closed without choosing. */
  chooseFolder(): Promise<string | null>;
  /** Asked once when some of these file names are there already. */
  askWhenThere(fileNames: readonly string[]): Promise<WhenThere>;
  exporter: Exporter;
  /** Tells whoever chose a place that it came too late, for no screen of the records is there to say so. */
  sayLocked?: () => void;
  /** How far the file under way is, 0 to 1. */
  onProgress?: (done: number) => void;
  /** True when a program took the file. */
  openPath(path: string): Promise<boolean>;
  showItem(path: string): void;
  exists(path: string): boolean;
  print(model: DocumentModel): Promise<void>;
  /** Rejects once `stop` is aborted. */
  pdf(model: DocumentModel, stop?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  newId(): string;
}

function stopped(): ParlourError {
  return new ParlourError('cancelled', 'Saving was stopped before this one was made.');
}

// Building takes longest; a share is shown as each step begins.
const doneAt: Record<ExportStep, number> = { building: 0.1, saving: 0.7, checking: 0.85 };

/** The document service of one run of Parlour. It remembers where files were saved until it ends, and nowhere else. */
export function createDocumentService(parts: DocumentServiceParts): DocumentService {
  const paths = new Map<string, string>();
  // How often a save was stopped: one of several files looks whether it still is to be made.
  let stops = 0;
  let counting: AbortController | null = null;

  function savedPath(savedId: string): string {
    const path = paths.get(savedId);
    if (path === undefined || !parts.exists(path)) {
      throw new ParlourError('not-found', 'The file is not where it was saved. Save it again.');
    }
    return path;
  }

  async function chosenPath(request: SaveRequest, ending: Ending): Promise<string> {
    const path = await parts.chooseSavePath(fileNameOf(request.suggestedName, ending));
    if (path === null) throw new ParlourError('cancelled', 'Nothing was saved.');
    refuseLocked(request);
    return path;
  }

  function refuseLocked({ mayWrite }: Pick<SaveRequest, 'mayWrite'>): void {
    if (mayWrite?.() !== false) return;
    parts.sayLocked?.();
    throw new ParlourError(
      'locked',
      'Parlour was locked before the file was saved. Sign in and save it again.',
    );
  }

  function keep(path: string, findings: string[]): SavedFile {
    const savedId = parts.newId();
    paths.set(savedId, path);
    return { savedId, fileName: basename(path), findings };
  }

  async function made(
    path: string,
    model: DocumentModel,
    onStep: (step: ExportStep) => void,
  ): Promise<PaperSaved> {
    try {
      const { findings } = await parts.exporter.save({ path, model }, onStep);
      return { file: keep(path, findings) };
    } catch (error) {
      if (error instanceof ParlourError) return { error };
      throw error;
    }
  }

  /** The PDF is there whatever its check comes to: one that fails is told as a finding. */
  async function readBack(path: string, model: DocumentModel): Promise<string[]> {
    try {
      return (await parts.exporter.checkPdf({ path, model })).findings;
    } catch {
      return [notReadBack];
    }
  }

  return {
    async saveWord({ model, letterhead, ...request }) {
      const path = await chosenPath(request, 'docx');
      const { findings } = await parts.exporter.save({ path, model, letterhead }, (step) =>
        parts.onProgress?.(doneAt[step]),
      );
      return keep(path, findings);
    },
    async openLetterhead(request = {}) {
      const path = await parts.chooseWordFile();
      if (path === null) throw new ParlourError('cancelled', 'Nothing was brought in.');
      refuseLocked(request);
      const fileName = basename(path).slice(0, mostNameLetters);
      return { ...(await parts.exporter.readLetterhead(path)), fileName };
    },
    async saveAll({ papers, ...request }) {
      const folder = await parts.chooseFolder();
      if (folder === null) throw new ParlourError('cancelled', 'Nothing was saved.');
      const names = papers.map(({ suggestedName }) => fileNameOf(suggestedName, 'docx'));
      const there = names.filter((name) => parts.exists(join(folder, name)));
      const how = there.length === 0 ? 'replace' : await parts.askWhenThere(there);
      if (how === 'stop') throw new ParlourError('cancelled', 'Nothing was saved.');
      refuseLocked(request);
      const begun = stops;
      const saved: PaperSaved[] = [];
      for (const [at, { model }] of papers.entries()) {
        const wanted = join(folder, names[at] ?? '');
        const path = how === 'keep-both' ? freePath(wanted, (at) => parts.exists(at)) : wanted;
        const onStep = (step: ExportStep) => parts.onProgress?.((at + doneAt[step]) / papers.length);
        saved.push(await (stops === begun ? made(path, model, onStep) : { error: stopped() }));
      }
      const failed = saved.flatMap((one) => ('error' in one ? [one.error] : []));
      if (failed.length === saved.length && failed[0] !== undefined) throw failed[0];
      return saved;
    },
    async savePdf({ model, ...request }) {
      const path = await chosenPath(request, 'pdf');
      await atomicSave(path, await parts.pdf(model));
      return keep(path, await readBack(path, model));
    },
    pdf: (model) => parts.pdf(model),
    async countPages(model, how) {
      const mine = new AbortController();
      if (how === 'aside') {
        counting?.abort();
        counting = mine;
      }
      try {
        return pageCountOf(await parts.pdf(model, mine.signal));
      } catch {
        // Without pages to lay out on there is no count, and none is told.
        return null;
      } finally {
        if (counting === mine) counting = null;
      }
    },
    stopCounting: () => counting?.abort(),
    async saveText({ text, ...request }) {
      const path = await chosenPath(request, 'csv');
      await atomicSave(path, new TextEncoder().encode(text));
      const { savedId, fileName } = keep(path, []);
      return { savedId, fileName };
    },
    print: (model) => parts.print(model),
    async open(savedId) {
      if (!(await parts.openPath(savedPath(savedId)))) {
        throw new ParlourError(
          'precondition',
          'No program on this PC opens Word files. The file is saved; show it in its folder instead.',
        );
      }
    },
    showInFolder(savedId) {
      parts.showItem(savedPath(savedId));
      return Promise.resolve();
    },
    cancel() {
      stops += 1;
      parts.exporter.cancel();
    },
  };
}

/** The first name beside `path` nothing has yet: "Marram Leaf (2).docx". */
function freePath(path: string, exists: (path: string) => boolean): string {
  const { dir, name, ext } = parse(path);
  let free = path;
  for (let at = 2; exists(free); at += 1) free = join(dir, `${name} (${at})${ext}`);
  return free;
}

const mostNameLetters = 200;

type Ending = 'docx' | 'csv' | 'pdf';

/** A file name Windows and Linux both take, with the ending given, at most 120 characters. */
export function fileNameOf(suggested: string, ending: Ending): string {
  const stem = suggested
    .replace(/\.(docx|csv|pdf)$/i, '')
    .replace(/[\\/:*?"<>|\u0000-\u001F]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 115)
    .trim();
  return `${stem === '' ? 'Document' : stem}.${ending}`;
}
