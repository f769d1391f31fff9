import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argon2id } from 'hash-wasm';
import { v7 } from 'uuid';
import { api, type InputOf, type MethodName, type OutputOf } from '@contract/api';
import type { CallResult } from '@contract/errors';
import type { ParlourEvent } from '@contract/events';
import type { DocumentModel } from '../../electron/documents/blocks';
import { createInProcessExporter } from '../../electron/documents/in-process-exporter';
import { createDocumentService } from '../../electron/documents/service';
import type { Sender } from '../../electron/ipc/door';
import type { Problem } from '../../electron/ipc/problem';
import { assemble } from '../../electron/main/assemble';
import { appOrigin } from '../../electron/security/origin';
import { secretBytes, type Derive } from '../../electron/vault/derive';
import type { Clock } from '../../electron/vault/tries';
import { testDesk } from '../words/desk';

/** The bridge as the preload hands it to the screen. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  on(listener: (event: unknown) => void): () => void;
}

export interface InProcessOptions {
  /** This computer's folder for Parlour's data; a new one that `end` removes when left out. */
  folder?: string;
  clock?: Clock;
  /** Years of the sample home; left out, it has only its next meeting, as most screens under test need no more. */
  sampleYears?: number;
}

/** Parlour's main side in the test's own process: the real door, vault, features and records, with no Electron. */
export interface InProcess {
  /** What a screen finds as `window.parlour`. */
  parlour: Bridge;
  folder: string;
  /** Where saved Word files go, under a name of their own if given one; the save window is answered as closed while this is null. */
  saveTo: { folder: string | null; name?: string | null };
  /** The Word file chosen as a letterhead; the window is answered as closed while this is null. */
  letterhead: { path: string | null };
  printed: DocumentModel[];
  /** The big screen, which here is only open or not. */
  bigScreen: { open: boolean; comesForward: number };
  opened: string[];
  /** Unexpected failures; a test that expects none checks that this is empty. */
  problems: Problem[];
  /** A call that must succeed; throws with its error's kind, words and fields otherwise. */
  ask<N extends MethodName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** A call as if from somewhere else than Parlour's own window. */
  callFrom(sender: Sender, name: string, input: unknown): Promise<CallResult<unknown>>;
  /** First run as Denise Okafor of Marram House, the registered manager. Answers her words. */
  signInAsManager(): Promise<string>;
  /** The sample home, made and opened as Denise. */
  openSample(years?: number): Promise<void>;
  /** Resolves once the sample home is whole: the rest of its year is told in the background. */
  built(): Promise<void>;
  /** Ends what is built in the background, as closing does. */
  endBuilding(): Promise<void>;
  /** Locks, closes the records and removes a folder it made itself. */
  end(): Promise<void>;
}

const kdf = { name: 'argon2id', memoryKiB: 8, passes: 1, lanes: 1 } as const;

const quickDerive: Derive = (secret, salt, { memoryKiB, passes, lanes }) =>
  argon2id({
    password: secretBytes(secret),
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });

const realClock: Clock = { now: () => Date.now(), uptime: () => performance.now() + 3_600_000 };
const managerWords = 'violet kettle meadow ladder';

export function startInProcess({
  folder: given,
  clock = realClock,
  sampleYears = 0,
}: InProcessOptions = {}): InProcess {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'parlour-joined-'));
  const listeners = new Set<(event: unknown) => void>();
  const saveTo: InProcess['saveTo'] = { folder };
  const letterhead: InProcess['letterhead'] = { path: null };
  const bigScreen: InProcess['bigScreen'] = { open: false, comesForward: 0 };
  const [printed, opened, problems]: [DocumentModel[], string[], Problem[]] = [[], [], []];

  function tell(event: ParlourEvent): boolean {
    for (const listener of listeners) listener(structuredClone(event));
    return listeners.size > 0;
  }

  const { door, session, ...assembled } = assemble({
    folder,
    migrations: resolve(import.meta.dirname, '../../db/migrations'),
    documents: createDocumentService({
      chooseSavePath: (name) =>
        Promise.resolve(saveTo.folder === null ? null : join(saveTo.folder, saveTo.name ?? name)),
      exporter: createInProcessExporter(),
      onProgress: (done) => void tell({ event: 'export-progress', done }),
      openPath: (path) => {
        opened.push(path);
        return Promise.resolve(true);
      },
      showItem: (path) => void opened.push(path),
      exists: () => true,
      chooseWordFile: () => Promise.resolve(letterhead.path),
      chooseFolder: () => Promise.resolve(saveTo.folder),
      askWhenThere: () => Promise.resolve('replace'),
      pdf: (model) => Promise.resolve(new TextEncoder().encode(`%PDF-1.7 ${model.title}`)),
      print: (model) => {
        printed.push(model);
        return Promise.resolve();
      },
      newId: () => v7(),
    }),
    bigScreen: {
      isOpen: () => bigScreen.open,
      open() {
        bigScreen.comesForward += 1;
        bigScreen.open = true;
      },
      close: () => (bigScreen.open = false),
    },
    words: testDesk(),
    openFolder: (path) => {
      opened.push(path);
      return Promise.resolve(true);
    },
    derive: quickDerive,
    kdf,
    clock,
    tell,
    report: (problem) => void problems.push(problem),
    checkOutput: true,
    sampleYears,
  });

  async function call(name: string, input: unknown): Promise<CallResult<unknown>> {
    const result = await door.call(
      { mainFrame: true, origin: appOrigin, window: 'minutes' },
      name,
      structuredClone(input),
    );
    return structuredClone(result);
  }

  async function ask<N extends MethodName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const result = await call(name, input);
    if (result.ok) return api[name].output.parse(result.value) as OutputOf<N>;
    throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  }

  return {
    parlour: {
      call,
      on(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    folder,
    saveTo,
    letterhead,
    printed,
    bigScreen,
    opened,
    problems,
    ask,
    callFrom: (sender, name, input) => door.call(sender, name, input),
    async signInAsManager() {
      await ask('session.makePlace', {
        placeName: 'Marram House',
        placeKind: 'care-home',
        firstName: 'Denise',
        fullName: 'Denise Okafor',
        passphrase: managerWords,
      });
      return managerWords;
    },
    openSample: (years) => assembled.openSample(years),
    built: () => assembled.built(),
    endBuilding: () => assembled.endBuilding(),
    async end() {
      await assembled.endBuilding();
      await session.end();
      listeners.clear();
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
