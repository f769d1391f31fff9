import { fork } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ParlourError } from '@contract/errors';
import type { DocumentModel } from '../../electron/documents/blocks';
import type { ExportChild, ExporterClient } from '../../electron/documents/exporter-client';
import { createExporterClient } from '../../electron/documents/exporter-client';
import { createInProcessExporter } from '../../electron/documents/in-process-exporter';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { printedPaper } from './printed-paper';
import { createDocumentService, fileNameOf } from '../../electron/documents/service';
import { buildMinutesDocument } from '../../electron/features/meetings/minutes-document';
import {
  buildLetterDocument,
  fieldsOf,
  letterBody,
} from '../../electron/features/voices/letters/letter-document';
import { letterPrint, ownLetterhead } from './letters';
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
  const child = fork(join(import.meta.dirname, 'export-child.ts'), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
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
    const many = createExporterClient(spawnReal, { idleMs: 50 });
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
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await client.save({ path: join(folder, 'pack.docx'), model: big });
    clearInterval(timer);
    // Made on this thread, the pack would let it have hardly a turn. How long a stall is: tests/bench/window.bench.ts.
    expect(turns).toBeGreaterThan(20);
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

  it('reads a letterhead, writes a letter on it, and refuses what is none in words', async () => {
    client = createExporterClient(spawnReal);
    const path = join(folder, 'letterhead.docx');
    writeFileSync(path, await ownLetterhead());
    const { bytes, reading } = await client.readLetterhead(path);
    expect(reading.body).toBe('alone');
    const letter = buildLetterDocument(letterPrint, 'standard');
    const onLetterhead = { bytes, fields: fieldsOf(letterPrint), body: letterBody(letterPrint) };
    const made = join(folder, 'letter.docx');
    const { findings } = await client.save({ path: made, model: letter, letterhead: onLetterhead });
    expect(findings.every((words) => words.startsWith('In your letterhead: '))).toBe(true);
    expect(lintWord(readFileSync(made), 'standard').map(({ code }) => code)).not.toContain('placeholder');
    writeFileSync(path, 'Dear all');
    await expect(client.readLetterhead(path)).rejects.toMatchObject({
      kind: 'precondition',
      message: 'It is no Word file (.docx). Nothing was brought in.',
    });
    expect(started).toHaveLength(1);
  });

  it('gives up a letterhead that takes too long to read, and ends the process that reads it', async () => {
    let killed = 0;
    const deaf = { post: () => undefined, onMessage: () => undefined, onExit: () => undefined };
    const waiting = createExporterClient(() => ({ ...deaf, kill: () => (killed += 1) }), { readMs: 20 });
    await expect(waiting.readLetterhead('for-ever.docx')).rejects.toMatchObject({
      kind: 'precondition',
      message: expect.stringContaining('takes too long') as unknown,
    });
    expect(killed).toBe(1);
  });
});

describe('the document service', () => {
  const asked: string[] = [];
  const opened: string[] = [];
  let there = true;
  const service = (path: string | null, opens = true) =>
    createDocumentService({
      exporter: createInProcessExporter(),
      chooseWordFile: () => Promise.resolve(path),
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

  describe('making several files at once', () => {
    const papers = ['one', 'two', 'three'].map((suggestedName) => ({ suggestedName, model }));
    let folderOf = 0;

    function several(over: Partial<Parameters<typeof createDocumentService>[0]> = {}) {
      const into = join(folder, `several-${(folderOf += 1)}`);
      mkdirSync(into);
      const steps: number[] = [];
      const documents = createDocumentService({
        exporter: createInProcessExporter(),
        chooseWordFile: () => Promise.resolve(null),
        chooseFolder: () => Promise.resolve(into),
        askWhenThere: () => Promise.resolve('replace'),
        onProgress: (done) => steps.push(done),
        chooseSavePath: () => Promise.resolve(null),
        openPath: () => Promise.resolve(true),
        showItem: () => undefined,
        exists: existsSync,
        print: () => Promise.resolve(),
        pdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')),
        newId: () => v7(),
        ...over,
      });
      return { into, steps, documents };
    }

    it('writes each, in order, with progress over all of them', async () => {
      const { into, steps, documents } = several();
      const saved = await documents.saveAll({ papers });
      expect(saved.map((one) => 'file' in one && one.file.fileName)).toEqual([
        ...['one.docx', 'two.docx', 'three.docx'],
      ]);
      expect(readdirSync(into).sort()).toEqual(['one.docx', 'three.docx', 'two.docx']);
      expect(steps).toHaveLength(9);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    });

    it('makes the others when one is open in Word, and says which was not made', async () => {
      const real = createInProcessExporter();
      const busy = new ParlourError('file-in-use', 'The file is open in another program.');
      const { into, documents } = several({
        exporter: {
          ...real,
          save: (request, onStep) =>
            request.path.endsWith('two.docx') ? Promise.reject(busy) : real.save(request, onStep),
          cancel: () => undefined,
        },
      });
      const saved = await documents.saveAll({ papers });
      expect(saved[1]).toEqual({ error: busy });
      expect(readdirSync(into).sort()).toEqual(['one.docx', 'three.docx']);
      await expect(documents.saveAll({ papers: papers.slice(1, 2) })).rejects.toBe(busy);
    });

    it('stops between two files, keeps those that are whole, and says the others were not made', async () => {
      const real = createInProcessExporter();
      const { into, documents } = several({
        exporter: {
          ...real,
          async save(request, onStep) {
            const saved = await real.save(request, onStep);
            documents.cancel();
            return saved;
          },
          cancel: () => undefined,
        },
      });
      const saved = await documents.saveAll({ papers });
      expect(saved.map((one) => ('file' in one ? one.file.fileName : one.error.kind))).toEqual([
        ...['one.docx', 'cancelled', 'cancelled'],
      ]);
      expect(readdirSync(into)).toEqual(['one.docx']);
    });

    it('asks once about files that are there, and then replaces, keeps both or does nothing', async () => {
      const asked: string[][] = [];
      let answer: 'replace' | 'keep-both' | 'stop' = 'keep-both';
      const { into, documents } = several({
        askWhenThere: (names) => {
          asked.push([...names]);
          return Promise.resolve(answer);
        },
      });
      writeFileSync(join(into, 'two.docx'), 'mine');
      await documents.saveAll({ papers });
      expect(asked).toEqual([['two.docx']]);
      expect(readdirSync(into).sort()).toEqual(['one.docx', 'three.docx', 'two (2).docx', 'two.docx']);
      expect(readFileSync(join(into, 'two.docx'), 'utf8')).toBe('mine');
      answer = 'stop';
      await expect(documents.saveAll({ papers })).rejects.toMatchObject({ kind: 'cancelled' });
      answer = 'replace';
      await documents.saveAll({ papers });
      expect(readFileSync(join(into, 'two.docx'), 'latin1')).toMatch(/^PK/);
    });

    it('does nothing when no folder is chosen, or when the records were locked meanwhile', async () => {
      const { documents } = several({ chooseFolder: () => Promise.resolve(null) });
      await expect(documents.saveAll({ papers })).rejects.toMatchObject({ kind: 'cancelled' });
      const locked = several();
      await expect(locked.documents.saveAll({ papers, mayWrite: () => false })).rejects.toMatchObject({
        kind: 'locked',
      });
      expect(readdirSync(locked.into)).toEqual([]);
    });

    it('saves a PDF whole under its own ending', async () => {
      const asked: string[] = [];
      const { into, documents } = several({
        chooseSavePath: (name) => {
          asked.push(name);
          return Promise.resolve(join(into, name));
        },
      });
      const saved = await documents.savePdf({ suggestedName: 'Marram Leaf', model });
      expect([asked, saved.fileName]).toEqual([['Marram Leaf.pdf'], 'Marram Leaf.pdf']);
      expect(readFileSync(join(into, 'Marram Leaf.pdf'), 'latin1')).toBe('%PDF-1.7');
      // What can be read back is in pdf-check.test.ts; this is no whole PDF, and the check says so.
      expect(saved.findings).toEqual(['The PDF could not be read back, so it may not open. Save it again.']);
    });

    it('saves a PDF all the same when its check fails', async () => {
      const { into, documents } = several({
        chooseSavePath: (name) => Promise.resolve(join(into, name)),
        exporter: {
          ...createInProcessExporter(),
          checkPdf: () => Promise.reject(new Error('The process ended.')),
        },
      });
      const saved = await documents.savePdf({ suggestedName: 'Marram Leaf', model });
      expect(saved.findings).toHaveLength(1);
      expect(readdirSync(into)).toEqual(['Marram Leaf.pdf']);
    });

    it('counts pages aside one at a time, and gives one up for the next', async () => {
      const stops: AbortSignal[] = [];
      const { documents } = several({
        pdf: (_, stop) =>
          new Promise((resolve, reject) => {
            if (stop === undefined) return;
            stops.push(stop);
            stop.addEventListener('abort', () => reject(new Error('stopped')));
            if (stops.length === 3) resolve(new Uint8Array(readFileSync(printedPaper)));
          }),
      });
      const first = documents.countPages(model, 'aside');
      const second = documents.countPages(model, 'aside');
      await expect(first).resolves.toBeNull();
      const sending = documents.countPages(model);
      documents.stopCounting();
      await expect(second).resolves.toBeNull();
      await expect(sending).resolves.toBe(2);
      expect(stops.map(({ aborted }) => aborted)).toEqual([true, true, false]);
    });

    it('has no count where no pages can be laid out', async () => {
      const { documents } = several({ pdf: () => Promise.reject(new Error('No window.')) });
      await expect(documents.countPages(model)).resolves.toBeNull();
      const other = several({ pdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')) });
      await expect(other.documents.countPages(model)).resolves.toBeNull();
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
