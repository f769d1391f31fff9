import { ParlourError } from '@contract/errors';
import { runExport } from './export-job';
import type { ExportAnswer } from './export-messages';
import { exportOrderSchema } from './export-messages';

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
    const { findings } = await runExport(order.request, (step) =>
      say({ kind: 'progress', id: order.id, step }),
    );
    say({ kind: 'done', id: order.id, findings });
  } catch (error) {
    say({ kind: 'failed', id: order.id, error: inWords(error) });
  }
}

// The cause stays here: it may hold a path or somebody's words.
function inWords(error: unknown) {
  if (error instanceof ParlourError) return { kind: error.kind, message: error.message, file: error.file };
  return { kind: 'internal' as const, message: 'The Word file could not be made. Nothing was saved.' };
}
