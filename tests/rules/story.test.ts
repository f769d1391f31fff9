import { describe, expect, it } from 'vitest';
import type { StoryTelling } from '@contract/stories';
import { toldAs, toMend } from '@rules/story';

describe('the name a story is told under', () => {
  const teller = { kind: 'resident' as const, nameToUse: 'Winifred', fullName: 'Winifred Shaw' };
  type Case = [StoryTelling, 'full' | 'first' | 'unnamed', string | null];
  it.each<Case>([
    ['full', 'full', 'Winifred Shaw'],
    ['full', 'first', 'Winifred'],
    ['full', 'unnamed', 'A resident'],
    ['first', 'full', 'Winifred'],
    ['first', 'first', 'Winifred'],
    ['first', 'unnamed', 'A resident'],
    ['unnamed', 'full', 'A resident'],
    ['unnamed', 'unnamed', 'A resident'],
    ['not-shared', 'full', null],
    ['not-shared', 'unnamed', null],
  ])('told %s by somebody named %s in print', (telling, nameInPrint, name) => {
    expect(toldAs(telling, { ...teller, nameInPrint }, 'care-home')).toBe(name);
  });

  it('is none for a teller nobody kept, and calls one as the place does', () => {
    expect([toldAs('full', null, 'care-home'), toldAs('not-shared', null, 'care-home')]).toEqual(['', null]);
    expect(toldAs('unnamed', { ...teller, nameInPrint: 'full' }, 'supported-living')).toBe('A tenant');
  });
});

describe('what could be mended before a story is shared', () => {
  const known = (fullName: string, kind: 'resident' | 'staff' = 'resident') => ({
    ...{ id: fullName, kind, fullName, nameToUse: fullName.split(' ')[0] ?? '' },
  });
  const people = [
    known('Winifred Shaw'),
    known('Harold Pike'),
    known('Owen Tate', 'staff'),
    known('Ivy Moss'),
  ];
  const said = (words: string) =>
    toMend(words, { people, tellerId: 'Winifred Shaw' }).map((one) => `${one.kind}: ${one.said}`);

  it.each([
    [
      'I came on 3 March 1962 and on March 4th and on 4/5/1962.',
      ['date: 3 March 1962', 'date: March 4th', 'date: 4/5/1962'],
    ],
    ['It was the 3rd of May.', ['date: 3rd of May']],
    ['It was in March, in 1962, in the spring.', []],
    ['I live in room 12, next to Flat 3a.', ['place: room 12', 'place: Flat 3a']],
    ['There is no room for 12.', []],
    ['Harold Pike and Harold sang.', ['name: Harold Pike']],
    ['Winifred Shaw is my name.', []],
    ['Owen was kind. Owen was there.', ['name: Owen']],
    ['Ivy grows here.', []],
    ['We danced every Saturday.', []],
  ])('%s', (words, found) => {
    expect(said(words)).toEqual(found);
  });

  it('is said in words that try something, and never as an order', () => {
    const found = toMend('Harold Pike lives in room 12. Ask Owen.', { people, tellerId: null });
    expect(found.map(({ words }) => words)).toEqual([
      '“Harold Pike” has a surname. “Harold” may be enough.',
      'If what is told of Owen is no thanks, say their role in place of the name.',
      '“room 12” says where somebody lives.',
    ]);
  });
});
