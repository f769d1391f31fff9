import { ParlourError } from '@contract/errors';
import { sweepLeftovers } from './atomic-save';
import { exportAnswerSchema, type ExportOrder } from './export-messages';
import type { Exporter, ExportRequest, ExportStep } from './exporter';

/** A running export process, as far as its client needs it. */
export interface ExportChild {
  post(order: ExportOrder): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

export interface ExporterClient extends Exporter {
  /** Stops the process when Parlour ends. */
  end(): void;
}

interface Waiting {
  path: string;
  onProgress(step: ExportStep): void;
  resolve(value: { findings: string[] }): void;
  reject(error: Error): void;
}

const oneMinute = 60_000;

/**
 * Sends exports to a process of their own. It is started with the first export and ended after `idleMs` without one.
 * When it ends unasked, everything under way fails with `precondition`, whose words reach the screen, and the next
 * export starts a new one.
 */
export function createExporterClient(spawn: () => ExportChild, idleMs = oneMinute): ExporterClient {
  const waiting = new Map<number, Waiting>();
  let child: ExportChild | null = null;
  let idle: NodeJS.Timeout | null = null;
  let last = 0;

  function running(): ExportChild {
    if (child !== null) return child;
    const started = spawn();
    started.onMessage((message) => hear(message));
    started.onExit(() => {
      if (child !== started) return;
      child = null;
      failAll(
        new ParlourError(
          'precondition',
          'Making the Word file stopped half-way. Nothing was saved; try again.',
        ),
      );
    });
    child = started;
    return started;
  }

  function hear(message: unknown): void {
    const answer = exportAnswerSchema.parse(message);
    const job = waiting.get(answer.id);
    if (job === undefined) return;
    if (answer.kind === 'progress') return job.onProgress(answer.step);
    waiting.delete(answer.id);
    if (answer.kind === 'done') job.resolve({ findings: answer.findings });
    else job.reject(new ParlourError(answer.error.kind, answer.error.message, { file: answer.error.file }));
    if (waiting.size === 0) endWhenIdle();
  }

  function failAll(error: ParlourError): void {
    const jobs = [...waiting.values()];
    waiting.clear();
    for (const job of jobs) void sweepLeftovers(job.path).finally(() => job.reject(error));
  }

  function endWhenIdle(): void {
    if (idle !== null) clearTimeout(idle);
    idle = setTimeout(stop, idleMs);
    idle.unref();
  }

  function stop(): void {
    if (idle !== null) clearTimeout(idle);
    const stopped = child;
    child = null;
    stopped?.kill();
  }

  return {
    save: (request: ExportRequest, onProgress = () => undefined) =>
      new Promise((resolve, reject) => {
        if (idle !== null) clearTimeout(idle);
        last += 1;
        waiting.set(last, { path: request.path, onProgress, resolve, reject });
        running().post({ id: last, request });
      }),
    cancel() {
      if (waiting.size === 0) return;
      stop();
      failAll(new ParlourError('cancelled', 'Saving was stopped.'));
    },
    end: stop,
  };
}
