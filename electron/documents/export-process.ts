import { ParlourError } from '@contract/errors';
import { runExport, runPdfCheck } from './export-job';
import type { ExportAnswer, ExportOrder } from './export-messages';
import { exportOrderSchema } from './export-messages';
import { notReadBack } from './pdf/check-pdf';
import { readLetterheadFile } from './letterhead/read-letterhead';

// The export process: Word files are made here, so that the window never waits and a crash takes nothing down.
const { parentPort } = process;

// One after the other: two saves to one path never meet.
let queue = Promise.resolve();

parentPort.on('message', ({ data }: { data: unknown }) => {
  queue = queue.then(() => answer(data));
});

async function answer(data: unknown): Promise<void> {
  const order = exportOrderSchema.parse(data);
  const say = (message: ExportAnswer) => parentPort.postMessage(message);
  try {
    say(await done(order, say));
  } catch (error) {
    say({ kind: 'failed', id: order.id, error: inWords(error, order.kind) });
  }
}

async function done(order: ExportOrder, say: (message: ExportAnswer) => void): Promise<ExportAnswer> {
  const { id } = order;
  if (order.kind === 'read-letterhead') {
    return { kind: 'read', id, letterhead: await readLetterheadFile(order.path) };
  }
  if (order.kind === 'check-pdf') {
    return { kind: 'done', id, ...(await runPdfCheck(order.request)) };
  }
  const { findings } = await runExport(order.request, (step) => say({ kind: 'progress', id, step }));
  return { kind: 'done', id, findings };
}

// The cause stays here: it may hold a path or somebody's words.
function inWords(error: unknown, kind: ExportOrder['kind']) {
  if (error instanceof ParlourError) return { kind: error.kind, message: error.message, file: error.file };
  return { kind: 'internal' as const, message: failed[kind] };
}

const failed: Record<ExportOrder['kind'], string> = {
  save: 'The Word file could not be made. Nothing was saved.',
  'check-pdf': notReadBack,
  'read-letterhead': 'The file could not be read: it is damaged. Nothing was brought in.',
};
