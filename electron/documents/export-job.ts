import { atomicSave } from './atomic-save';
import type { ExportRequest, ExportStep } from './exporter';
import { lintWord } from './lint/lint-word';
import { toDocx } from './to-docx';

/** One export from model to checked file. Throws what {@link atomicSave} throws; findings never stop a save. */
export async function runExport(
  { path, model }: ExportRequest,
  onProgress: (step: ExportStep) => void,
): Promise<{ findings: string[] }> {
  onProgress('building');
  const bytes = toDocx(model);
  onProgress('saving');
  await atomicSave(path, bytes);
  onProgress('checking');
  return { findings: lintWord(bytes, model.edition).map(({ words }) => words) };
}
