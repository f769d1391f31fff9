import { atomicSave } from './atomic-save';
import { fillLetterhead } from './letterhead/fill-letterhead';
import { lintLetter } from './letterhead/lint-letter';
import type { ExportRequest, ExportStep } from './exporter';
import { lintWord } from './lint/lint-word';
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
