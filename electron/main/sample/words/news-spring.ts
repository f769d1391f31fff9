import type { NewsMonth } from './news-months';

/** January to June. */
export const newsOfSpring: Readonly<Record<number, NewsMonth>> = {
  1: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words: 'Happy New Year. The tree is down and the snowdrops are up by the gate.',
      easy: [
        ['Happy New Year.', 'fireworks'],
        ['The first flowers are up.', 'flower'],
      ],
    },
    pieces: [
      {
        ...{ section: 'thank-you', heading: 'Thank you to the night staff' },
        words:
          'Snow kept the day staff at home on a Sunday. The night staff stayed on and made the breakfasts.',
        easy: [
          ['It snowed.', 'snow'],
          ['The night staff stayed to help.', 'staff'],
          ['Thank you.', 'thank-you'],
        ],
      },
    ],
    dates: [
      {
        what: 'Burns supper with poems',
        on: '01-25',
        time: '17:00',
        where: 'Dining room',
        picture: 'hot-meal',
      },
      { what: 'Library van', on: 5, time: '10:30', where: 'Front door', picture: 'books' },
    ],
    birthday: ['Doreen', 9],
    check: ['Mabel Crane', 'The word “poems” was read twice, so Bisi said it aloud.'],
  },
  2: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words: 'The evenings are lighter. Pancakes were tossed, and most of them came down again.',
      easy: [
        ['The evenings are lighter.', 'evening'],
        ['We made pancakes.', 'cook'],
      ],
    },
    pieces: [
      {
        ...{ section: 'stories', heading: 'The wireless' },
        words:
          'Darren opened up the old wireless in the small lounge. There was a mouse’s nest in it, long empty. It plays again.',
        easy: [
          ['The old radio was broken.', 'radio'],
          ['Darren mended it.', 'repairs'],
        ],
      },
    ],
    dates: [
      { what: 'Spring bulbs to pot up', on: 11, time: '14:00', where: 'Conservatory', picture: 'seedling' },
      { what: 'Chapel service', on: 9, time: '11:00', where: 'Lounge', picture: 'church' },
    ],
    birthday: ['Leela', 17],
    check: ['Rosa Conti', 'Asked for a radio in the picture, not a television.'],
  },
  3: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words: 'Daffodils are out along the drive. Families met, and asked good questions.',
      easy: [
        ['The daffodils are out.', 'flower'],
        ['Families came to talk.', 'family'],
      ],
    },
    pieces: [
      {
        ...{ section: 'menu', heading: 'Joyce’s leek soup' },
        words: 'You asked how it is made. Leeks, potatoes and patience, says Joyce, and a little nutmeg.',
        easy: [
          ['Joyce makes leek soup.', 'soup'],
          ['It has leeks and potatoes.', 'vegetables'],
        ],
      },
    ],
    dates: [
      {
        what: 'Cake and scones from the village',
        on: 9,
        time: '15:00',
        where: 'Dining room',
        picture: 'cake',
      },
      { what: 'The clocks go forward talk', on: 12, time: '11:15', where: 'Lounge', picture: 'clock' },
    ],
    birthday: ['Percy', 6],
    check: ['Tariq Aziz', 'Moved the picture of the soup bowl to the top, with Owen.'],
  },
  4: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words: 'There are lambs in the field behind the car park. The windows on that side are much in demand.',
      easy: [
        ['There are lambs in the field.', 'sheep'],
        ['You can see them from the window.', 'window'],
      ],
    },
    pieces: [
      {
        ...{ section: 'stories', heading: 'Eggs for everybody' },
        words:
          'The school painted an egg for each of us and hid them round the lounge. The cat found the first.',
        easy: [
          ['The school hid painted eggs.', 'easter'],
          ['The cat found the first.', 'cat'],
        ],
      },
    ],
    dates: [
      {
        what: 'First outing to the garden centre',
        on: 13,
        time: '10:00',
        where: 'Bus at the front door',
        picture: 'bus',
      },
      { what: 'Hymns from Wales', on: 10, time: '14:30', where: 'Lounge', picture: 'singing' },
    ],
    birthday: ['Harold', 8],
    check: ['Olive Trent', 'Wanted the bus before the date, and had it.'],
  },
  5: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words: 'Tea is outside again. Harold brought in the first flowers for the tables.',
      easy: [
        ['We have tea outside.', 'tea'],
        ['There are flowers on the tables.', 'flower'],
      ],
    },
    pieces: [
      {
        ...{ section: 'ambassadors', heading: 'What went to the Board' },
        words: 'The ambassadors asked for a second driver on outings. The Board said yes for the summer.',
        easy: [
          ['We asked the Board for more drivers.', 'ambassadors'],
          ['The Board said yes.', 'yes'],
        ],
      },
    ],
    dates: [
      { what: 'Plant swap with the village', on: 8, time: '14:00', where: 'Garden', picture: 'garden' },
      { what: 'Eye tests', on: 12, time: '09:30', where: 'Quiet room', picture: 'eye-test' },
    ],
    birthday: ['Grace', 12],
    check: ['Mabel Crane', ''],
  },
  6: {
    welcome: {
      ...{ section: 'welcome', heading: '' },
      words: 'Strawberries are ripe and the doors stand open. Bring a hat if you sit by the wall.',
      easy: [
        ['The strawberries are ripe.', 'strawberries'],
        ['Wear a hat in the sun.', 'sun'],
      ],
    },
    pieces: [
      {
        ...{ section: 'menu', heading: 'A hotter curry' },
        words: 'Priya came to cook with Joyce. The hot one has a red lid, and the mild one a green lid.',
        easy: [
          ['The hot curry has a red lid.', 'curry'],
          ['The mild curry has a green lid.', 'green'],
        ],
      },
    ],
    dates: [
      { what: 'Summer fair', on: 15, time: '13:30', where: 'Garden', picture: 'balloon' },
      {
        what: 'Trip to the sea, first group',
        on: 19,
        time: '09:45',
        where: 'Bus at the front door',
        picture: 'seaside',
      },
    ],
    birthday: ['Kwame', 5],
    check: ['Rosa Conti', 'Said “ripe” is a hard word. It stayed, with a picture.'],
  },
};
