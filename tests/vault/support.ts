import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argon2id } from 'hash-wasm';
import { v7 } from 'uuid';
import type { ParsedInputOf } from '@contract/api';
import type { ParlourEvent } from '@contract/events';
import type { DocumentModel } from '../../electron/documents/blocks';
import type { DocumentService } from '../../electron/documents/service';
import { secretBytes, type Derive, type Kdf } from '../../electron/vault/derive';
import { Session } from '../../electron/vault/session';
import { noWords } from '../words/desk';

/** Argon2id as in the program, with so little work that a test does not wait for it. */
export const quickKdf: Kdf = { name: 'argon2id', memoryKiB: 8, passes: 1, lanes: 1 };

export const deriveHere: Derive = (secret, salt, { memoryKiB, passes, lanes }) =>
  argon2id({
    password: secretBytes(secret),
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });

export const managerWords = 'violet kettle meadow ladder';
export const otherWords = 'copper window thistle drum';

export const firstPlace: ParsedInputOf<'session.makePlace'> = {
  placeName: 'Marram House',
  placeKind: 'care-home',
  firstName: 'Denise',
  fullName: 'Denise Okafor',
  passphrase: managerWords,
};

/** A clock a test can set, and a running time a person could not. */
export function pretendClock(start = Date.UTC(2026, 10, 21, 9)) {
  let wall = start;
  let running = 3_600_000;
  return {
    now: () => wall,
    uptime: () => running,
    pass(ms: number) {
      wall += ms;
      running += ms;
    },
    setClock(ms: number) {
      wall = ms;
    },
    restartComputer(afterMs: number) {
      wall += afterMs;
      running = 30_000;
    },
  };
}

/** Keeps what would have been printed and saved. */
export function pretendDocuments() {
  const printed: DocumentModel[] = [];
  const service: DocumentService = {
    saveWord: ({ suggestedName }) =>
      Promise.resolve({ savedId: v7(), fileName: `${suggestedName}.docx`, findings: [] }),
    openLetterhead: () => Promise.reject(new Error('No letterhead here.')),
    saveText: ({ suggestedName }) => Promise.resolve({ savedId: v7(), fileName: `${suggestedName}.csv` }),
    saveAll: ({ papers }) =>
      Promise.resolve(
        papers.map(({ suggestedName }) => ({
          file: { savedId: v7(), fileName: `${suggestedName}.docx`, findings: [] },
        })),
      ),
    savePdf: ({ suggestedName }) =>
      Promise.resolve({ savedId: v7(), fileName: `${suggestedName}.pdf`, findings: [] }),
    pdf: () => Promise.resolve(new Uint8Array()),
    countPages: () => Promise.resolve(null),
    stopCounting: () => undefined,
    print: (model) => {
      printed.push(model);
      return Promise.resolve();
    },
    open: () => Promise.resolve(),
    showInFolder: () => Promise.resolve(),
    cancel: () => undefined,
  };
  return { service, printed };
}

export function newFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'parlour-vault-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface TestSession {
  session: Session;
  told: ParlourEvent[];
  reported: unknown[];
  derivations: () => number;
}

/** A session on a folder, as after starting the program there. `screen` answers the flush; without it there is no window. */
export function startSession(
  folder: string,
  {
    clock = pretendClock(),
    screen,
    documents = pretendDocuments().service,
  }: {
    clock?: ReturnType<typeof pretendClock>;
    screen?: 'saves' | 'cannot' | 'silent';
    documents?: DocumentService;
  } = {},
): TestSession {
  const told: ParlourEvent[] = [];
  const reported: unknown[] = [];
  let derivations = 0;
  const session: Session = new Session({
    folder,
    migrations: resolve(import.meta.dirname, '../../db/migrations'),
    documents,
    words: noWords,
    kdf: quickKdf,
    derive: (...asked) => {
      derivations += 1;
      return deriveHere(...asked);
    },
    clock,
    newId: () => v7(),
    sampleWords: otherWords,
    tell: (event) => {
      told.push(event);
      if (event.event === 'flush' && screen !== undefined && screen !== 'silent') {
        queueMicrotask(() => session.flushed(event.token, screen === 'saves'));
      }
      return screen !== undefined;
    },
    report: (error) => void reported.push(error),
  });
  return { session, told, reported, derivations: () => derivations };
}
