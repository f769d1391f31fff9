import { basename } from 'node:path';
import { ParlourError } from '@contract/errors';
import type { SavedFile } from '@contract/meetings/signing';
import { atomicSave } from './atomic-save';
import type { DocumentModel } from './blocks';
import type { Exporter, ExportStep } from './exporter';

/** What every file to save comes with. */
export interface SaveRequest {
  suggestedName: string;
  /** Asked once the place is chosen; false when nothing may be written any more. The vault puts it in. */
  mayWrite?: () => boolean;
}

/** What a feature may do with a finished model. Paths stay in here: a feature and the screen know only `savedId`. */
export interface DocumentService {
  /**
   * Asks where, makes the Word file there and checks it. Throws `cancelled`, `file-in-use`, `disk-full`, `not-writable`,
   * and `locked` when the records were locked before a place was chosen.
   */
  saveWord(request: { model: DocumentModel } & SaveRequest): Promise<SavedFile>;
  /** Asks where and writes a list as text there, whole or not at all. Throws as `saveWord` does. */
  saveText(request: { text: string } & SaveRequest): Promise<{ savedId: string; fileName: string }>;
  /** Shows the system's print window for the same pages. Throws `cancelled`. */
  print(model: DocumentModel): Promise<void>;
  /** Opens a saved file in its own program. Throws `not-found` when it was saved in an earlier run or has gone. */
  open(savedId: string): Promise<void>;
  showInFolder(savedId: string): Promise<void>;
  /** Stops the save under way, if there is one; its caller gets `cancelled` and no half file stays behind. */
  cancel(): void;
}

export interface DocumentServiceParts {
  /** The save window; null when it was closed without choosing. */
  chooseSavePath(suggestedName: string): Promise<string | null>;
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
  newId(): string;
}

// Building takes longest; a share is shown as each step begins.
const doneAt: Record<ExportStep, number> = { building: 0.1, saving: 0.7, checking: 0.85 };

/** The document service of one run of Parlour. It remembers where files were saved until it ends, and nowhere else. */
export function createDocumentService(parts: DocumentServiceParts): DocumentService {
  const paths = new Map<string, string>();

  function savedPath(savedId: string): string {
    const path = paths.get(savedId);
    if (path === undefined || !parts.exists(path)) {
      throw new ParlourError('not-found', 'The file is not where it was saved. Save it again.');
    }
    return path;
  }

  async function chosenPath(request: SaveRequest, ending: 'docx' | 'csv'): Promise<string> {
    const path = await parts.chooseSavePath(fileNameOf(request.suggestedName, ending));
    if (path === null) throw new ParlourError('cancelled', 'Nothing was saved.');
    if (request.mayWrite?.() === false) {
      parts.sayLocked?.();
      throw new ParlourError(
        'locked',
        'Parlour was locked before the file was saved. Sign in and save it again.',
      );
    }
    return path;
  }

  return {
    async saveWord({ model, ...request }) {
      const path = await chosenPath(request, 'docx');
      const { findings } = await parts.exporter.save({ path, model }, (step) =>
        parts.onProgress?.(doneAt[step]),
      );
      const savedId = parts.newId();
      paths.set(savedId, path);
      return { savedId, fileName: basename(path), findings };
    },
    async saveText({ text, ...request }) {
      const path = await chosenPath(request, 'csv');
      await atomicSave(path, new TextEncoder().encode(text));
      const savedId = parts.newId();
      paths.set(savedId, path);
      return { savedId, fileName: basename(path) };
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
    cancel: () => parts.exporter.cancel(),
  };
}

/** A file name Windows and Linux both take, with the ending given, at most 120 characters. */
export function fileNameOf(suggested: string, ending: 'docx' | 'csv'): string {
  const stem = suggested
    .replace(/\.(docx|csv)$/i, '')
    .replace(/[\\/:*?"<>|\u0000-\u001F]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 115)
    .trim();
  return `${stem === '' ? 'Document' : stem}.${ending}`;
}
