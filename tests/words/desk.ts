import { resolve } from 'node:path';
import { createWordDesk, type WordDesk } from '../../electron/words/word-desk';

const root = resolve(import.meta.dirname, '../..');

/** The real word desk with the shipped dictionary and care words; nothing is loaded before the first question. */
export function testDesk(idleMs = 60_000): WordDesk {
  return createWordDesk({
    script: resolve(root, 'electron/words/spelling-worker.ts'),
    dictionary: resolve(root, 'node_modules/dictionary-en-gb'),
    careWords: resolve(root, 'resources/words'),
    idleMs,
  });
}

/** A desk for what never spells: it finds every word right. */
export const noWords: WordDesk = { unknown: () => Promise.resolve([]), end: () => undefined };
