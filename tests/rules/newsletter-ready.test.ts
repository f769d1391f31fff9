import { describe, expect, it } from 'vitest';
import type { IssueItem } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import { createStopsReader, stopsOf, type IssueFacts } from '@rules/newsletter-ready';
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
  ...{ pictures: [], stories: [], people: [resident('Winifred Shaw', true)] },
  ...{ goesOutOn: '2027-01-08', today: '2027-01-06' },
};
const withItems = (...items: IssueItem[]) => ({ ...facts, content: { ...facts.content, items } });

describe('what stops an issue, kept item by item', () => {
  it('is what a first look at the whole issue finds, whatever came before', () => {
    const read = createStopsReader();
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
    for (const step of steps) expect(read(step)).toEqual(stopsOf(step));
  });

  it('is looked for again only in the item that was typed in', () => {
    const read = createStopsReader();
    const before = read(facts);
    const after = read(withItems(lounge, piece('Winifred sang again.')));
    const of = (id: string, found: readonly { where: { itemId: string } }[]) =>
      found.filter(({ where }) => where.itemId === id);
    expect(of(lounge.id, before)).not.toEqual([]);
    of(lounge.id, after).forEach((finding, at) => expect(finding).toBe(of(lounge.id, before)[at]));
    expect(of(song.id, after)).toEqual([]);
  });

  it('is looked for everywhere again once what people agreed to has changed', () => {
    const read = createStopsReader();
    const names = (given: IssueFacts) => read(given).filter(({ kind }) => kind === 'name').length;
    expect(names(facts)).toBe(0);
    expect(names({ ...facts, people: [resident('Winifred Shaw', false)] })).toBeGreaterThan(0);
  });
});
