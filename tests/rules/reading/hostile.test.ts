import { describe, expect, it } from 'vitest';
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

describe('hostile text', () => {
  // A search that runs away ends at the test's own time limit.
  it.each(checks)('never takes %s into a long search, whatever is typed', (_name, check) => {
    const odd = [
      'a'.repeat(20_000),
      '1,'.repeat(8000),
      'twenty '.repeat(3000),
      'A.'.repeat(8000),
      '11 and '.repeat(3000),
    ];
    const odder = [
      '('.repeat(8000),
      'be '.repeat(6000),
      ' \n'.repeat(8000),
      '. '.repeat(8000),
      'A b-'.repeat(5000),
    ];
    for (const text of [...odd, ...odder]) expect(() => check(text), text.slice(0, 8)).not.toThrow();
  });
});
