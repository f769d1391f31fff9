import type { DocumentService } from '../documents/service';

/** The documents of one sign-in: none is begun once it has ended. */
export interface DocumentsWhileOpen extends DocumentService {
  /**
   * Begins nothing more, and waits until what is being written is written and noted in the trail, but no longer than
   * `patienceMs`.
   */
  finish(): Promise<void>;
}

const patienceMs = 3000;

/**
 * Sees to it that a file is written only while the trail can say so: a save window left open over a lock writes nothing,
 * and a lock waits a moment for a file half-way.
 */
export function documentsWhileOpen(documents: DocumentService): DocumentsWhileOpen {
  const writing = new Set<Promise<unknown>>();
  let isOpen = true;

  async function whileOpen<T>(save: (mayWrite: () => boolean) => Promise<T>): Promise<T> {
    let done = () => {};
    const written = new Promise<void>((resolve) => (done = resolve));
    const mayWrite = () => {
      if (isOpen) writing.add(written);
      return isOpen;
    };
    try {
      return await save(mayWrite);
    } finally {
      writing.delete(written);
      done();
    }
  }

  return {
    saveWord: (request) => whileOpen((mayWrite) => documents.saveWord({ ...request, mayWrite })),
    openLetterhead: () => whileOpen((mayWrite) => documents.openLetterhead({ mayWrite })),
    saveText: (request) => whileOpen((mayWrite) => documents.saveText({ ...request, mayWrite })),
    saveAll: (request) => whileOpen((mayWrite) => documents.saveAll({ ...request, mayWrite })),
    savePdf: (request) => whileOpen((mayWrite) => documents.savePdf({ ...request, mayWrite })),
    pdf: (model) => documents.pdf(model),
    countPages: (model, how) => documents.countPages(model, how),
    stopCounting: () => documents.stopCounting(),
    print: (model) => documents.print(model),
    open: (savedId) => documents.open(savedId),
    showInFolder: (savedId) => documents.showInFolder(savedId),
    cancel: () => documents.cancel(),
    async finish() {
      isOpen = false;
      if (writing.size === 0) return;
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
      await Promise.race([Promise.all(writing), enough]);
      clearTimeout(timer);
      // Whoever asked for the file notes it in the trail as soon as it hears; it hears first.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
