import { readFile } from 'node:fs/promises';
import { atomicSave } from './atomic-save';
import { fillLetterhead } from './letterhead/fill-letterhead';
import { lintLetter } from './letterhead/lint-letter';
import type { ExportRequest, ExportStep } from './exporter';
import { lintWord } from './lint/lint-word';
import { checkPdf } from './pdf/check-pdf';
import { toDocx } from './to-docx';

/** One export from model to checked file. Throws what {@link atomicSave} throws; findings never stop a save. */
export async function runExport(
  { path, model, letterhead }: ExportRequest,
  onProgress: (step: ExportStep) => void,
): Promise<{ findings: string[] }> {
  onProgress('building');
  const bytes = letterhead === undefined ? toDocx(model) : await fillLetterhead(letterhead, model);
  onProgress('saving');
  await atomicSave(path, bytes);
  onProgress('checking');
  if (letterhead !== undefined) return { findings: lintLetter(bytes, letterhead.bytes, model.edition) };
  return { findings: lintWord(bytes, model.edition, model.point).map(({ words }) => words) };
}

/** What is to mend in a PDF that was saved at `path` from this model, read from the disk as anybody will. */
export async function runPdfCheck({
  path,
  model,
}: Pick<ExportRequest, 'path' | 'model'>): Promise<{ findings: string[] }> {
  return { findings: await checkPdf(await readFile(path), model) };
}
