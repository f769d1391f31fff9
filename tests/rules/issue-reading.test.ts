import { describe, expect, it } from 'vitest';
import type { IssueContent, IssueItem } from '@contract/newsletters/content';
import { createIssueReader } from '@rules/issue-reading';
import { ariOf } from '@rules/reading/ari';

const source =
  'Following consultation with residents at the December meeting, it has been decided that the lounge will be redecorated in a pale green colour during the week commencing Monday 11 January 2027. Alternative seating arrangements will be made available in the conservatory for the duration of the works.';
const ideas = [
  'We asked you about the lounge.',
  'You chose pale green.',
  'We will paint the lounge.',
  'We start on Monday 11 January.',
  'You can sit in the conservatory while we paint.',
  'Ask Callum if you want help.',
];

function words(id: string, text: string, easy: readonly string[] = []): IssueItem {
  return {
    ...{ id, kind: 'words', section: 'decided', heading: 'The lounge', sources: [], leftOutOf: [], own: {} },
    body: [{ kind: 'paragraph', words: [{ text }] }],
    easy: easy.map((idea, at) => ({
      ...{ id: `${id} ${at}`, words: idea, picture: { from: 'set', id: 'home' }, noPictureBecause: '' },
    })),
  };
}

function contentOf(items: IssueItem[], letBe: string[] = []): IssueContent {
  return { sections: [{ kind: 'decided', title: 'What we decided' }], items, letBe };
}

describe('an issue read in one edition', () => {
  const read = createIssueReader();
  const content = contentOf([words('lounge', source, ideas)]);

  it('counts SC3’s source paragraph without its heading', () => {
    const { counts, longest, findings } = read(content, 'standard');
    expect(counts).toMatchObject({ sentences: 2, words: 47, characters: 250, longest: 31 });
    expect(ariOf(counts)).toBe(15.37);
    expect(longest.map((each) => each.words)).toEqual([31, 16]);
    expect(findings.filter(({ kind }) => kind === 'passive')).toHaveLength(3);
    expect(findings.filter(({ kind }) => kind === 'long-sentence')).toHaveLength(1);
  });

  it('counts SC3’s rewrite as six ideas', () => {
    const { counts, findings } = read(content, 'easy-read');
    expect(counts).toMatchObject({ sentences: 6, words: 36, characters: 145, longest: 9 });
    expect(ariOf(counts)).toBe(0.54);
    expect(findings.filter(({ kind }) => kind === 'passive')).toHaveLength(0);
  });

  it('says of an abbreviation once in the whole issue, and not where it is explained first', () => {
    const twice = contentOf([words('a', 'The DoLS form came.'), words('b', 'A DoLS form is long.')]);
    const once = read(twice, 'standard').findings.filter(({ kind }) => kind === 'abbreviation');
    expect(once.map(({ where }) => where.itemId)).toEqual(['a']);
    const explained = contentOf([
      words('a', 'The deprivation of liberty safeguards (DoLS) form came.'),
      words('b', 'A DoLS form is long.'),
    ]);
    expect(read(explained, 'standard').findings.filter(({ kind }) => kind === 'abbreviation')).toEqual([]);
  });

  it('leaves be what the home lets be, and what is left out of the edition', () => {
    const hard = words('a', 'We will utilise the garden.');
    const about = read(contentOf([hard]), 'standard').findings.find(
      ({ kind }) => kind === 'hard-word',
    )?.about;
    expect(about).toBeDefined();
    expect(read(contentOf([hard], [about ?? '']), 'standard').findings).toEqual([]);
    const left: IssueItem = { ...hard, leftOutOf: [{ edition: 'standard', because: 'for staff' }] };
    expect(read(contentOf([left]), 'standard').counts.words).toBe(0);
  });

  it('reads again only the item that changed', () => {
    const still = words('still', 'It stays.');
    const first = read(contentOf([still, words('typed', 'One.')]), 'standard');
    const next = read(contentOf([still, words('typed', 'One two three.')]), 'standard');
    expect(next.counts.words - first.counts.words).toBe(2);
  });
});
