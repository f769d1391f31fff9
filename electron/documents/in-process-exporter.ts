import type { Exporter } from './exporter';
import { exportRequestSchema } from './exporter';

/** An exporter in this very process: for tests and scripts, where nothing has to stay responsive. */
export function createInProcessExporter(): Exporter {
  return {
    async save(request, onProgress = () => undefined) {
      const { runExport } = await import('./export-job');
      return runExport(exportRequestSchema.parse(request), onProgress);
    },
    async checkPdf(request) {
      const { runPdfCheck } = await import('./export-job');
      return runPdfCheck(exportRequestSchema.parse(request));
    },
    async readLetterhead(path) {
      const { readLetterheadFile } = await import('./letterhead/read-letterhead');
      return readLetterheadFile(path);
    },
    cancel: () => undefined,
  };
}
