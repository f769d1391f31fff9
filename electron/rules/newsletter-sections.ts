import { sectionKinds, type Section, type SectionKind } from '@contract/newsletters/content';

/** What each section is usually headed. */
export const sectionTitles: Record<SectionKind, string> = {
  welcome: 'Welcome and goodbye',
  'you-said': 'You said. We did.',
  decided: 'What we decided',
  dates: 'Dates to remember',
  menu: 'On the menu',
  ambassadors: 'From our ambassadors',
  stories: 'Our stories',
  birthdays: 'Birthdays',
  'thank-you': 'Thank you',
  puzzles: 'Puzzles',
  'next-meeting': 'Our next meeting',
  other: 'Also',
};

/** The usual sections in their usual order, for a newsletter that has none yet. Source: S61, domain 3.2. */
export function usualSections(): Section[] {
  return sectionKinds
    .filter((kind) => kind !== 'other')
    .map((kind) => ({ kind, title: sectionTitles[kind] }));
}
