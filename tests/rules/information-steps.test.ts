import { describe, expect, it } from 'vitest';
import type { Needs } from '@contract/people';
import { informationSteps, type InformationFacts } from '@rules/information-steps';
import { noNeeds } from '@rules/needs-of';

type Copy = InformationFacts['issued'][number];
type Resident = InformationFacts['residents'][number];

function resident(id: string, needs: Partial<Needs> = {}, checkedOn: string | null = null): Resident {
  return {
    ...{ id, needs: { ...noNeeds, ...needs } },
    ...{ informationCheckedOn: checkedOn, informationCheckDue: null },
  };
}

const copy = (personId: string, form: Copy['form'], printPoint: number | null = null): Copy => ({
  ...{ personId, form, printPoint },
});

const large = (printPoint: number | null): Partial<Needs> => ({ largePrint: true, printPoint });
const easy: Partial<Needs> = { easyRead: true, printPoint: 24 };
const both = [copy('a', 'large-print'), copy('a', 'large-print', 24)];
const of = (count: number, all: number, sizeNotKnown = 0) => ({ count, of: all, sizeNotKnown });

describe('the steps of giving information people can use', () => {
  it('counts each out of its own base', () => {
    const residents = [
      resident('winifred', { largePrint: true }, '2026-03-03'),
      resident('josef', { translated: true, language: 'Polish' }, '2025-01-10'),
      resident('tariq', { interpreter: true }),
      resident('harold', {}, '2026-11-01'),
      resident('amina'),
    ];
    const issued = [
      copy('winifred', 'large-print', 18),
      copy('winifred', 'standard'),
      copy('amina', 'standard'),
      copy('somebody who left', 'easy-read'),
    ];
    const facts = { residents, sharing: new Set(['josef', 'harold']), issued, today: '2026-12-02' };
    expect(informationSteps(facts).steps).toEqual({
      identified: { count: 3, of: 5 },
      recorded: { count: 2, of: 3 },
      shared: { count: 1, of: 3 },
      met: { count: 2, of: 3 },
      reviewed: { count: 2, of: 3 },
    });
  });

  it('is nothing of nobody', () => {
    const none = { residents: [], sharing: new Set<string>(), issued: [], today: '2026-12-02' };
    for (const share of Object.values(informationSteps(none).steps))
      expect(share).toEqual({ count: 0, of: 0 });
  });

  it.each<[string, Partial<Needs>, Copy[], { count: number; of: number; sizeNotKnown: number }]>([
    ['18 point for who reads 24', large(24), [copy('a', 'large-print', 18)], of(0, 1)],
    ['24 point for who reads 24', large(24), [copy('a', 'large-print', 24)], of(1, 1)],
    ['28 point for who reads 24', large(24), [copy('a', 'large-print', 28)], of(1, 1)],
    ['the usual size for who named none', large(null), [copy('a', 'large-print', 18)], of(1, 1)],
    ['16 point for who named none', large(null), [copy('a', 'large-print', 16)], of(0, 1)],
    ['a size nobody kept', large(24), [copy('a', 'large-print')], of(0, 0, 1)],
    ['one nobody kept beside one kept', large(24), both, of(1, 1, 1)],
    [
      'large print nobody kept the size of, for who reads Easy Read',
      easy,
      [copy('a', 'large-print')],
      of(0, 1),
    ],
    ['Easy Read, which has no size of its own', easy, [copy('a', 'easy-read')], of(1, 1)],
  ])('met by print size: %s', (_, needs, issued, expected) => {
    const facts = {
      residents: [resident('a', needs)],
      sharing: new Set<string>(),
      issued,
      today: '2026-12-02',
    };
    const { steps, sizeNotKnown } = informationSteps(facts);
    expect({ ...steps.met, sizeNotKnown }).toEqual(expected);
  });
});
