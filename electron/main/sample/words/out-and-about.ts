import { asks, settles, type Topic } from './threads';

export const outAndAbout: Topic = {
  tag: 'trips',
  threads: [
    asks(
      'I would love to go to {place}.',
      'Plan an outing to {place}',
      'Bisi Ade',
      'Six people went to {place}. Everyone was back in time for supper.',
    ),
    asks(
      'The minibus step is too high for me.',
      'Ask the bus company for one with a lift',
      'Bisi Ade',
      'The bus company sends the one with a lift. It was used for the last two outings.',
    ),
    asks(
      'Could we have {music} one afternoon?',
      'Ask {music} to come on {day} afternoon',
      'Bisi Ade',
      'There was {music} in the lounge on {day}. People asked for more.',
    ),
    asks(
      'Nobody told me the singing was on until it was over.',
      'Go round and tell people an hour before anything begins',
      'Bisi Ade',
      'Bisi goes round to every room an hour before.',
    ),
    asks(
      'I miss {game}. I used to play every week.',
      'Start {game} on {day} afternoons',
      'Bisi Ade',
      'There is {game} on {day} afternoons. Four people come most weeks.',
    ),
    asks(
      'Tapped along all through the music.',
      'Offer music at the start of the afternoon as well',
      'Bisi Ade',
      'There is music before the afternoon talk, and it is asked for.',
      'observed',
    ),
    asks(
      'Chose the picture of {place}.',
      'Ask who else would go to {place}, and book it',
      'Bisi Ade',
      'Eight people went to {place} in two groups.',
      'chose',
    ),
    asks(
      'The films are always in the evening, when I am tired.',
      'Show the film at half past two on {day}',
      'Bisi Ade',
      'The film is at half past two on {day}, with the sound turned up and the words on the screen.',
    ),
    asks(
      'Can we have our own choir again?',
      'Ask who wants to sing, and find a piano player',
      'Bisi Ade',
      'Nine people sing on {day} mornings with Bisi at the piano.',
    ),
    asks(
      'I need someone with me if I go to the shops.',
      'Set one morning a week for going to the shops in twos',
      'Bisi Ade',
      'Staff go to the shops with two people each {day} morning.',
    ),
    asks(
      'Large print books, please. The library van has none for me.',
      'Ask the library for large print and talking books',
      'Callum Price',
      'The library brings a box of large print and talking books each month.',
    ),
    asks(
      'I would like to see my old street once more.',
      'Drive past the places people ask for on the way home',
      'Bisi Ade',
      'Four old streets so far. One front door was still green.',
    ),
    asks(
      'When it rains we sit and look at each other.',
      'Keep a rainy-day box in the conservatory',
      'Bisi Ade',
      'The box has jigsaws, wool and old maps. The maps are worn already.',
    ),
    settles(
      'Less clapping games, more cards.',
      'Cards come out after tea; clapping is for those who like it',
    ),
    settles('Not everything has to be a quiz.', 'The quiz is once a week, and never two days running'),
    settles('I like to sit and watch. Please do not make me join in.', 'Nobody is asked twice to join in'),
    settles('Could we choose the songs ourselves?', 'Each week another person chooses the songs'),
    settles('It was too far on the bus.', 'Outings stay within half an hour of home'),
    settles(
      'Shook their head at the picture of the bus.',
      'A garden afternoon for those who stay at home',
      'shown',
    ),
  ],
  notes: [
    'Bisi passed round photographs of the last outing.',
    'People talked about where they went on holiday as children.',
    'It was said that a short outing on a fine day is better than a long one planned for weeks.',
    'The school wrote to thank everyone for the afternoon of reading together.',
    'Bisi read out what is on next week and asked what was missing.',
  ],
  questions: [
    {
      question: 'Where to go next',
      options: ['the sea front', 'the garden centre'],
      decided: 'The next outing is to {choice}',
    },
    {
      question: 'Film for Saturday',
      options: ['a musical', 'a western'],
      decided: 'Saturday’s film is {choice}',
    },
    { question: 'Afternoon game', options: ['dominoes', 'bingo'], decided: 'This month’s game is {choice}' },
  ],
};
