import type { NewsMonth } from './news-months';

/** July to December. */
export const newsOfAutumn: Readonly<Record<number, NewsMonth>> = {
  7: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words:
        'It has been hot upstairs. Fans are on loan from the church, and the jugs are filled every hour.',
      easy: [
        ['It was hot upstairs.', 'thermometer'],
        ['We have fans.', 'fresh-air'],
        ['There is water every hour.', 'water'],
      ],
    },
    pieces: [
      {
        ...{ section: 'thank-you', heading: 'Thank you to the fair’s helpers' },
        words: 'The cake stall sold out before the band began. The money goes to the trip to the sea.',
        easy: [
          ['The cakes sold out.', 'cake'],
          ['The money pays for the sea trip.', 'money'],
        ],
      },
    ],
    dates: [
      {
        what: 'Trip to the sea, second group',
        on: 5,
        time: '09:45',
        where: 'Bus at the front door',
        picture: 'seaside',
      },
      { what: 'Ice cream van', on: 8, time: '15:15', where: 'Car park', picture: 'ice-cream' },
    ],
    birthday: ['Edith', 11],
    check: ['Olive Trent', 'Asked for larger space between the rows.'],
  },
  8: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words: 'Beans, beans and more beans. If you would like some for your family, ask Bisi for a bag.',
      easy: [
        ['We have a lot of beans.', 'vegetables'],
        ['Ask Bisi for a bag.', 'shopping-bags'],
      ],
    },
    pieces: [
      {
        ...{ section: 'stories', heading: 'Paddling' },
        words:
          'Everyone who wanted wet feet had them. The lifeguard carried the chairs down himself and would not take a tip.',
        easy: [
          ['We went to the sea.', 'seaside'],
          ['People put their feet in.', 'swimming'],
        ],
      },
    ],
    dates: [
      { what: 'Bowls on the lawn', on: 6, time: '14:15', where: 'Garden', picture: 'bowls' },
      { what: 'Hearing aid clinic', on: 11, time: '10:00', where: 'Quiet room', picture: 'hearing-aid' },
    ],
    birthday: ['Walter', 7],
    check: ['Tariq Aziz', 'Chose the picture of the sea.'],
  },
  9: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words: 'Apples are coming off the old tree by the basket. The wasps know it too, so mind your sleeves.',
      easy: [
        ['The apples are ready.', 'fruit'],
        ['Look out for wasps.', 'bee'],
      ],
    },
    pieces: [
      {
        ...{ section: 'decided', heading: 'Who we look for' },
        words: 'A new carer starts soon. Residents wrote the questions for the interview and asked them.',
        easy: [
          ['A new carer starts soon.', 'job'],
          ['Residents asked the questions.', 'interview'],
        ],
      },
    ],
    dates: [
      { what: 'Harvest table', on: 9, time: '11:30', where: 'Lounge', picture: 'autumn' },
      { what: 'Flu jabs', on: 13, time: '09:30', where: 'Quiet room', picture: 'vaccination' },
    ],
    birthday: ['Peggy', 15],
    check: ['Mabel Crane', 'Asked what a jab is. The picture shows it now.'],
  },
  10: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words:
        'The heating is on and the blankets are out. Chutney from our own apples is on the shelf by the hatch.',
      easy: [
        ['The heating is on.', 'heating'],
        ['There is chutney from our apples.', 'fruit'],
      ],
    },
    pieces: [
      {
        ...{ section: 'puzzles', heading: 'Riddle of the month' },
        words: 'What goes up when the rain comes down? The answer hangs on the board by the door.',
        easy: [
          ['What goes up when rain comes down?', 'rain'],
          ['The answer is on the board.', 'puzzle'],
        ],
      },
    ],
    dates: [
      { what: 'Making lamps for Diwali', on: 12, time: '16:30', where: 'Conservatory', picture: 'diwali' },
      { what: 'Walk to see the leaves', on: 4, time: '14:00', where: 'Front door', picture: 'autumn' },
    ],
    birthday: ['Winifred', 10],
    check: ['Olive Trent', 'Laughed at the riddle. Nothing to change.'],
  },
  11: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words:
        'We stood together in the garden for the silence. Thank you to those who could not stand, and came.',
      easy: [
        ['We were silent together.', 'remembrance'],
        ['Thank you for coming.', 'thank-you'],
      ],
    },
    pieces: [
      {
        ...{ section: 'stories', heading: 'Sparks over the fence' },
        words:
          'Next door moved their bonfire so that we could see it from the conservatory. We sent a cake over.',
        easy: [
          ['We saw the bonfire.', 'fireworks'],
          ['We sent our neighbours a cake.', 'cake'],
        ],
      },
    ],
    dates: [
      { what: 'Stir-up Sunday pudding', on: 9, time: '11:00', where: 'Dining room', picture: 'pudding' },
      { what: 'Card making with the school', on: 13, time: '13:45', where: 'Lounge', picture: 'craft' },
    ],
    birthday: ['Josef', 14],
    check: ['Rosa Conti', 'Wanted the cake larger.'],
  },
  12: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words:
        'The tree stands where you asked for it, away from the fire. There is a chair beside it for whoever wants to look.',
      easy: [
        ['The tree is up.', 'christmas'],
        ['You can sit beside it.', 'armchair'],
      ],
    },
    pieces: [
      {
        ...{ section: 'menu', heading: 'Dinner on Christmas Day' },
        words: 'There is turkey, nut roast and salmon. Tell Joyce which you would like.',
        easy: [
          ['Choose your Christmas dinner.', 'roast-dinner'],
          ['Tell Joyce what you want.', 'cook'],
        ],
      },
    ],
    dates: [
      { what: 'Carols with the school', on: 6, time: '14:30', where: 'Lounge', picture: 'singing' },
      {
        what: 'Supper on the Polish Christmas Eve',
        on: '12-24',
        time: '17:00',
        where: 'Dining room',
        picture: 'star',
      },
    ],
    birthday: ['Joan', 17],
    check: ['Mabel Crane', 'Asked for the word “turkey” with its picture.'],
  },
};
