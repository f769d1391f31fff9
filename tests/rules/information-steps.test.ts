import { describe, expect, it } from 'vitest';
import type { Needs } from '@contract/people';
import { informationSteps, type InformationFacts } from '@rules/information-steps';
import { noNeeds } from '@rules/needs-of';

type Resident = InformationFacts['residents'][number];

function resident(id: string, needs: Partial<Needs> = {}, checkedOn: string | null = null): Resident {
  return {
    ...{ id, needs: { ...noNeeds, ...needs } },
    ...{ informationCheckedOn: checkedOn, informationCheckDue: null },
  };
}

describe('the six steps of giving information people can use', () => {
  it('counts each out of its own base', () => {
    const residents = [
      resident('winifred', { largePrint: true }, '2026-03-03'),
      resident('josef', { translated: true, language: 'Polish' }, '2025-01-10'),
      resident('tariq', { interpreter: true }),
      resident('harold', {}, '2026-11-01'),
      resident('amina'),
    ];
    const issued: InformationFacts['issued'] = [
      { personId: 'winifred', form: 'large-print' },
      { personId: 'winifred', form: 'standard' },
      { personId: 'amina', form: 'standard' },
      { personId: 'somebody who left', form: 'easy-read' },
    ];
    const facts = { residents, sharing: new Set(['josef', 'harold']), issued, today: '2026-12-02' };
    expect(informationSteps(facts)).toEqual({
      identified: { count: 3, of: 5 },
      recorded: { count: 2, of: 3 },
      flagged: { count: 3, of: 3 },
      shared: { count: 1, of: 3 },
      met: { count: 2, of: 3 },
      reviewed: { count: 2, of: 3 },
    });
  });

  it('is nothing of nobody', () => {
    const none = { residents: [], sharing: new Set<string>(), issued: [], today: '2026-12-02' };
    for (const share of Object.values(informationSteps(none))) expect(share).toEqual({ count: 0, of: 0 });
  });
});
