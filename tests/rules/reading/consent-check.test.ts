import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedPerson, UsedPicture } from '@contract/newsletters/newsletters';
import { agesIn, withoutAges } from '@rules/reading/ages';
import { forFamilies, nameReader, photoFindings, printablePictures } from '@rules/reading/consent-check';

const today = '2027-01-04';
const yes = { photoInNewsletter: true, nameInPrint: true, shareWithFamily: true };
const none = { photoInNewsletter: null, nameInPrint: null, shareWithFamily: null };

function person(fullName: string, over: Partial<NamedPerson> = {}): NamedPerson {
  const nameToUse = fullName.split(' ')[0] ?? '';
  const base = { id: fullName, kind: 'resident' as const, nameToUse, fullName, nameInPrint: 'full' as const };
  return { ...base, agreed: yes, withdrawnOn: none, ...over };
}

const winifred = person('Winifred Shaw');
const percy = person('Percy Dunn', {
  agreed: { ...yes, photoInNewsletter: false },
  withdrawnOn: { ...none, photoInNewsletter: '2026-12-20' },
});
const joan = person('Joan Fell', { agreed: none });
const people = [winifred, percy, joan];

function photo(alt: string, who: NamedPerson[], over: Partial<UsedPicture> = {}) {
  const base = { id: alt, kind: 'photo' as const, alt, width: 10, height: 10, agreedUntil: null };
  const picture: UsedPicture = { ...base, people: who.map(({ id }) => id), isArchived: false, ...over };
  return { itemId: `about ${alt}`, picture };
}

const photos = (edition: 'standard' | 'families', ...placed: ReturnType<typeof photo>[]) =>
  photoFindings(placed, { edition, people, today }).map(({ words }) => words);

function names(text: string, who: NamedPerson[], edition: 'standard' | 'families' = 'standard') {
  return nameReader({ edition, people: who, today })({ itemId: 'a' }, text).map(({ where, words, stops }) => [
    text.slice(where.start, where.end),
    words,
    stops,
  ]);
}

describe('photos against what each person agreed to', () => {
  it('names the photo, the person and why', () => {
    expect(photos('standard', photo('planting day', [winifred, joan]), photo('tea', [percy]))).toEqual([
      'Photo: planting day. Joan has not agreed to be in newsletters.',
      'Photo: tea. Percy withdrew on 20 December.',
    ]);
  });

  it.each([
    ['agreed', photo('tea', [winifred]), []],
    ['nobody', photo('tea', []), []],
    ['its last day', photo('tea', [winifred], { agreedUntil: today }), []],
    [
      'run out',
      photo('tea', [winifred], { agreedUntil: '2027-01-03' }),
      ['Photo: tea. It could be used until 3 January.'],
    ],
    [
      'long ago',
      photo('tea.', [], { agreedUntil: '2025-01-03' }),
      ['Photo: tea. It could be used until 3 January 2025.'],
    ],
    ['put away', photo('tea', [], { isArchived: true }), ['Photo: tea. It was put away.']],
  ])('%s', (_what, placed, words) => {
    expect(photos('standard', placed)).toEqual(words);
  });

  it('take the photo of Percy out of SC3’s families’ edition', () => {
    const placed = [photo('bulbs', [winifred]), photo('carols', [percy, winifred])];
    for (const edition of ['standard', 'families'] as const) {
      expect(printablePictures(placed, { edition, people, today })).toEqual({
        kept: [placed[0]],
        takenOut: [placed[1]],
      });
    }
  });

  it('ask families’ readers’ own agreement', () => {
    const ada = person('Ada Hart', { agreed: { ...yes, shareWithFamily: null } });
    const placed = [photo('tea', [ada])];
    const found = (edition: 'standard' | 'families') =>
      photoFindings(placed, { edition, people: [ada], today }).map(({ words }) => words);
    expect(found('standard')).toEqual([]);
    expect(found('families')).toEqual(['Photo: tea. Ada has not agreed to be in what families read.']);
  });

  it('never print a face without a yes', () => {
    const answer = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1 }), (answers) => {
        const all = answers.map((photoInNewsletter, at) =>
          person(`P${at} Q`, { agreed: { ...yes, photoInNewsletter } }),
        );
        const { kept } = printablePictures([photo('x', all)], { edition: 'standard', people: all, today });
        expect(kept.length === 1).toBe(answers.every((each) => each === true));
      }),
    );
  });
});

describe('names against what each person agreed to', () => {
  const first = person('Stan Bright', { nameInPrint: 'first' });
  const unnamed = person('Mabel Crane', { nameInPrint: 'unnamed' });
  const no = person('Eric Vane', { agreed: { ...yes, nameInPrint: false } });
  const withdrawn = person('Ivy Moss', {
    agreed: { ...yes, nameInPrint: false },
    withdrawnOn: { ...none, nameInPrint: '2026-12-20' },
  });
  const who = [winifred, first, unnamed, no, withdrawn];

  it.each([
    ['Winifred Shaw sang.', []],
    ['We thank Stan.', []],
    [
      'We thank Stan Bright.',
      [['Stan Bright', 'Stan agreed to “Stan” in print, without the surname.', true]],
    ],
    ['Mr Bright sang.', [['Mr Bright', 'Stan agreed to “Stan” in print, without the surname.', true]]],
    ['Mabel’s cake', [['Mabel', 'Mabel likes not to be named in print.', true]]],
    ['and Eric', [['Eric', 'Eric said no to their name in print.', true]]],
    ['and Ivy', [['Ivy', 'Ivy withdrew their name from print on 20 December.', true]]],
    [
      'Ivy on walls',
      [
        [
          'Ivy',
          '“Ivy on walls” If this is Ivy Moss: Ivy withdrew their name from print on 20 December.',
          false,
        ],
      ],
    ],
    ['Ericson, amabel, the vanes, STAN', []],
  ])('%s', (text, found) => {
    expect(names(text, who)).toEqual(found);
  });

  it('know a month from a name', () => {
    const may = person('May Lamb', { nameInPrint: 'unnamed' });
    expect(names('In May, on 3 May and in early May 2027 we sang.', [may])).toEqual([]);
    expect(names('We sang with May.', [may])).toHaveLength(1);
  });

  it('say whom they mean when two are called so', () => {
    const other = person('Stan Webb', { nameInPrint: 'unnamed' });
    expect(names('We thank Stan.', [first, other])).toEqual([
      ['Stan', '“We thank Stan.” If this is Stan Webb: Stan likes not to be named in print.', false],
    ]);
  });

  it('ask about a resident or relative nobody asked, and about nobody else', () => {
    const percyDunn = person('Percy Dunn', { agreed: { ...yes, nameInPrint: null } });
    const ewa = person('Ewa Lis', { kind: 'family', agreed: none });
    const staff = person('Denise Okafor', { kind: 'staff', agreed: none });
    expect(names('Percy, Ewa and Denise sang.', [percyDunn, ewa, staff])).toEqual([
      ['Percy', 'Percy was never asked about their name in print.', false],
      ['Ewa', 'Ewa was never asked about their name in print.', false],
    ]);
    const unnamedToo = { ...percyDunn, nameInPrint: 'unnamed' as const };
    expect(names('and Percy', [unnamedToo])).toEqual([
      ['Percy', 'Percy likes not to be named in print.', true],
    ]);
  });

  it('quote a long sentence only about the name', () => {
    const other = person('Stan Webb', { nameInPrint: 'unnamed' });
    const long = `It rained. ${'We sang and we danced. '.repeat(2)}${'so much '.repeat(9)}for Stan ${'all day '.repeat(9)}`;
    const [[, words] = []] = names(long, [first, other]);
    expect(words).toBe(
      '“…so much so much so much for Stan all day all day all day all…” If this is Stan Webb: Stan likes not to be named in print.',
    );
  });

  it('ask for families’ agreement and no surnames in their edition', () => {
    const staff = person('Denise Okafor', { kind: 'staff', agreed: none });
    expect(
      names('We thank Winifred Shaw, Joan and Denise Okafor.', [winifred, joan, staff], 'families'),
    ).toEqual([
      ['Winifred Shaw', 'Surnames are left out of the families’ edition.', true],
      ['Joan', 'Joan has not agreed to be in what families read.', true],
    ]);
  });
});

describe('the families’ edition', () => {
  it('has neither surnames nor ages, as in SC3', () => {
    const text =
      'Winifred Shaw’s 90th birthday is 3 January. Percy Dunn (88), 9 January. Mrs Fell, 91, sang.';
    const printed = forFamilies(people)(text);
    expect(printed).toBe('Winifred’s birthday is 3 January. Percy, 9 January. Joan, sang.');
    expect(
      nameReader({ edition: 'families', people: [winifred, percy], today })({ itemId: 'a' }, printed),
    ).toEqual([]);
    expect(agesIn(printed)).toEqual([]);
  });

  it.each([
    ['Ada is 90 on 3 May.', ['is 90']],
    ['Ada turned 101!', ['turned 101']],
    ['Ada, aged 90, sang.', ['aged 90']],
    ['Ada (90) and a 70-year-old tree', ['(90)', '70-year-old']],
    ['Ada’s 90th birthday', ['90th']],
    ['There were 22 people. It is 22 miles. Room 90. The 20th of May. Tea is 90p.', []],
    ['It was 20 people.', []],
  ])('%s', (text, found) => {
    expect(agesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('changes nothing else', () => {
    const plain = 'We met on 20 January, 22 of us. (See page 3.)';
    expect([withoutAges(plain), forFamilies(people)(plain)]).toEqual([plain, plain]);
  });
});
