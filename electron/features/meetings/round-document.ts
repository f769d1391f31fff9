import type { ItemPicture } from '@contract/meetings/series';
import type { WordEdition } from '@contract/meetings/signing';
import type { Block, Cell, DocumentModel } from '../../documents/blocks';
import { labelled, plain } from '../../documents/blocks';
import { setPicture } from '../../documents/picture';
import { printedDate } from '../../documents/printed-dates';

/** What is taken round one to one as plain data: the same questions for each person. */
export interface RoundContent {
  placeName: string;
  provider: string;
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  room: string;
  /** True where the questions went round by phone, not to a room. */
  isRound?: true;
  people: {
    name: string;
    came: boolean;
    /** What to bring or do when asking, a sentence each. */
    help: string[];
  }[];
  items: {
    number: number;
    title: string;
    note: string;
    picture: ItemPicture;
    /** What came of it: decisions, and votes as they were counted. */ cameOut: {
      of: 'decision' | 'vote';
      words: string;
    }[];
  }[];
}

type Sheet = RoundContent['people'][number];
type Item = RoundContent['items'][number];

/** The round sheets of one edition: each person's begins on a page of its own, with room to write under each item. */
export function buildRoundDocument(content: RoundContent, edition: WordEdition): DocumentModel {
  const date = printedDate(content.date);
  const usesPictures = edition === 'easy-read';
  return {
    title: `What do you think? ${content.title}, ${date}`,
    language: 'en-GB',
    edition,
    header: `${content.title}, ${date}`,
    footer: `${content.placeName}. Asked one to one`,
    author: content.provider || content.placeName,
    subject: 'One-to-one round',
    blocks: [
      ...content.people.flatMap((person, at) => [
        masthead(content, person, at > 0),
        ...welcome(person, edition, content.isRound === true),
        ...content.items.flatMap((item) =>
          usesPictures ? easyItem(item, content.isRound === true) : plainItem(item),
        ),
        ...ending(),
      ]),
    ],
  };
}

function masthead({ placeName, title, date }: RoundContent, { name }: Sheet, startsPage: boolean): Block {
  return {
    kind: 'masthead',
    kicker: placeName,
    title: 'What do you think?',
    lines: [`For ${name}`, `${title}, ${printedDate(date)}`],
    ...(startsPage ? { startsPage } : {}),
  };
}

function welcome(person: Sheet, edition: WordEdition, isRound: boolean): Block[] {
  const { came, help } = person;
  const words = [
    ...(isRound ? rungWords(came) : meetingWords(came)),
    'We would like to know what you think.',
  ];
  const how: Block[] =
    help.length === 0 ? [] : [{ kind: 'paragraph', words: labelled('To whoever asks:', help.join(' ')) }];
  if (edition !== 'easy-read') return [{ kind: 'paragraph', words: plain(words.join(' ')) }, ...how];
  return [...how, { kind: 'easy-row', picture: setPicture('welcome'), paragraphs: words.map(plain) }];
}

function meetingWords(came: boolean): string[] {
  return [
    came ? 'You were at our meeting.' : 'You were not at our meeting.',
    'These are the things we talked about.',
  ];
}

function rungWords(came: boolean): string[] {
  return [
    came ? 'We rang you and talked.' : 'We rang people, and have not talked to you yet.',
    'These are the things we ask everyone.',
  ];
}

function plainItem(item: Item): Block[] {
  return [
    { kind: 'heading', level: 1, text: `${item.number}. ${item.title}` },
    ...(item.note === '' ? [] : [{ kind: 'paragraph' as const, words: plain(item.note), isTied: true }]),
    ...item.cameOut.map(({ of, words }): Block => ({
      kind: 'paragraph',
      words: labelled(of === 'vote' ? 'Votes:' : 'Decided:', words),
      isTied: true,
    })),
    reply(item),
  ];
}

function easyItem(item: Item, isRound: boolean): Block[] {
  return [
    { kind: 'heading', level: 1, text: `${item.number}. ${item.title}` },
    {
      kind: 'easy-row',
      picture: item.picture === null ? null : setPicture(item.picture),
      paragraphs: [
        plain(isRound ? 'We ask about this.' : 'We talked about this.'),
        ...(item.note === '' ? [] : [plain(item.note)]),
        ...item.cameOut.map(({ of, words }) => labelled(of === 'vote' ? 'Votes:' : 'We decided:', words)),
      ],
      isTied: true,
    },
    reply(item),
  ];
}

const howKnown = ['Said', 'Chose', 'Showed', 'We saw it', 'We were told'];

/** Room for their words, and how they made them known: to be ticked, so that no two ways are taken for one. */
function reply({ title }: Item): Block {
  const ticks: Cell = { paragraphs: howKnown.map((words) => plain(`☐ ${words}`)) };
  return {
    kind: 'table',
    title: `Reply: ${title}`,
    description: 'Room to write what they think, and how they made it known to be ticked.',
    header: ['In their words', 'How we know'],
    shares: [12, 5],
    firstColumnBold: false,
    isToWriteIn: true,
    rows: [[{ paragraphs: [] }, ticks]],
  };
}

function ending(): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Who asked' },
    {
      kind: 'table',
      title: 'Who asked',
      description: 'Room for who asked, who helped, and the date.',
      header: ['Asked by', 'Helped by', 'Date'],
      shares: [3, 3, 2],
      firstColumnBold: false,
      isToWriteIn: true,
      rows: [[{ paragraphs: [] }, { paragraphs: [] }, { paragraphs: [] }]],
    },
  ];
}
