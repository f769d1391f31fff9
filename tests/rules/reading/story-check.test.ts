import { describe, expect, it } from 'vitest';
import type { IssueItem } from '@contract/newsletters/content';
import type { NamedPerson, UsedStory } from '@contract/newsletters/newsletters';
import { namedIn, storyBar, storyFindings } from '@rules/reading/story-check';

const none = { photoInNewsletter: null, nameInPrint: null, shareWithFamily: null };
const person = (id: string): NamedPerson => ({
  ...{ id, kind: 'resident', nameToUse: id, fullName: `${id} Shaw`, nameInPrint: 'full' },
  ...{ agreed: none, withdrawnOn: none },
});
const people = [person('Winifred'), person('Harold')];
const story = (over: Partial<UsedStory> = {}): UsedStory => ({
  ...{ id: 'dance', title: 'The dance hall.', personId: 'Winifred', telling: 'full', isArchived: false },
  ...over,
});
const item = (...sources: IssueItem['sources']): IssueItem => ({
  ...{ id: 'one', kind: 'words', section: 'stories', heading: '', sources, easy: [], leftOutOf: [] },
  ...{ body: [], own: {} },
});
const dance = item({ kind: 'voice', id: 'dance' });

describe('a story in an issue', () => {
  it.each([
    ['shared', story(), null],
    ['told without a name', story({ telling: 'unnamed' }), null],
    ['not shared', story({ telling: 'not-shared' }), 'Story: The dance hall. It is not to be shared.'],
    ['put away', story({ isArchived: true }), 'Story: The dance hall. It was put away.'],
  ])('that is %s', (_what, one, bar) => {
    expect(storyBar(dance, [one])).toBe(bar);
    expect(storyFindings(dance, { edition: 'standard', stories: [one] })).toEqual(
      bar === null
        ? []
        : [
            {
              ...{ kind: 'story', words: bar, stops: true },
              where: { itemId: 'one', edition: 'standard', start: 0, end: 0 },
            },
          ],
    );
  });

  it('is known by the voice an item names as its source, and by nothing else', () => {
    const kept = [story({ telling: 'not-shared' })];
    expect(storyBar(item({ kind: 'decision', id: 'dance' }), kept)).toBeNull();
    expect(storyBar(item({ kind: 'voice', id: 'other' }), kept)).toBeNull();
  });

  it.each([
    ['full', 'full'],
    ['first', 'first'],
    ['unnamed', 'unnamed'],
  ] as const)('told %s names its teller so in its own item, and nobody else otherwise', (telling, shown) => {
    const named = namedIn(dance, { people, stories: [story({ telling })] });
    expect(named.map(({ nameInPrint }) => nameInPrint)).toEqual([shown, 'full']);
    expect(namedIn(item(), { people, stories: [story({ telling })] })).toBe(people);
    expect(namedIn(dance, { people, stories: [story({ telling, personId: null })] })).toBe(people);
  });
});
