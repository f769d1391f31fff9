import { describe, expect, it } from 'vitest';
import type { Needs } from '@contract/people';
import { countForms, formOf, type PrintForm } from '@rules/form-of';
import { hasNeeds, needsOf, noNeeds } from '@rules/needs-of';

const everything: Partial<Needs> = { largePrint: true, easyRead: true, readAloud: true, translated: true };

describe('the one form a person gets', () => {
  it.each<[string, Partial<Needs>, PrintForm]>([
    ['nothing of their own', {}, 'standard'],
    [
      'hearing and an interpreter, which no paper changes',
      { hearing: 'Loop', interpreter: true },
      'standard',
    ],
    ['a language to talk in, with English on paper', { language: 'Welsh' }, 'standard'],
    ['large print', { largePrint: true }, 'large-print'],
    ['Easy Read', { easyRead: true }, 'easy-read'],
    ['Easy Read before large print, being large itself', { easyRead: true, largePrint: true }, 'easy-read'],
    ['reading aloud before what is printed', { readAloud: true, largePrint: true }, 'read-aloud'],
    ['their language before all', everything, 'translated'],
  ])('%s', (_, needs, form) => {
    expect(formOf({ ...noNeeds, ...needs })).toBe(form);
  });

  it('SC3: counts everyone once, in one form each', () => {
    const of = (count: number, needs: Partial<Needs>) =>
      Array.from({ length: count }, () => ({ ...noNeeds, ...needs }));
    const home = [
      ...of(9, {}),
      ...of(7, { largePrint: true }),
      ...of(4, { easyRead: true }),
      ...of(1, { readAloud: true }),
      ...of(1, { translated: true, largePrint: true }),
    ];
    const counts = countForms(home);
    expect(counts).toEqual({
      ...{ standard: 9, 'large-print': 7, 'easy-read': 4, 'read-aloud': 1, translated: 1 },
    });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(22);
  });
});

describe('what a person needs', () => {
  it.each<[Partial<Needs>, boolean]>([
    [{}, false],
    [{ printPoint: 20 }, true],
    [{ bsl: true }, true],
    [{ timeNeeded: '20 minutes' }, true],
    [{ howToReach: 'In person' }, true],
    [{ sight: 'Sit by the window' }, true],
  ])('%o is something of their own: %s', (needs, has) => {
    expect(hasNeeds({ ...noNeeds, ...needs })).toBe(has);
  });

  it('takes only the needs out of a record', () => {
    const record = { ...noNeeds, ...everything, id: 'x', fullName: 'Winifred Shaw' };
    expect(needsOf(record)).toEqual({ ...noNeeds, ...everything });
  });
});
