import { describe, expect, it } from 'vitest';
import type { IssueEdition, SectionKind } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import { usualSections } from '@rules/newsletter-sections';
import { stopsOf } from '@rules/newsletter-ready';
import { agesIn } from '@rules/reading/ages';
import { wordsItem } from '../features/marram-news';

const nobodyAsked = { photoInNewsletter: null, nameInPrint: null, shareWithFamily: null };

function resident(fullName: string): NamedPerson {
  const [nameToUse = ''] = fullName.split(' ');
  const agreed = { photoInNewsletter: true, nameInPrint: true, shareWithFamily: true };
  return {
    ...{ id: fullName, kind: 'resident', nameToUse, fullName, nameInPrint: 'full' },
    ...{ agreed, withdrawnOn: nobodyAsked },
  };
}

/** What stops an issue with this one piece: each age found and the edition it is found in. */
function agesOf(section: SectionKind, text: string, easy: string[] = []) {
  const rows = easy.map((words, at) => ({
    ...{ id: `row ${at}`, words, noPictureBecause: '' },
    picture: { from: 'set' as const, id: 'armchair' },
  }));
  const item = wordsItem({ section, body: [{ kind: 'paragraph', words: [{ text }] }], easy: rows });
  const leftOutOf: { edition: IssueEdition; because: string }[] =
    easy.length === 0 ? [{ edition: 'easy-read', because: 'A test.' }] : [];
  return stopsOf({
    content: { sections: usualSections(), items: [{ ...item, leftOutOf }], letBe: [] },
    ...{ newsletterName: 'Marram News', title: 'January 2027', checks: [] },
    ...{ pictures: [], stories: [], people: [resident('Winifred Shaw'), resident('Percy Dunn')] },
    ...{ mastheadPictureId: null, goesOutOn: '2027-01-08', today: '2027-01-06' },
  }).map(({ kind, where, words }) => `${kind} ${where.edition ?? ''}: ${words}`);
}

const says = (age: string) => `“${age}” says how old someone is. Nobody’s age is printed here.`;

describe('ages', () => {
  it('among the birthdays stop the issue, as SC3 has it, and without them it may go', () => {
    expect(agesOf('birthdays', 'Winifred Shaw (90), 3 January.\nPercy Dunn, 88')).toEqual([
      `age standard: ${says('(90)')}`,
      `age standard: ${says('88')}`,
    ]);
    expect(agesOf('birthdays', 'Winifred Shaw, Sunday 3 January.\nPercy Dunn, Saturday 9 January.')).toEqual(
      [],
    );
    expect(agesOf('birthdays', 'Winifred’s birthday is 20 January. There is cake at 3 pm.')).toEqual([]);
  });

  it('are found in the Easy Read rows of the birthdays too', () => {
    const found = agesOf('birthdays', 'Winifred has her birthday.', ['Winifred is 90.']);
    expect(found).toContain(`age easy-read: ${says('is 90')}`);
  });

  it('go out of what families read where they can, and no number is said to differ', () => {
    expect(agesOf('stories', 'Winifred (90) sang.')).toEqual([]);
  });

  it('stop what families read where the sentence would have to be written again', () => {
    expect(agesOf('stories', 'We all sang. Winifred turned 90 that day.')).toEqual([
      `age families: ${says('turned 90')}`,
    ]);
  });

  it('of things and numbers that are no age stop nothing', () => {
    expect(agesOf('stories', 'We have a 70-year-old tree. The bus was 45.')).toEqual([]);
    expect(agesOf('stories', 'Winifred said the walk was 20 minutes and the tea was 80p.')).toEqual([]);
  });

  it.each([
    ['The party is 20 January.', []],
    ['It is 20.30 by the clock, 20:30 or 20/30.', []],
    ['It was 21 degrees for 40 days, and is 25–30 now.', []],
    ['The fair is 24 Dec and the trip was 30 miles.', []],
    ['Ada is 90.\nPercy, 88\nJosef will be 101', ['is 90', '88', 'will be 101']],
  ])('%s', (text, found) => {
    expect(agesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
