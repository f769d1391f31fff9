import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueItem } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import { usualSections } from '@rules/newsletter-sections';
import { namesAsAgreed, type NamedIssue } from '@rules/reading/names-as-agreed';
import { takenBackSince } from '@rules/taken-back-since';

const [today, sentOn] = ['2027-01-06', '2027-01-01'];
const yes = { photoInNewsletter: true, nameInPrint: true, shareWithFamily: true };
const none = { photoInNewsletter: null, nameInPrint: null, shareWithFamily: null };

function person(fullName: string, over: Partial<NamedPerson> = {}): NamedPerson {
  const nameToUse = fullName.split(' ')[0] ?? '';
  const base = { id: fullName, kind: 'resident' as const, nameToUse, fullName, nameInPrint: 'full' as const };
  return { ...base, agreed: yes, withdrawnOn: none, ...over };
}

const tookBack = (on: string): Partial<NamedPerson> => ({
  nameInPrint: 'unnamed',
  agreed: { ...yes, nameInPrint: false },
  withdrawnOn: { ...none, nameInPrint: on },
});
const amina = person('Amina Rahman', tookBack('2027-01-03'));
const winifred = person('Winifred Shaw');
const stan = person('Stan Bright', { nameInPrint: 'first' });
const staff = person('Owen Tate', { kind: 'staff', nameInPrint: 'unnamed' });
const advocate = person('Marie Lund', { kind: 'other', nameInPrint: 'unnamed' });

function item(text: string, over: Partial<IssueItem> = {}): IssueItem {
  return {
    ...{ id: text, kind: 'words', section: 'stories', heading: '', sources: [], easy: [], leftOutOf: [] },
    ...{ own: {}, body: [{ kind: 'paragraph', words: [{ text }] }] },
    ...over,
  } as IssueItem;
}

function issue(people: NamedPerson[], over: Partial<NamedIssue> = {}, items: IssueItem[] = []): NamedIssue {
  const content = { sections: usualSections(), letBe: [], items };
  return { content, people, placeKind: 'care-home', sentOn, today, ...over };
}

describe('names as they are printed today', () => {
  const people = [amina, winifred, stan, staff, advocate];
  it.each([
    ['Amina asked for the garden.', 'A resident asked for the garden.'],
    ['We thank Amina.', 'We thank a resident.'],
    ['It is Amina’s garden. Amina Rahman dug it!', 'It is a resident’s garden. A resident dug it!'],
    [
      'Mrs Rahman sang. “Amina is here,” said Winifred.',
      'A resident sang. “A resident is here,” said Winifred.',
    ],
    ['One line\nAmina', 'One line\nA resident'],
    ['We thank Stan Bright and Stan.', 'We thank Stan and Stan.'],
    ['Ask Owen or Marie. Marie knows.', 'Ask a member of staff or someone. Someone knows.'],
    ['Winifred Shaw sang; Aminata and amina did not.', 'Winifred Shaw sang; Aminata and amina did not.'],
    ['', ''],
  ])('%s', (written, printed) => {
    expect(namesAsAgreed(issue(people), 'standard').text(written)).toBe(printed);
  });

  it('call them as the place does', () => {
    expect(
      namesAsAgreed(issue(people, { placeKind: 'supported-living' }), 'standard').text('For Amina.'),
    ).toBe('For a tenant.');
  });

  it('say why each is not as it was written', () => {
    const { changed } = namesAsAgreed(issue(people), 'large-print');
    expect(changed('Amina and Stan Bright').map(({ instead, because }) => [instead, because])).toEqual([
      ['a resident', 'Amina withdrew their name from print on 3 January.'],
      ['Stan', 'Stan agreed to “Stan” in print, without the surname.'],
    ]);
  });

  const ivy = person('Ivy Moss', tookBack('2027-01-03'));
  it.each([
    ['may be no name', [ivy], sentOn, [item('Ivy grows here.')], 'Ivy grows here.'],
    ['is hers by what else stands there', [ivy], sentOn, [item('We thank Ivy.')], 'A resident grows here.'],
    ['was asked about in a draft', [ivy], null, [item('We thank Ivy.')], 'Ivy grows here.'],
  ])('keep or take a word that %s', (_what, who, day, items, printed) => {
    expect(namesAsAgreed(issue(who, { sentOn: day }, items), 'standard').text('Ivy grows here.')).toBe(
      printed,
    );
  });

  const other = person('Amina Khan');
  it.each([
    ['2027-01-03', 'We thank a resident.'],
    ['2027-01-01', 'We thank a resident.'],
    ['2026-12-20', 'We thank Amina.'],
  ])('of two called so go when one took it back on %s and it went out on 1 January', (on, printed) => {
    const two = [person('Amina Rahman', tookBack(on)), other];
    const names = namesAsAgreed(issue(two), 'standard');
    expect(names.text('We thank Amina.')).toBe(printed);
    expect(names.text('We thank Amina Khan.')).toBe('We thank Amina Khan.');
  });

  it('leave who took themselves out of what families read out of that edition alone', () => {
    const percy = person('Percy Dunn', {
      agreed: { ...yes, shareWithFamily: false },
      withdrawnOn: { ...none, shareWithFamily: '2027-01-03' },
    });
    const printed = (edition: 'standard' | 'families') =>
      namesAsAgreed(issue([percy]), edition).text('We thank Percy.');
    expect([printed('standard'), printed('families')]).toEqual(['We thank Percy.', 'We thank a resident.']);
    const notAsked = person('Percy Dunn', { agreed: none });
    expect(namesAsAgreed(issue([notAsked]), 'families').text('We thank Percy Dunn.')).toBe(
      'We thank Percy Dunn.',
    );
  });

  it('never print a name that was taken back since, wherever it surely stands', () => {
    const word = fc.constantFrom(
      'Amina',
      'Amina Rahman',
      'Mrs Rahman',
      'sang',
      'and',
      'Winifred',
      '. ',
      ', ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const printed = namesAsAgreed(issue([amina, winifred]), 'standard').text(words.join(' '));
        expect(printed).not.toMatch(/Amina|Rahman/);
        expect(printed.match(/Winifred/g)?.length ?? 0).toBe(
          words.filter((one) => one === 'Winifred').length,
        );
      }),
    );
  });
});

describe('what new prints leave out', () => {
  const percy = person('Percy Dunn', {
    agreed: { ...yes, photoInNewsletter: false },
    withdrawnOn: { ...none, photoInNewsletter: '2026-12-20' },
  });
  const picture = {
    ...{ id: 'bulbs', kind: 'photo' as const, alt: 'Planting bulbs', width: 1, height: 1, agreedUntil: null },
    ...{ people: [percy.id], isArchived: false },
  };
  const shown = item('Bulbs', {
    body: [{ kind: 'picture', picture: { from: 'own', id: 'bulbs' }, caption: '' }],
  });

  it('is said with why, what stands there instead and where it stood', () => {
    const items = [item('We thank Amina. Amina dug.'), item('Winifred sang.'), item('Ask Amina.'), shown];
    const found = takenBackSince({
      ...issue([amina, winifred, percy], {}, items),
      ...{ pictures: [picture], stories: [], mastheadPictureId: 'bulbs' },
    });
    expect(found).toEqual([
      {
        ...{
          what: 'name',
          because: 'Amina withdrew their name from print on 3 January.',
          instead: 'a resident',
        },
        ...{ familiesOnly: false, itemIds: ['We thank Amina. Amina dug.', 'Ask Amina.'] },
      },
      {
        ...{ what: 'photo', because: 'Photo: Planting bulbs. Percy withdrew on 20 December.', instead: '' },
        ...{ familiesOnly: false, itemIds: ['masthead', 'Bulbs'] },
      },
    ]);
  });

  it('is nothing of what never stood in the families’ edition', () => {
    const beside = { pictures: [], stories: [], mastheadPictureId: null };
    const never = person('Joan Fell', { agreed: { ...yes, shareWithFamily: false } });
    expect(takenBackSince({ ...issue([never], {}, [item('We thank Joan.')]), ...beside })).toEqual([]);
    const left = { ...never, withdrawnOn: { ...none, shareWithFamily: '2027-01-03' } };
    expect(takenBackSince({ ...issue([left], {}, [item('We thank Joan.')]), ...beside })).toMatchObject([
      { familiesOnly: true, instead: 'a resident' },
    ]);
  });
});
