import type { DesktopDocuments } from '../documents/desktop';

/** The document service, loaded with the first document: nothing before it needs one. */
export function lazyDocuments(load: () => Promise<DesktopDocuments>): DesktopDocuments {
  let loading: Promise<DesktopDocuments> | undefined;
  let loaded: DesktopDocuments | undefined;
  const service = () =>
    (loading ??= load().then((made) => {
      loaded = made;
      return made;
    }));
  return {
    saveWord: async (request) => (await service()).saveWord(request),
    openLetterhead: async (request) => (await service()).openLetterhead(request),
    saveText: async (request) => (await service()).saveText(request),
    saveAll: async (request) => (await service()).saveAll(request),
    savePdf: async (request) => (await service()).savePdf(request),
    pdf: async (model) => (await service()).pdf(model),
    countPages: async (model, how) => (await service()).countPages(model, how),
    stopCounting: () => loaded?.stopCounting(),
    print: async (model) => (await service()).print(model),
    open: async (savedId) => (await service()).open(savedId),
    showInFolder: async (savedId) => (await service()).showInFolder(savedId),
    cancel: () => loaded?.cancel(),
    end: () => loaded?.end(),
  };
}
