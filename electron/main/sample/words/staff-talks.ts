import { note, promised, settled, type ScriptedSeries } from './scripts';

/** The staff meetings of a year, one every second month. */
export const staffTalks: ScriptedSeries = {
  ...{ title: 'Staff meeting', kind: 'staff', room: 'Staff room', startTime: '14:00' },
  ...{ week: 3, weekday: 2 },
  setItems: [
    ['What people told us, and who answers', 10, 'anything-else'],
    ['One person’s way of being talked with', 10, 'culture'],
    ['Keeping people safe, and what we learned', 10, 'safe'],
    ['What went well', 5, 'ambassadors'],
  ],
  scripts: {
    1: {
      here: ['Owen Tate', 'Bisi Ade', 'Faisal Khan', 'Joyce Lane', 'Ellen Ward'],
      apologies: [['Naomi Reid', 'Asleep after nights']],
      signer: 'Faisal Khan',
      items: [
        [note('Callum read out what was said on the first Wednesday. Each of us took what is ours.')],
        [
          settled(
            'Faisal Khan',
            'Walter startles when we touch his shoulder. He told me voice first, hand after.',
            'Everyone says their name at the door and waits for Walter’s',
          ),
        ],
        [
          promised('Ellen Ward', 'The mop bucket was left by the stairs twice last week.', {
            action: 'Hang hooks in the cleaning cupboard on both floors',
            ...{
              owner: 'Owen Tate',
              days: 10,
              came: 'There are hooks on both floors and nothing stands on the landing.',
            },
            told: 'At handover',
          }),
        ],
        [note('Joyce’s New Year soup was asked for again. Grace sang to the night staff.')],
      ],
    },
    3: {
      here: ['Owen Tate', 'Bisi Ade', 'Naomi Reid', 'Joyce Lane', 'Darren Holt'],
      apologies: [['Faisal Khan', 'On leave']],
      signer: 'Naomi Reid',
      items: [
        [note('Seven voices were waiting; five have somebody’s name beside them now.')],
        [
          settled(
            'Owen Tate',
            'Tariq needs the board in his hand before we speak, and half an hour with nobody looking at a watch.',
            'Tariq’s important talk is booked for after prayer, with the interpreter',
          ),
        ],
        [
          promised('Naomi Reid', 'At night the far corridor is too dark to see a face.', {
            action: 'Fit low lights along the far corridor',
            ...{
              owner: 'Owen Tate',
              days: 13,
              came: 'Low lights come on by themselves. People say they sleep through them.',
            },
            told: 'In the night book',
          }),
        ],
        [note('Darren mended the wireless that everyone had given up on.')],
      ],
    },
    5: {
      here: ['Owen Tate', 'Bisi Ade', 'Faisal Khan', 'Naomi Reid', 'Ellen Ward'],
      apologies: [['Joyce Lane', 'A delivery came']],
      signer: 'Ellen Ward',
      items: [
        [note('The oldest question still waiting is about the lift; Denise has rung twice.')],
        [
          settled(
            'Bisi Ade',
            'Josef follows better when we say one thing and stop. He nods to be polite.',
            'After anything important we ask Josef to tell it back, with Ewa on the phone',
          ),
        ],
        [
          settled(
            'Faisal Khan',
            'Two of us lifted the garden table and my back knew about it.',
            'Garden furniture is moved with the trolley',
          ),
        ],
        [note('The first cut flowers for the tables were carried in by Harold himself.')],
      ],
    },
    7: {
      here: ['Owen Tate', 'Bisi Ade', 'Joyce Lane', 'Darren Holt', 'Naomi Reid'],
      apologies: [['Ellen Ward', 'Dentist']],
      signer: 'Joyce Lane',
      items: [
        [note('Three people said the same about the evening drinks, so it was taken as one question.')],
        [
          settled(
            'Joyce Lane',
            'Rosa does not want it pureed on a plate. She wants it to look like dinner.',
            'Soft meals are served in their own shapes, each thing by itself',
          ),
        ],
        [
          promised('Darren Holt', 'It was twenty-nine degrees upstairs on Sunday.', {
            action: 'Borrow four fans, and put jugs of water on the landing every hour',
            ...{
              owner: 'Owen Tate',
              days: 3,
              came: 'The fans came the same evening, and the jugs are filled on the hour.',
            },
            told: 'At handover',
          }),
        ],
        [note('Nobody was left behind on the outing to the sea; the extra driver made the difference.')],
      ],
    },
    9: {
      here: ['Owen Tate', 'Bisi Ade', 'Faisal Khan', 'Ellen Ward', 'Darren Holt', 'Peter Haldane'],
      apologies: [],
      signer: 'Darren Holt',
      items: [
        [
          note(
            'Peter Haldane came to hear what residents asked the Board, and took two questions back with him.',
          ),
        ],
        [
          settled(
            'Ellen Ward',
            'Mabel lets me dust if I ask the dolls’ names first.',
            'The dolls’ names are written inside her wardrobe for whoever is new',
          ),
        ],
        [
          promised('Bisi Ade', 'We had no list with us when the alarm went during the fair.', {
            action: 'Keep a list of who is in, by the front door and by the garden gate',
            ...{
              owner: 'Callum Price',
              days: 8,
              came: 'Both lists are up and were right at the next two drills.',
            },
            told: 'At the drill',
          }),
        ],
        [note('The harvest table was the residents’ own idea from first to last.')],
      ],
    },
    11: {
      here: ['Owen Tate', 'Bisi Ade', 'Joyce Lane', 'Naomi Reid', 'Faisal Khan'],
      apologies: [['Darren Holt', 'At the builders’ merchant']],
      signer: 'Owen Tate',
      items: [
        [
          note(
            'The garden bench waits for the Board. Denise asked us all to say so plainly when somebody asks.',
          ),
        ],
        [
          settled(
            'Naomi Reid',
            'Edith is awake at five and likes to be asked in, not checked on.',
            'Whoever is on at five knocks with two cups of tea',
          ),
        ],
        [
          settled(
            'Joyce Lane',
            'The new thickener clumps if it is rushed.',
            'Drinks are thickened by whoever serves them, and left two minutes',
          ),
        ],
        [note('A card came from a family that moved away last spring. It is on the board.')],
      ],
    },
  },
};
