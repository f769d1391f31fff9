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

  it('looks in headings, dates and section titles for hard words and short forms, and counts none of them', () => {
    const headed = { ...words('a', 'We met.'), heading: 'CQC refurbishment prior to the MDT' };
    const dates: IssueItem = {
      ...{ id: 'b', kind: 'dates', section: 'dates', heading: '', sources: [], easy: [], leftOutOf: [] },
      body: [],
      dates: [{ id: 'row', date: '2027-01-12', time: null, what: 'DoLS visit', where: 'Lounge' }],
    };
    const content: IssueContent = {
      sections: [
        { kind: 'decided', title: 'What the ICB decided' },
        { kind: 'dates', title: 'Dates' },
      ],
      ...{ items: [headed, dates], letBe: [] },
    };
    const { counts, findings } = read(content, 'standard');
    expect(counts).toMatchObject({ sentences: 1, words: 2 });
    const about = (itemId: string) =>
      findings.filter(({ where }) => where.itemId === itemId).map((one) => one.about);
    expect(new Set(about('a'))).toEqual(new Set(['ICB', 'CQC', 'MDT', 'refurbishment', 'prior to']));
    expect(about('b')).toEqual(['DoLS']);
  });

  it('advises nobody to rewrite what a person said, and counts none of it', () => {
    const said: IssueItem = {
      ...{ id: 'a', kind: 'answer', section: 'decided', heading: '', sources: [], easy: [], leftOutOf: [] },
      answer: {
        ...{ said: 'We must utilise the garden. It has been neglected by the MDT.', howMany: '1 person' },
        ...{ reply: 'did', words: 'We dug the beds.', next: '' },
      },
      body: [{ kind: 'quote', words: 'Prior to that it was neglected.', speaker: 'Winifred' }],
    };
    for (const edition of ['standard', 'large-print', 'families'] as const) {
      const { counts, findings } = read(contentOf([said]), edition);
      expect(counts).toMatchObject({ sentences: 1, words: 4 });
      expect(findings).toEqual([]);
    }
  });

  it('names the row of what it finds in Easy Read', () => {
    const item = words('a', 'Green.', ['We met.', 'It was utilised.', 'We sang in the lounge.']);
    const { longest, findings } = read(contentOf([item]), 'easy-read');
    expect(longest.map(({ rowId }) => rowId)).toEqual(['a 2', 'a 1', 'a 0']);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ rowId }) => rowId))).toEqual(new Set(['a 1']));
  });
});
