import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../electron/documents/blocks';
import type { ExportChild, ExporterClient } from '../../electron/documents/exporter-client';
import { createExporterClient } from '../../electron/documents/exporter-client';
import { createInProcessExporter } from '../../electron/documents/in-process-exporter';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { createDocumentService, fileNameOf } from '../../electron/documents/service';
import { buildMinutesDocument } from '../../electron/features/meetings/minutes-document';
import { sc1Minutes } from './sc1';

const folder = mkdtempSync(join(tmpdir(), 'parlour-export-'));
const started: { pid: number | undefined; kill(): void }[] = [];
let client: ExporterClient | undefined;

afterEach(() => {
  client?.end();
  started.length = 0;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The program's own export process, run by Node with the port Electron would give it. */
function spawnReal(): ExportChild {
  const child = fork(join(import.meta.dirname, 'export-child.ts'), { execArgv: ['--import', 'tsx'] });
  started.push({ pid: child.pid, kill: () => child.kill('SIGKILL') });
  return {
    post: (order) => child.send(order),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill('SIGKILL'),
  };
}

const model = buildMinutesDocument(sc1Minutes, 'standard');

/** About 300 pages. */
function pack(): DocumentModel {
  const blocks = model.blocks.slice(1);
  return { ...model, blocks: [...model.blocks, ...Array.from({ length: 99 }, () => blocks).flat()] };
}

describe('the export process', () => {
  it('builds, saves and checks, saying where it is', async () => {
    client = createExporterClient(spawnReal);
    const path = join(folder, 'one.docx');
    const steps: string[] = [];
    expect(await client.save({ path, model }, (step) => steps.push(step))).toEqual({ findings: [] });
    expect(steps).toEqual(['building', 'saving', 'checking']);
    expect(lintWord(readFileSync(path), 'standard')).toEqual([]);
  });

  it('is started once for many exports, and ended when idle', async () => {
    const many = createExporterClient(spawnReal, 50);
    client = many;
    await Promise.all([1, 2, 3].map((n) => many.save({ path: join(folder, `many-${n}.docx`), model })));
    expect(started).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await client.save({ path: join(folder, 'later.docx'), model });
    expect(started).toHaveLength(2);
  });

  it('keeps the window free while a pack of about 300 pages is made', async () => {
    client = createExporterClient(spawnReal);
    await client.save({ path: join(folder, 'warm.docx'), model });
    const big = pack();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await client.save({ path: join(folder, 'pack.docx'), model: big });
    delay.disable();
    expect(delay.percentile(99) / 1e6).toBeLessThan(50);
  });

  it('can be stopped, leaving no half file', async () => {
    client = createExporterClient(spawnReal);
    await client.save({ path: join(folder, 'warm.docx'), model });
    const saving = client.save({ path: join(folder, 'stopped.docx'), model: pack() });
    setTimeout(() => client?.cancel(), 60);
    await expect(saving).rejects.toMatchObject({ kind: 'cancelled' });
    expect(readdirSync(folder).filter((name) => name.includes('stopped'))).toEqual([]);
  });

  it('says so when it dies, and is there again for the next export', async () => {
    client = createExporterClient(spawnReal);
    const saving = client.save({ path: join(folder, 'dead.docx'), model: pack() });
    setTimeout(() => started[0]?.kill(), 200);
    await expect(saving).rejects.toMatchObject({ kind: 'precondition' });
    expect(await client.save({ path: join(folder, 'again.docx'), model })).toEqual({ findings: [] });
    expect(started).toHaveLength(2);
  });

  it('hands back the kind of what went wrong', async () => {
    client = createExporterClient(spawnReal);
    const saving = client.save({ path: join(folder, 'no', 'such', 'folder.docx'), model });
    await expect(saving).rejects.toMatchObject({ kind: 'not-writable', file: 'word' });
  });
});

describe('the document service', () => {
  const asked: string[] = [];
  const opened: string[] = [];
  let there = true;
  const service = (path: string | null, opens = true) =>
    createDocumentService({
      exporter: createInProcessExporter(),
      chooseFolder: () => Promise.resolve(path),
      askWhenThere: () => Promise.resolve('replace'),
      pdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')),
      chooseSavePath: (name) => {
        asked.push(name);
        return Promise.resolve(path);
      },
      openPath: (at) => {
        opened.push(at);
        return Promise.resolve(opens);
      },
      showItem: (at) => opened.push(at),
      exists: () => there,
      print: () => Promise.resolve(),
      newId: () => '01930000-0000-7000-8000-000000000009',
    });

  it('saves where it was told and opens what it saved, without a path leaving it', async () => {
    const path = join(folder, 'chosen.docx');
    const documents = service(path);
    const saved = await documents.saveWord({ suggestedName: 'Minutes: 2/12', model });
    expect(asked.at(-1)).toBe('Minutes 2 12.docx');
    expect(saved).toEqual({
      savedId: '01930000-0000-7000-8000-000000000009',
      fileName: 'chosen.docx',
      findings: [],
    });
    await documents.open(saved.savedId);
    await documents.showInFolder(saved.savedId);
    expect(opened).toEqual([path, path]);
    there = false;
    await expect(documents.open(saved.savedId)).rejects.toMatchObject({ kind: 'not-found' });
    there = true;
  });

  it('takes a closed save window as a change of mind', async () => {
    await expect(service(null).saveWord({ suggestedName: 'x', model })).rejects.toMatchObject({
      kind: 'cancelled',
    });
  });

  it('says when no program opens Word files', async () => {
    const documents = service(join(folder, 'none.docx'), false);
    const { savedId } = await documents.saveWord({ suggestedName: 'x', model });
    await expect(documents.open(savedId)).rejects.toMatchObject({ kind: 'precondition' });
    await expect(documents.open('01930000-0000-7000-8000-00000000000a')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it.each([
    ['../../etc/passwd', 'etc passwd.docx'],
    ['a'.repeat(300), `${'a'.repeat(115)}.docx`],
    ['  . ', 'Document.docx'],
    ['Minutes.DOCX', 'Minutes.docx'],
  ])('suggests a name every system takes for %s', (suggested, name) => {
    expect(fileNameOf(suggested, 'docx')).toBe(name);
  });
});
