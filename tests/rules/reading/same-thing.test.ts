import { describe, expect, it } from 'vitest';
import { nameFinder, twoNames, usualGroups, type NameGroup } from '@rules/reading/same-thing';

function check(texts: string[], groups: readonly NameGroup[] = usualGroups, letBe: string[] = []) {
  const find = nameFinder(groups);
  const issue = texts.map((text, at) => ({ itemId: `item-${at}`, text, used: find(text) }));
  return twoNames(issue, groups, new Set(letBe));
}

describe('one thing called by two names', () => {
  it('is found across the issue, at the first use of the rarer name', () => {
    const found = check(['Tea in the lounge.', 'Meet in the Sitting  room.', 'The lounge is green.']);
    expect(found).toEqual([
      {
        kind: 'two-names',
        where: { itemId: 'item-1', start: 12, end: 25 },
        words:
          '“lounge” and “sitting room” both stand in this issue. If they are the same thing, use one name.',
        try: 'lounge',
        about: 'lounge/sitting room',
        stops: false,
      },
    ]);
  });

  it('is not found where there is one name, or in the middle of another word', () => {
    expect(check(['The lounge and the lounges.', 'A lounger on the omnibus; vanilla.'])).toEqual([]);
    expect(check(['lunch', 'dinnerplate'])).toEqual([]);
    expect(check([])).toEqual([]);
  });

  it('takes plurals, names for three, and the home’s own groups', () => {
    expect(check(['lunches', 'dinner', 'midday meal']).map(({ about }) => about)).toEqual([
      ...['dinner/lunch', 'lunch/midday meal'],
    ]);
    expect(check(['The Nook', 'the Snug'], [['nook', 'snug']])).toHaveLength(1);
    expect(check(['lounge', 'day room'], [])).toEqual([]);
  });

  it('can be let be', () => {
    expect(check(['lunch', 'dinner'], usualGroups, ['dinner/lunch'])).toEqual([]);
  });

  it('has no name in two groups', () => {
    const all = usualGroups.flat();
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });
});
