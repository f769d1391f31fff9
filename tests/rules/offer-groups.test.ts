import { describe, expect, it } from 'vitest';
import type { IssueItem, Section, SectionKind } from '@contract/newsletters/content';
import type { Offer } from '@contract/newsletters/newsletters';
import { usualSections, withSection } from '@rules/newsletter-sections';
import { groupOffers } from '@rules/offer-groups';

const issueId = 'this';

function offer(
  key: string,
  section: SectionKind,
  { kind = 'answered', on = null, usedIn = null }: Partial<Pick<Offer, 'kind' | 'on' | 'usedIn'>> = {},
): Offer {
  const item: IssueItem = {
    ...{
      id: key,
      kind: 'words',
      section,
      heading: '',
      sources: [],
      easy: [],
      leftOutOf: [],
      body: [],
      own: {},
    },
  };
  return { key, kind, title: key, origin: '', on, item, usedIn, against: [] };
}

const grouped = (offers: Offer[], sections: readonly Section[] = usualSections()) => {
  const { groups, told, goodbyes } = groupOffers(offers, { issueId, sections });
  const keys = (some: readonly Offer[]) => some.map(({ key }) => key);
  return {
    groups: groups.map((group) => [group.title, ...keys(group.offers)]),
    told: keys(told),
    goodbyes: keys(goodbyes),
  };
};

describe('what is ready to tell', () => {
  it('stands in the order of the sections it would go into, the newest first and what is to come the soonest', () => {
    const found = grouped([
      offer('photo', 'stories', { kind: 'photo', on: '2026-12-30' }),
      offer('old', 'you-said', { on: '2026-11-01' }),
      offer('later', 'dates', { kind: 'date', on: '2027-02-03' }),
      offer('next', 'next-meeting', { kind: 'date', on: '2027-01-06' }),
      offer('green', 'decided', { kind: 'decided', on: '2026-12-02' }),
      offer('new', 'you-said', { kind: 'wont', on: '2026-12-04' }),
      offer('sooner', 'dates', { kind: 'date', on: '2027-01-13' }),
      offer('story', 'stories', { kind: 'story', on: '2026-11-20' }),
    ]);
    expect(found.groups).toEqual([
      ['You said. We did.', 'new', 'old'],
      ['What we decided', 'green'],
      ['Dates to remember', 'sooner', 'later'],
      ['Our stories', 'story', 'photo'],
      ['Our next meeting', 'next'],
    ]);
  });

  it('follows the issue’s own order and headings, with a section it has not in its usual place', () => {
    const sections: Section[] = [
      { kind: 'next-meeting', title: 'See you' },
      { kind: 'you-said', title: 'You asked' },
    ];
    const all = [offer('a', 'you-said'), offer('b', 'decided'), offer('c', 'next-meeting')];
    expect(grouped(all, sections).groups).toEqual([
      ['See you', 'c'],
      ['You asked', 'a'],
      ['What we decided', 'b'],
    ]);
  });

  it('keeps what an issue sent before told, and goodbyes, out of the way; what is in this one stays', () => {
    const before = { issueId: 'before', title: 'December 2026' };
    const found = grouped([
      offer('told', 'you-said', { usedIn: before }),
      offer('here', 'you-said', { usedIn: { issueId, title: 'January 2027' } }),
      offer('gone', 'welcome', { kind: 'goodbye' }),
    ]);
    expect(found).toEqual({ groups: [['You said. We did.', 'here']], told: ['told'], goodbyes: ['gone'] });
  });
});

describe('a section an issue has not', () => {
  const kinds = (sections: readonly Section[]) => sections.map(({ kind }) => kind);
  const some = (...of: SectionKind[]): Section[] => of.map((kind) => ({ kind, title: kind }));
  type Case = [SectionKind[], SectionKind, SectionKind[]];
  it.each<Case>([
    [['welcome', 'stories'], 'dates', ['welcome', 'dates', 'stories']],
    [['you-said', 'stories'], 'welcome', ['welcome', 'you-said', 'stories']],
    [['welcome', 'stories'], 'other', ['welcome', 'stories', 'other']],
    [['stories', 'welcome'], 'birthdays', ['stories', 'birthdays', 'welcome']],
    [['menu'], 'menu', ['menu']],
  ])('beside %j, %s makes %j', (there, kind, wanted) => {
    expect(kinds(withSection(some(...there), { kind, title: 'New' }))).toEqual(wanted);
  });
});
