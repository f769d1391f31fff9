import { ParlourError } from '@contract/errors';
import { sweepLeftovers } from './atomic-save';
import { exportAnswerSchema, type ExportAnswer, type ExportOrder } from './export-messages';
import type { Exporter, ExportRequest, ExportStep } from './exporter';
import type { Letterhead } from './letterhead/letterhead';

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

type Done = Exclude<ExportAnswer, { kind: 'progress' | 'failed' }>;

interface Waiting {
  /** Where a file is being written; null when one is only read. */
  path: string | null;
  onProgress(step: ExportStep): void;
  resolve(answer: Done): void;
  reject(error: Error): void;
}

interface ExporterTimes {
  /** How long the process is kept without work. */
  idleMs?: number;
  /** How long reading a letterhead may take before it is given up. */
  readMs?: number;
}

const times: Required<ExporterTimes> = { idleMs: 60_000, readMs: 20_000 };
const tooLong = 'It takes too long to read, so it was given up. Nothing was brought in.';

/**
 * Sends exports to a process of their own. It is started with the first export and ended after `idleMs` without one.
 * When it ends unasked, everything under way fails with `precondition`, whose words reach the screen, and the next
 * export starts a new one.
 */
export function createExporterClient(spawn: () => ExportChild, given: ExporterTimes = {}): ExporterClient {
  const { idleMs, readMs } = { ...times, ...given };
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
    if (answer.kind !== 'failed') job.resolve(answer);
    else job.reject(new ParlourError(answer.error.kind, answer.error.message, { file: answer.error.file }));
    if (waiting.size === 0) endWhenIdle();
  }

  function failAll(error: ParlourError): void {
    const jobs = [...waiting.values()];
    waiting.clear();
    for (const job of jobs) {
      const swept = job.path === null ? Promise.resolve() : sweepLeftovers(job.path);
      void swept.finally(() => job.reject(error));
    }
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

  function stopAll(error: ParlourError): void {
    stop();
    failAll(error);
  }

  function ask(order: (id: number) => ExportOrder, job: Pick<Waiting, 'path' | 'onProgress'>): Promise<Done> {
    return new Promise((resolve, reject) => {
      if (idle !== null) clearTimeout(idle);
      last += 1;
      waiting.set(last, { ...job, resolve, reject });
      running().post(order(last));
    });
  }

  return {
    async save(request: ExportRequest, onProgress = () => undefined) {
      const job = { path: request.path, onProgress };
      const answer = await ask((id) => ({ kind: 'save', id, request }), job);
      if (answer.kind !== 'done') throw new Error('The export process answered something else.');
      return { findings: answer.findings };
    },
    async checkPdf(request) {
      // Nothing is written: a check that is stopped leaves the saved file as it is.
      const job = { path: null, onProgress: () => undefined };
      const answer = await ask((id) => ({ kind: 'check-pdf', id, request }), job);
      if (answer.kind !== 'done') throw new Error('The export process answered something else.');
      return { findings: answer.findings };
    },
    async readLetterhead(path): Promise<Letterhead> {
      // A file made to keep its reader busy for ever is given up with the process that reads it.
      const patience = setTimeout(() => stopAll(new ParlourError('precondition', tooLong)), readMs);
      try {
        const job = { path: null, onProgress: () => undefined };
        const answer = await ask((id) => ({ kind: 'read-letterhead', id, path }), job);
        if (answer.kind !== 'read') throw new Error('The export process answered something else.');
        return answer.letterhead;
      } finally {
        clearTimeout(patience);
      }
    },
    cancel() {
      if (waiting.size === 0) return;
      stopAll(new ParlourError('cancelled', 'Saving was stopped.'));
    },
    end: stop,
  };
}
