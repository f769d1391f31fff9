import type { IssueContent, IssueItem, IssueItemOf } from '@contract/newsletters/content';
import type { NamedPerson } from '@contract/newsletters/newsletters';
import { usualSections } from '@rules/newsletter-sections';
import { splitSentences } from '@rules/reading/sentences';
import type { IssuePrint, OwnPrint } from '../../electron/features/newsletters/papers/issue-print';
import { jpegOf } from '../features/plain-photo';
import { rewrite } from '../rules/reading/sc3';

let last = 0;
/** A fresh id, the same in every run. */
const nextId = () => `01930000-0000-7000-8000-${String((last += 1)).padStart(12, '0')}`;

type Paragraphs = IssueItem['body'];
const say = (...texts: string[]): Paragraphs =>
  texts.map((text) => ({ kind: 'paragraph', words: [{ text }] }));
const list = (marks: 'bullets' | 'numbers', ...items: string[]): Paragraphs => [
  { kind: 'list', marks, items: items.map((text) => [{ text }]) },
];

type Row = [picture: string | null, words: string];
const easy = (...rows: Row[]): IssueItem['easy'] =>
  rows.map(([picture, words]) => ({
    ...{ id: nextId(), words, noPictureBecause: picture === null ? 'A day has no picture.' : '' },
    picture: picture === null ? null : { from: 'set', id: picture },
  }));

const parts = (section: IssueItem['section'], heading: string, rows: Row[]) => ({
  ...{ id: nextId(), section, heading, sources: [], easy: easy(...rows), leftOutOf: [] },
});

export function wordsPiece(
  section: IssueItem['section'],
  heading: string,
  body: Paragraphs,
  rows: Row[] = [],
): IssueItemOf<'words'> {
  return { kind: 'words', ...parts(section, heading, rows), body, own: {} };
}

function answer(given: IssueItemOf<'answer'>['answer'], rows: Row[]): IssueItemOf<'answer'> {
  return { kind: 'answer', ...parts('you-said', '', rows), answer: given, body: [] };
}

export const gardenPhoto = '01930000-0000-7000-8000-0000000000f1';
const percyPhoto = '01930000-0000-7000-8000-0000000000f2';

const ideas = splitSentences(rewrite).map(({ text }) => text);
const loungePictures = ['talk', 'paint', 'decorating', null, 'armchair', 'question'];

/** The January issue of the Marram Leaf. */
export const januaryContent: IssueContent = {
  sections: usualSections(),
  letBe: [],
  items: [
    wordsPiece(
      'welcome',
      '',
      [
        ...say(
          'Welcome to our January newsletter. Thank you to everyone who came to the December meeting. Fourteen of you came.',
          'Welcome to Ada, who moved into the garden wing in December.',
        ),
        {
          kind: 'quote',
          words: 'I asked for brighter lights and within a fortnight they were there.',
          speaker: 'Winifred Shaw',
        },
      ],
      [['welcome', 'Hello. This is our newsletter. It tells you the news in our home.']],
    ),
    answer(
      {
        said: 'The soup is cold by the time it gets to our table.',
        ...{ howMany: '1 person, 3 agreed', reply: 'did' },
        words: 'The last table is now served first, since 4 December.',
        next: 'We will ask again on 6 January.',
      },
      [['soup', 'You said: the soup was cold. We did: the last table is served first.']],
    ),
    answer(
      {
        ...{ said: 'Could we have a second bath with a door?', howMany: '', reply: 'cant-yet' },
        ...{ words: 'the Board decides about the money on 27 January.', next: '' },
      },
      [['bath', 'You said: we want a second bath. We can’t yet: the Board decides on 27 January.']],
    ),
    answer(
      {
        ...{ said: 'Let us keep the front door open in summer.', howMany: '2 people', reply: 'wont' },
        ...{ words: 'it would let people in whom nobody knows.', next: 'The garden door stays open.' },
      },
      [['locked', 'You said: keep the front door open. We won’t: it is not safe.']],
    ),
    wordsPiece(
      'decided',
      'The lounge',
      [
        ...say('You chose pale green for the lounge. We start on Monday 11 January 2027.'),
        ...list(
          'numbers',
          'The budget for outings goes up to £250 a month from January.',
          'The lounge television goes off at mealtimes, unless people vote to keep it on.',
        ),
        {
          kind: 'panel',
          paragraphs: [
            [
              { text: 'While we paint. ', bold: true },
              { text: 'You can sit in the conservatory. Ask Callum if you want help.' },
            ],
          ],
        },
      ],
      ideas.map((words, at): Row => [loungePictures[at] ?? null, words]),
    ),
    {
      ...{
        kind: 'dates',
        ...parts('dates', '', [['bus', 'We go to the garden centre. Wednesday 13 January at 10 am.']]),
      },
      body: say('Tell Owen if you would like to come.'),
      dates: [
        { id: nextId(), date: '2027-01-11', time: null, what: 'Painting starts', where: 'The lounge' },
        {
          id: nextId(),
          date: '2027-01-13',
          time: '10:00',
          what: 'Trip to the garden centre',
          where: 'By minibus',
        },
        { id: nextId(), date: '2027-09-15', time: '14:15', what: 'Summer fair', where: 'The garden' },
      ],
    },
    wordsPiece(
      'ambassadors',
      'Winifred’s corner',
      [
        { kind: 'picture', picture: { from: 'own', id: gardenPhoto }, caption: 'Winifred, your ambassador' },
        ...say(
          'I listen to you and take your ideas to the manager. I am in the sun lounge every Wednesday at 2 pm.',
        ),
        ...list('bullets', 'Come and see me.', 'Or ask anyone to fetch me.'),
      ],
      [['talk', 'Winifred listens to you. You can see Winifred on Wednesdays.']],
    ),
    wordsPiece('birthdays', '', say('Happy birthday to Harold Pike on 12 January, and to Grace.'), [
      ['birthday', 'Happy birthday to Harold and Grace.'],
    ]),
    wordsPiece('stories', 'Planting bulbs', [
      { kind: 'picture', picture: { from: 'own', id: percyPhoto }, caption: 'Percy plants tulips' },
      ...say('Two hundred bulbs went in before the frost.'),
      { kind: 'picture', picture: { from: 'set', id: 'flower' }, caption: '' },
    ]),
    wordsPiece('thank-you', '', []),
  ],
};

function person(id: string, fullName: string, agreed: boolean, withdrew: string | null = null): NamedPerson {
  return {
    ...{ id, kind: 'resident', nameToUse: fullName.split(' ')[0] ?? '', fullName, nameInPrint: 'full' },
    agreed: {
      photoInNewsletter: withdrew === null ? agreed : false,
      ...{ nameInPrint: true, shareWithFamily: agreed },
    },
    withdrawnOn: { photoInNewsletter: withdrew, nameInPrint: null, shareWithFamily: null },
  };
}

const winifred = '01930000-0000-7000-8000-0000000000a1';
const harold = '01930000-0000-7000-8000-0000000000a2';
const percy = '01930000-0000-7000-8000-0000000000a3';

export function photoPrint(id: string, alt: string, people: string[]): OwnPrint {
  const [width, height] = [1600, 1200];
  return {
    used: { id, kind: 'photo', alt, width, height, agreedUntil: null, people, isArchived: false },
    picture: {
      ...{ from: 'own', kind: 'photo', mediaType: 'image/jpeg', width, height, alt, credit: '' },
      base64: jpegOf(width, height),
    },
  };
}

/** All the January issue is printed from: SC3's home, with Percy's photo withdrawn on 20 December. */
export const january: IssuePrint = {
  ...{ placeName: 'Marram House', provider: 'Rowan Lea Care Ltd', placeKind: 'care-home' },
  newsletter: { name: 'Marram Leaf', mastheadColour: 'teal', mastheadPictureId: null },
  ...{ title: 'January 2027', number: 14, goesOutOn: '2027-01-08', sentOn: null, today: '2027-01-06' },
  content: januaryContent,
  checks: [
    {
      ...{ id: '01930000-0000-7000-8000-0000000000c1', personId: harold, name: 'Harold' },
      ...{ checkedOn: '2027-01-05', changed: 'Bigger pictures.' },
    },
  ],
  stories: [],
  people: [
    person(winifred, 'Winifred Shaw', true),
    person(harold, 'Harold Pike', true),
    person(percy, 'Percy Dunn', true, '2026-12-20'),
  ],
  own: new Map([
    [gardenPhoto, photoPrint(gardenPhoto, 'Winifred Shaw in the garden', [winifred])],
    [percyPhoto, photoPrint(percyPhoto, 'Percy Dunn planting bulbs', [percy])],
  ]),
};

/** Hardly anything: one line, on one page, without checks. */
export const thinIssue: IssuePrint = {
  ...january,
  newsletter: { ...january.newsletter, mastheadColour: 'brick', mastheadPictureId: gardenPhoto },
  checks: [],
  content: { ...januaryContent, items: [wordsPiece('welcome', '', say('Hello.'), [['welcome', 'Hello.']])] },
};
