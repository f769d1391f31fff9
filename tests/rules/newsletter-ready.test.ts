import { describe, expect, it } from 'vitest';
import { issueContentSchema, type IssueItem } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import { createReadyReader, findingsOf, stopsOf, type IssueFacts } from '@rules/newsletter-ready';
import { usualSections } from '@rules/newsletter-sections';
import { wordsItem } from '../features/marram-news';

const nobodyAsked = { photoInNewsletter: null, nameInPrint: null, shareWithFamily: null };

function resident(fullName: string, mayBeNamed: boolean): NamedPerson {
  const [nameToUse = ''] = fullName.split(' ');
  return {
    ...{ id: fullName, kind: 'resident', nameToUse, fullName, nameInPrint: 'full', withdrawnOn: nobodyAsked },
    agreed: { photoInNewsletter: true, nameInPrint: mayBeNamed, shareWithFamily: true },
  };
}

/** A piece of words without an Easy Read wording, which by itself stops an issue. */
const piece = (text: string): IssueItem =>
  wordsItem({ section: 'stories', body: [{ kind: 'paragraph', words: [{ text }] }], easy: [] });

const lounge = piece('Monday 12 January 2027 is the day.');
const song = piece('Winifred sang.');
const facts: IssueFacts = {
  content: { sections: usualSections(), items: [lounge, song], letBe: [] },
  ...{ newsletterName: 'Marram News', title: 'January 2027', checks: [] },
  ...{ mastheadPictureId: null, pictures: [], stories: [], people: [resident('Winifred Shaw', true)] },
  ...{ goesOutOn: '2027-01-08', today: '2027-01-06' },
};
const withItems = (...items: IssueItem[]) => ({ ...facts, content: { ...facts.content, items } });

describe('what stops an issue, kept item by item', () => {
  it('is what a first look at the whole issue finds, whatever came before', () => {
    const read = createReadyReader();
    const thanks = piece('Thank you.');
    const steps: IssueFacts[] = [
      facts,
      withItems(lounge, piece('Winifred sang again.')),
      withItems(song, lounge, thanks),
      withItems({ ...thanks, leftOutOf: [{ edition: 'easy-read', because: 'A test.' }] }),
      { ...facts, people: [resident('Winifred Shaw', false)] },
      { ...facts, goesOutOn: '2026-01-08' },
      { ...facts, content: { ...facts.content, sections: [] } },
    ];
    for (const step of steps) expect(read(step)).toEqual(findingsOf(step));
  });

  it('is looked for again only in the item that was typed in', () => {
    const read = createReadyReader();
    const before = read(facts);
    const after = read(withItems(lounge, piece('Winifred sang again.')));
    const of = (id: string, found: readonly { where: { itemId: string } }[]) =>
      found.filter(({ where }) => where.itemId === id);
    expect(of(lounge.id, before)).not.toEqual([]);
    of(lounge.id, after).forEach((finding, at) => expect(finding).toBe(of(lounge.id, before)[at]));
    expect(of(song.id, after)).toEqual([]);
  });

  it('is looked for everywhere again once what people agreed to has changed', () => {
    const read = createReadyReader();
    const names = (given: IssueFacts) => read(given).filter(({ kind }) => kind === 'name').length;
    expect(names(facts)).toBe(0);
    expect(names({ ...facts, people: [resident('Winifred Shaw', false)] })).toBeGreaterThan(0);
  });
});

describe('what is asked before an issue goes out, and stops nothing', () => {
  const ivy = resident('Ivy Moss', false);
  const ofNames = (given: IssueFacts) => findingsOf(given).filter(({ kind }) => kind === 'name');
  const plant = { ...piece('Ivy on walls. Ivy sang well.'), easy: [] };
  const asked = { ...withItems(plant), people: [ivy] };

  it('is a name that may be a plant, sentence by sentence, until it is let be', () => {
    expect(ofNames(asked)).toMatchObject([
      { words: '“Ivy on walls.” If this is Ivy Moss: Ivy said no to their name in print.', stops: false },
      { words: '“Ivy sang well.” If this is Ivy Moss: Ivy said no to their name in print.', stops: false },
    ]);
    expect(stopsOf(asked).map(({ kind }) => kind)).not.toContain('name');
    const [first] = ofNames(asked);
    const content = { ...asked.content, letBe: [first?.about ?? ''] };
    expect(ofNames({ ...asked, content }).map(({ words }) => words)).toEqual([
      '“Ivy sang well.” If this is Ivy Moss: Ivy said no to their name in print.',
    ]);
    expect(issueContentSchema.parse(content).letBe).toEqual(content.letBe);
  });

  it('is a name two people have, one of whom said no', () => {
    const people = [resident('Stan Bright', true), resident('Stan Webb', false)];
    expect(ofNames({ ...withItems(piece('We thank Stan.')), people }).map(({ words }) => words)).toEqual([
      '“We thank Stan.” If this is Stan Webb: Stan said no to their name in print.',
    ]);
  });

  it('is somebody nobody asked, once in the whole issue', () => {
    const percy = { ...resident('Percy Dunn', true), withdrawnOn: nobodyAsked };
    const people = [{ ...percy, agreed: { ...percy.agreed, nameInPrint: null } }];
    const given = { ...withItems(piece('Percy sang.'), piece('Percy danced.')), people };
    expect(ofNames(given)).toMatchObject([
      { words: 'Percy was never asked about their name in print.', personId: percy.id, stops: false },
    ]);
  });

  it('is a sentence of 11 words in Easy Read', () => {
    const [words, item] = ['We sang songs in the big lounge by the sea today.', piece('We sang.')];
    const easy = [{ id: 'a', words, picture: null, noPictureBecause: 'None fits.' }];
    expect(findingsOf(withItems({ ...item, easy }))).toMatchObject([
      { words: 'This sentence has 11 words. 10 or fewer are easier.', rowId: 'a', stops: false },
    ]);
  });
});

describe('names in what an issue prints beside its items', () => {
  const asked = (over: Partial<IssueFacts>, mayBeNamed: boolean | null) => {
    const person = resident('Winifred Shaw', false);
    const people = [{ ...person, agreed: { ...person.agreed, nameInPrint: mayBeNamed } }];
    return findingsOf({ ...withItems(piece('Hello.')), people, ...over })
      .filter(({ kind }) => kind === 'name')
      .map(({ where, words, stops }) => [where.itemId, words, stops]);
  };
  const sections = [{ kind: 'stories' as const, title: 'Winifred’s corner' }];
  const said = 'Winifred said no to their name in print.';
  const never = 'Winifred was never asked about their name in print.';
  const places: [where: string, over: (facts: IssueFacts) => Partial<IssueFacts>, place: string][] = [
    ['the newsletter’s name', () => ({ newsletterName: 'Winifred News' }), 'masthead'],
    ['the title', () => ({ title: 'Winifred’s January' }), 'issue-title'],
    ['what a check changed', () => ({ checks: [{ changed: 'Winifred’s picture.' }] }), 'checked-by'],
    ['the heading of a section', ({ content }) => ({ content: { ...content, sections } }), 'section-stories'],
    [
      'the picture beside the name',
      () => ({
        mastheadPictureId: 'p',
        pictures: [
          {
            ...{ id: 'p', kind: 'photo', alt: 'Winifred’s garden', width: 1, height: 1, agreedUntil: null },
            ...{ people: [], isArchived: false },
          },
        ],
      }),
      'masthead',
    ],
  ];
  it.each(places)('are judged in %s', (_, over, place) => {
    const given = over(withItems(piece('Hello.')));
    expect(asked(given, false)).toEqual([[place, said, true]]);
    expect(asked(given, null)).toEqual([[place, never, false]]);
    expect(asked(given, true)).toEqual([]);
  });

  it('are judged in a section’s heading only where something stands under it', () => {
    expect(asked({ content: { sections, items: [], letBe: [] } }, false)).toEqual([]);
  });

  const fields: [field: string, item: IssueItem][] = [
    ['a heading', wordsItem({ section: 'stories', heading: 'Winifred', easy: [] })],
    [
      'a caption',
      wordsItem({
        section: 'stories',
        easy: [],
        body: [{ kind: 'picture', picture: { from: 'set', id: 'armchair' }, caption: 'Winifred here' }],
      }),
    ],
    [
      'a table',
      {
        ...{ id: 'd', kind: 'dates', section: 'dates', heading: '', sources: [], easy: [], leftOutOf: [] },
        ...{ body: [], dates: [{ id: 'r', date: null, time: null, what: 'Tea', where: 'At Winifred’s' }] },
      },
    ],
  ];
  it.each(fields)('are judged in %s of an item', (_, item) => {
    const content = { ...facts.content, items: [item] };
    expect(asked({ content }, false).map(([place, words]) => [place, words])).toContainEqual([item.id, said]);
  });
});
