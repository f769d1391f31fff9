import type { NamedPerson } from '@contract/newsletters/newsletters';
import { abbreviationsIn, initialsIn } from '@rules/reading/abbreviations';
import { agesIn } from '@rules/reading/ages';
import { ariOf, countsOf } from '@rules/reading/ari';
import { nameReader } from '@rules/reading/consent-check';
import { factsIn } from '@rules/reading/facts';
import { hardWordsIn } from '@rules/reading/hard-words';
import { passivesOf } from '@rules/reading/passives';
import { nameFinder, usualGroups } from '@rules/reading/same-thing';
import { splitSentences, wordsOf } from '@rules/reading/sentences';
import { rewrite, source } from '../rules/reading/sc3';
import type { Row } from './rows';

const noAnswers = { photoInNewsletter: null, nameInPrint: null, shareWithFamily: null };
const people = Array.from({ length: 80 }, (_, at): NamedPerson => {
  const nameToUse = `${String.fromCharCode(65 + (at % 26))}na${'bcdefghij'.charAt(at % 9)}${at % 7 === 0 ? 'o' : 'e'}`;
  const base = { id: String(at), kind: 'resident' as const, nameToUse, fullName: `${nameToUse} Shaw-${at}` };
  return { ...base, nameInPrint: 'unnamed', agreed: noAnswers, withdrawnOn: noAnswers };
});

const findNames = nameFinder(usualGroups);
const readNames = nameReader({ edition: 'standard', people, today: '2027-01-04' });
const checks: readonly [string, (text: string) => unknown][] = [
  ['reading', (text) => ariOf(countsOf(text))],
  ['passives', (text) => splitSentences(text).flatMap(passivesOf)],
  ['hard words', (text) => hardWordsIn(text, wordsOf(text))],
  ['short forms', (text) => [abbreviationsIn(text), initialsIn(text)]],
  ['two names', findNames],
  ['facts', factsIn],
  ['names and ages', (text) => [readNames({ itemId: 'a' }, text), agesIn(text)]],
];

/** Twelve pages: some 6,000 words in 145 paragraphs. */
const pages = Array.from({ length: 145 }, (_, at) => (at % 2 === 0 ? source : rewrite));

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Every check over twelve pages at once, and over the one paragraph a key press asks about, in milliseconds. */
export default function run(): Promise<Row[]> {
  const words = wordsOf(pages.join('\n')).length;
  const whole = least(8, () => pages.forEach((text) => checks.forEach(([, check]) => void check(text))));
  const paragraph = least(20, () => checks.forEach(([, check]) => void check(source)));
  return Promise.resolve([
    {
      name: `every reading check over twelve pages (${String(words)} words)`,
      ratio: whole,
      limit: 50,
      unit: 'ms',
    },
    { name: 'every reading check over one paragraph', ratio: paragraph, limit: 5, unit: 'ms' },
  ]);
}

function least(times: number, work: () => void): number {
  return Math.min(...Array.from({ length: times }, () => timeOf(work)));
}
