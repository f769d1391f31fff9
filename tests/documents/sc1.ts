import type { MinutesContent, PrintedLine } from '@contract/meetings/content';
import type { AgendaContent } from '../../electron/features/meetings/agenda-document';
import type { RoundContent } from '../../electron/features/meetings/round-document';

function line(part: Partial<PrintedLine> & Pick<PrintedLine, 'kind' | 'text'>): PrintedLine {
  return { speaker: '', source: 'said', decidedHow: null, vote: null, action: null, ...part };
}

function said(speaker: string, text: string, source: PrintedLine['source'] = 'said'): PrintedLine {
  return line({ kind: 'said', speaker, text, source });
}

function action(number: string, text: string, owner: string, due: string | null): PrintedLine {
  return line({ kind: 'action', text, action: { number, owner, due } });
}

const residents = [
  'Winifred Shaw',
  'Harold Pike',
  'Amina Rahman',
  'Josef Nowak',
  'Doreen Tully',
  'Leela Desai',
  'Mabel Crane',
  'Stan Bright',
  'Grace Obi',
  'Eric Vane',
  'Ivy Moss',
  'Tariq Aziz',
];

/** The minutes of scenario SC1, not yet signed. */
export const sc1Minutes: MinutesContent = {
  format: 1,
  placeName: 'Marram House',
  provider: 'Rowan Lea Care Ltd',
  title: 'Residents’ meeting',
  date: '2026-12-02',
  room: 'Lounge',
  startTime: '14:15',
  endTime: '15:00',
  chair: 'Denise Okafor',
  minuteTaker: 'Callum Price',
  present: [
    ...residents.map((name) => ({ name, part: 'Resident', note: '' })),
    { name: 'Joan Fell', part: 'Resident', note: 'Left at 2:40 pm' },
    { name: 'Denise Okafor', part: 'Registered manager', note: '' },
    { name: 'Callum Price', part: 'Activities assistant', note: '' },
    { name: 'Owen Tate', part: 'Senior carer', note: '' },
    { name: 'Marie Lund', part: 'Advocate, independent', note: '' },
    { name: 'Mrs K. Zielinska', part: 'Interpreter', note: 'By phone, 10 minutes' },
  ],
  presentUnnamed: [{ part: 'Resident', count: 1 }],
  apologies: ['Peter Haldane', 'Bisi Ade'],
  residentsHere: 14,
  residentsInvited: 22,
  items: [
    {
      number: 1,
      title: 'Welcome and last time',
      note: '',
      lines: [
        line({
          kind: 'note',
          text: 'Denise welcomed everyone and read out what was asked for on 4 November and what was done.',
        }),
        said('Harold', 'You did fix the lift bell. I can hear it now.'),
      ],
    },
    {
      number: 2,
      title: 'Food and mealtimes',
      note: '',
      lines: [
        said('Winifred Shaw', 'The soup is cold by the time it gets to our table.'),
        said('A resident', 'I agree about the soup. It is the last table that suffers.'),
        said('Josef Nowak', 'In Poland we have the soup first and hot, then we talk.'),
        said('Tariq Aziz', 'Pointed to the picture of soup, then to the picture of ice.', 'shown'),
        line({
          kind: 'decided',
          text: 'The table by the garden door is served first this week',
          decidedHow: 'consensus',
        }),
        action('A1', 'Kitchen to plate last-served table first', 'Owen Tate', '2026-12-07'),
        action(
          'A2',
          'Ask the kitchen whether soup bowls can be warmed before they are filled',
          'Bisi Ade',
          '2026-12-16',
        ),
      ],
    },
    {
      number: 3,
      title: 'Christmas and trips',
      note: 'Choose: garden centre or theatre',
      lines: [
        said('Doreen', 'I would like the garden centre, they have the lights up.'),
        said('Stan Bright', 'Theatre for me. I have not been since 1998.'),
        line({
          kind: 'vote',
          text: 'Where should we go?',
          vote: {
            options: [
              { label: 'Garden centre', count: 8 },
              { label: 'theatre', count: 4 },
              { label: 'no view', count: 2 },
            ],
            present: 14,
            reason: '',
          },
        }),
        line({ kind: 'decided', text: 'The December trip is to the garden centre', decidedHow: 'hands' }),
        action('A3', 'Book the minibus for the garden centre', 'Owen Tate', '2026-12-23'),
      ],
    },
    {
      number: 4,
      title: 'Lounge decoration',
      note: 'Three paint cards to pass round',
      lines: [
        said('Amina', 'Pale green is restful. It is like the sea at home.'),
        said('Grace Obi', 'Not grey, please, whatever you do.'),
        line({
          kind: 'vote',
          text: 'Which colour?',
          vote: {
            options: [
              { label: 'Pale green', count: 9 },
              { label: 'cream', count: 3 },
              { label: 'no view', count: 2 },
            ],
            present: 14,
            reason: '',
          },
        }),
        line({ kind: 'decided', text: 'Pale green', decidedHow: 'hands' }),
        action('A4', 'Tell the decorator and fix a week in January', 'Denise Okafor', null),
      ],
    },
    { number: 5, title: 'Board news from our ambassadors', note: '', lines: [] },
    {
      number: 6,
      title: 'Anything else and date of next meeting',
      note: '',
      lines: [
        said('Amina', 'Please do not have the next one on a Friday at midday.'),
        line({ kind: 'note', text: 'Next meeting: Wednesday 6 January 2027, 2:15 pm, in the lounge.' }),
      ],
    },
  ],
  minutesVersion: 1,
  reason: '',
  draft: true,
  signatures: [],
};

/** What SC1’s minutes tell of who was heard, in the room and by six replies since, and of the next meeting. */
export const sc1Since: Pick<MinutesContent, 'heard' | 'asked' | 'nextMeeting'> = {
  heard: {
    many: 'residents',
    attendance: { count: 14, of: 22, percent: 64 },
    spoke: { count: 9, of: 14, percent: 64 },
    topTwo: { count: 12, of: 26, percent: 46 },
    spread: 0.5934,
    talk: 'few-led',
    there: { count: 9, of: 22, percent: 41 },
    now: { count: 15, of: 22, percent: 68 },
    silentThere: 5,
    silentAway: 8,
  },
  asked: {
    people: 6,
    away: 3,
    items: [
      {
        title: 'Food and mealtimes',
        replies: [
          reply(1, 'Eric Vane', 'Mine is cold too.', 'said'),
          reply(2, 'A resident', 'I do not like soup.', 'said', 'phone'),
          reply(3, 'Tariq Aziz', 'Pointed to the picture of warm bowls.', 'shown'),
          reply(4, 'Ada Hart', 'Pushed the soup away three days running.', 'observed'),
        ],
      },
      {
        title: '',
        replies: [
          reply(5, 'Frank', 'Come and ask me again.', 'said'),
          reply(6, 'Nora Lyle', 'I could not hear from the back.', 'said', 'phone'),
        ],
      },
    ],
  },
  nextMeeting: { date: '2027-01-06', startTime: '14:15', room: 'Lounge' },
};

function reply(
  at: number,
  name: string,
  words: string,
  source: PrintedLine['source'],
  way: 'one-to-one' | 'phone' = 'one-to-one',
) {
  return { id: `01930000-0000-7000-8000-0000000000b${at}`, name, words, source, way };
}

/** The same minutes signed by both and changed once, before minutes told who was heard. */
export const sc1Signed: MinutesContent = {
  ...sc1Minutes,
  draft: false,
  minutesVersion: 2,
  reason: 'The bus time was wrong.',
  signatures: [
    {
      as: 'chair',
      personId: '01930000-0000-7000-8000-000000000001',
      name: 'Denise Okafor',
      readWith: '',
      date: '2026-12-04',
      recordedAt: 1_796_378_400_000,
    },
    {
      as: 'resident',
      personId: '01930000-0000-7000-8000-000000000002',
      name: 'Winifred Shaw',
      readWith: 'Marie Lund',
      date: '2026-12-07',
      recordedAt: 1_796_637_600_000,
    },
  ],
};

/** Minutes with nothing in them at all. */
export const emptyMinutes: MinutesContent = {
  ...sc1Minutes,
  provider: '',
  room: '',
  endTime: '',
  chair: '',
  minuteTaker: '',
  present: [],
  presentUnnamed: [],
  apologies: [],
  residentsHere: 0,
  residentsInvited: 0,
  items: [],
};

export const sc1Agenda: AgendaContent = {
  placeName: 'Marram House',
  provider: 'Rowan Lea Care Ltd',
  title: 'Residents’ meeting',
  date: '2026-12-02',
  startTime: '14:15',
  endTime: '15:00',
  room: 'Lounge',
  chair: 'Denise Okafor',
  minuteTaker: 'Callum Price',
  items: [
    item(1, 'Welcome, and last time: what we did', '8 actions, 3 open', 5, '', 'last-time'),
    item(2, 'Food and mealtimes', 'Soup arrives cold', 10, 'Winifred Shaw', 'food'),
    item(3, 'Christmas and trips', 'Choose: garden centre or theatre', 10, '', 'trips'),
    item(4, 'Lounge decoration', 'Three paint cards to pass round', 8, '', 'home'),
    item(5, 'Board news from our ambassadors', '', 7, '', 'ambassadors'),
    item(6, 'Anything else and date of next meeting', '', 5, '', 'next-date'),
  ],
  totalMinutes: 45,
  giveOutBy: '2026-11-25',
};

function item(
  number: number,
  title: string,
  note: string,
  minutes: number,
  askedBy: string,
  picture: AgendaContent['items'][number]['picture'],
) {
  return { number, title, note, minutes, askedBy, picture };
}

/** What is taken to two of the thirteen not heard at SC1. */
export const sc1Round: RoundContent = {
  ...{ placeName: 'Marram House', provider: 'Rowan Lea Care Ltd', title: 'Residents’ meeting' },
  ...{ date: '2026-12-02', room: 'Lounge' },
  people: [
    { name: 'Ivy', came: true, help: ['Uses the loop.'] },
    {
      name: 'Tariq',
      came: false,
      help: ['Have this put into Urdu by a person.', 'Bring an interpreter in Urdu.', 'Time: 30 minutes.'],
    },
  ],
  items: [
    { number: 2, title: 'Food', note: 'Soup arrives cold', picture: 'food', cameOut: [] },
    {
      ...{ number: 3, title: 'Christmas and trips', note: '', picture: 'trips' },
      cameOut: [
        { of: 'vote', words: 'Where should we go? Garden centre 8, theatre 4, no view 2' },
        { of: 'decision', words: 'The December trip is to the garden centre' },
      ],
    },
    {
      ...{ number: 4, title: 'Lounge decoration', note: 'Three paint cards to pass round', picture: 'home' },
      cameOut: [{ of: 'decision', words: 'Pale green' }],
    },
  ],
};
