import { note, promised, settled, type ScriptedSeries } from './scripts';

/** The relatives’ meetings of a year, one a quarter. */
export const relatives: ScriptedSeries = {
  ...{ title: 'Relatives’ meeting', kind: 'relatives', room: 'Dining room', startTime: '18:30' },
  ...{ week: 2, weekday: 4 },
  setItems: [
    ['Welcome and last time', 5, 'welcome'],
    ['News of the home', 10, 'staff'],
    ['Visits and mealtimes', 10, 'visits'],
    ['What is shared, and what each person agreed to', 10, 'neighbours'],
    ['Anything else and next date', 5, 'anything-else'],
  ],
  scripts: {
    3: {
      here: ['Helen Marsden', 'Ruth Pike', 'Linda Crane', 'Emeka Obi', 'Carla Webb', 'Bisi Ade'],
      apologies: [
        ['Adam Nowak', 'Abroad, sent a message'],
        ['Nora Marsh', 'The bus does not run in the evening'],
      ],
      signer: 'Helen Marsden',
      items: [
        [
          note(
            'Denise thanked everyone for coming out in the rain. Bisi read Adam Nowak’s message from Gdańsk.',
          ),
        ],
        [
          note('Denise said two carers have finished their training and who they are.'),
          settled(
            'Ruth Pike',
            'Dad would like to see the tools in the shed before the spring.',
            'The shed is opened for whoever wants to look, with Darren there',
          ),
        ],
        [
          promised(
            'Linda Crane',
            'Mum is brighter if I come after her nap, and nobody told me when that is.',
            {
              action: 'Ask each person when they like visitors, and let their family know',
              ...{
                owner: 'Bisi Ade',
                days: 16,
                came: 'Every family has a note of the hours their relative likes best.',
              },
              told: 'In a note with the minutes',
            },
          ),
          settled(
            'Emeka Obi',
            'May I bring her own stew, and have it kept?',
            'Food from home has its own shelf, with a name and a day on it',
          ),
        ],
        [
          note(
            'Denise explained that a letter goes only to families whose relative said yes, and that a yes can be taken back.',
          ),
          settled(
            'Helen Marsden',
            'My aunt said yes. Does that cover photographs as well?',
            'Photographs are asked about by themselves',
          ),
        ],
        [note('The next one is in June, in the garden if it is warm enough.')],
      ],
    },
    6: {
      here: [
        'Ruth Pike',
        'Priya Desai',
        'Paul Bright',
        'Carla Webb',
        'Yusuf Rahman',
        'Bisi Ade',
        'Joyce Lane',
      ],
      apologies: [['Martin Dunn', 'Wrote that he is moving house']],
      signer: 'Priya Desai',
      items: [
        [note('We sat outside until the midges came. Callum read out what was done about visiting hours.')],
        [
          settled(
            'Paul Bright',
            'It would help to know who is on when we ring.',
            'The week’s seniors are named on the answering machine',
          ),
          note('Joyce told everyone how the menu is chosen, and passed round the June one.'),
        ],
        [
          promised(
            'Priya Desai',
            'My mother-in-law says the curry is for children. Could I show the kitchen how hot she means?',
            {
              action: 'Invite Priya to cook with Joyce one morning',
              ...{
                owner: 'Bisi Ade',
                days: 12,
                came: 'Priya and Joyce cooked together. Leela had two helpings and asked for the pickle.',
              },
              told: 'By phone at lunchtime',
            },
          ),
          settled(
            'Carla Webb',
            'The little ones get bored. Is there somewhere for them?',
            'A box of toys lives in the conservatory',
          ),
        ],
        [
          settled(
            'Yusuf Rahman',
            'Nani tells me everything anyway. She does not want it in writing.',
            'Nothing is sent where the person said no, and nobody asks them why',
          ),
        ],
        [
          promised('Ruth Pike', 'The hedge hides the sign, so my brother drove past it twice.', {
            action: 'Cut the hedge back from the sign',
            ...{
              owner: 'Owen Tate',
              days: 9,
              came: 'Darren cut the hedge. The sign can be seen from the corner.',
            },
            told: 'In the letter to families',
          }),
        ],
      ],
    },
    9: {
      here: [
        'Helen Marsden',
        'Adam Nowak',
        'Emeka Obi',
        'Imran Aziz',
        'Linda Crane',
        'Marie Lund',
        'Bisi Ade',
      ],
      apologies: [['Carla Webb', 'Working late']],
      signer: 'Emeka Obi',
      items: [
        [note('Adam Nowak was over from Gdańsk and had brought poppy-seed cake for everyone.')],
        [
          note('Denise said what the last inspection found, good and less good, and where to read it.'),
          settled(
            'Adam Nowak',
            'When I ring by video, the picture freezes in his room.',
            'Video calls are taken in the quiet room, where the signal is strong',
          ),
        ],
        [
          promised('Imran Aziz', 'My brother eats alone when the talk at the table is too fast for him.', {
            action: 'Ask Tariq who he would like to eat with, using his board',
            ...{
              owner: 'Owen Tate',
              days: 11,
              came: 'Tariq chose Joan and the small table. They stay long after the plates are gone.',
            },
            told: 'By phone, with Tariq there',
          }),
          settled(
            'Linda Crane',
            'Thank you for the notes about visiting. It has made our Sundays.',
            'The notes are brought up to date every quarter',
          ),
        ],
        [
          note(
            'Marie said what an advocate does, and that people here can ask for her without going through anybody.',
          ),
        ],
        [
          settled(
            'Helen Marsden',
            'Could December’s be earlier in the day? The roads are bad after dark.',
            'The December meeting is in the afternoon of the carol singing',
          ),
        ],
      ],
    },
    12: {
      here: [
        'Ruth Pike',
        'Helen Marsden',
        'Nora Marsh',
        'Carla Webb',
        'Martin Dunn',
        'Bisi Ade',
        'Joyce Lane',
      ],
      apologies: [['Emeka Obi', 'On call at the hospital']],
      signer: 'Nora Marsh',
      items: [
        [
          note(
            'The carols could be heard from the lounge, so the talk was short and the mince pies were warm.',
          ),
        ],
        [
          settled(
            'Nora Marsh',
            'I sent parcels in November. Edith has no room for more.',
            'Parcels are kept in the linen room until their day',
          ),
        ],
        [
          promised(
            'Martin Dunn',
            'My uncle will not say so, but he would like to be asked to lunch with us.',
            {
              action: 'Ask Percy about Boxing Day lunch, and book a taxi if he says yes',
              ...{
                owner: 'Bisi Ade',
                days: 8,
                came: 'Percy went to lunch with his nephew and was back for the football.',
              },
              told: 'By letter, as he likes',
            },
          ),
          settled(
            'Carla Webb',
            'Can we stay for dinner on Christmas Day?',
            'Up to two visitors for each person may stay to dinner; tell Joyce by the week before',
          ),
        ],
        [
          note(
            'Denise went through what each family receives and checked it against what each person agreed to.',
          ),
        ],
        [note('Dates for next year were handed round in large print.')],
      ],
    },
  },
};
