import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import nspell from 'nspell';
import * as z from 'zod';

/** British spelling in a thread of its own: reading the dictionary takes a quarter of a second and much memory. */
const { dictionary, careWords } = z
  .object({ dictionary: z.string(), careWords: z.string() })
  .parse(workerData);
const askedSchema = z.object({ ask: z.number(), words: z.array(z.string()) });

/** Longer words take a tenth of a second each, and no suggestion is ever near. */
const longestSuggested = 24;

const speller = nspell(
  readFileSync(join(dictionary, 'index.aff')),
  readFileSync(join(dictionary, 'index.dic')),
);
speller.personal(
  readFileSync(join(careWords, 'care-words.txt'), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n'),
);

parentPort?.on('message', (message: unknown) => {
  const { ask, words } = askedSchema.parse(message);
  const unknown = [...new Set(words)]
    .filter((word) => !isKnown(word))
    .map((word) => ({ word, ...suggestionsFor(word) }));
  parentPort?.postMessage({ ask, unknown });
});

/** A hyphenated word is known when each of its parts is. */
function isKnown(word: string): boolean {
  const plain = word.normalize('NFC').replaceAll('’', "'").replaceAll('‑', '-');
  if (speller.correct(plain)) return true;
  const parts = plain.split('-').filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => speller.correct(part));
}

/** The British form of an American word, and all else that may be meant, in no order that matters. */
function suggestionsFor(word: string): { british: string[]; suggestions: string[] } {
  if (word.length > longestSuggested) return { british: [], suggestions: [] };
  const plain = word.normalize('NFC').replaceAll('’', "'");
  const printed = (found: string[]) => found.map((suggestion) => suggestion.replaceAll("'", '’'));
  return { british: printed(britishFor(plain)), suggestions: printed(speller.suggest(plain)) };
}

/** How British spelling has an American word: "color", "organize", "theater", "traveled", "catalog", "defense". */
function britishFor(word: string): string[] {
  const turned: readonly [RegExp, string][] = [
    [/or/, 'our'],
    [/([iy])z/, '$1s'],
    [/er(s?)$/, 're$1'],
    [/l(ed|ing|er|ers)$/, 'll$1'],
    [/og(s?)$/, 'ogue$1'],
    [/ens(e|es)$/, 'enc$1'],
    [/am(s?)$/, 'amme$1'],
  ];
  return turned
    .filter(([american]) => american.test(word))
    .map(([american, british]) => word.replace(american, british))
    .filter((candidate) => speller.correct(candidate));
}
