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

/** With a section of this kind, in its usual place among those there are: after the nearest that usually comes before it. */
export function withSection(sections: readonly Section[], section: Section): Section[] {
  if (sections.some(({ kind }) => kind === section.kind)) return [...sections];
  const before = sectionKinds.slice(0, sectionKinds.indexOf(section.kind)).toReversed();
  const nearest = before.find((kind) => sections.some((each) => each.kind === kind));
  const place = sections.findIndex(({ kind }) => kind === nearest) + 1;
  return sections.toSpliced(place, 0, section);
}

/** The usual sections in their usual order, for a newsletter that has none yet. Source: S61, domain 3.2. */
export function usualSections(): Section[] {
  return sectionKinds
    .filter((kind) => kind !== 'other')
    .map((kind) => ({ kind, title: sectionTitles[kind] }));
}
