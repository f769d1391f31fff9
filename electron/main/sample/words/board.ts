import { asks, settles, type Topic } from './threads';

/** What goes up to the Board with the ambassadors, and what comes down. */
export const board: Topic = {
  tag: 'board',
  threads: [
    asks(
      'Does anybody up there read what we send?',
      'Ask the Board to write by each question who answered it',
      'Denise Okafor',
      'The Board’s page has a name beside every answer, and Peter signs it.',
    ),
    asks(
      'I would like to see the people on the Board with my own eyes.',
      'Ask one of the Board to come to tea each quarter',
      'Denise Okafor',
      'Peter came to tea and stayed until the cups were cold.',
    ),
    asks(
      'Where does the money from the fair go?',
      'Ask for the fair’s money to be written down where we can read it',
      'Callum Price',
      'What came in and what was bought is on the board, in large print.',
    ),
    asks(
      'We asked about wages in the spring. What did they say?',
      'Bring the Board’s answer about wages back to the meeting',
      'Denise Okafor',
      'The answer was read out: pay went up in April, and is looked at again next year.',
    ),
    asks(
      'Tell them the laundry needs a second machine.',
      'Put the second washing machine to the Board, with the figures',
      'Denise Okafor',
      'The Board agreed to a second machine. It stands beside the first.',
    ),
    asks(
      'Their letter was in such small print that the ambassadors gave up.',
      'Ask the Board to write in 18 point',
      'Callum Price',
      'The Board writes in large print, one side of paper.',
    ),
    asks(
      'An ambassador told us she is tired of being the only one who goes.',
      'Find a second person to go along to the Board',
      'Bisi Ade',
      'Two go together, and the taxi is paid.',
      'told',
    ),
    asks(
      'Pointed to the picture of the bus and then to the ambassador.',
      'Ask the Board for a second driver on outings',
      'Bisi Ade',
      'The Board pays for a second driver when both groups go out.',
      'shown',
    ),
    settles(
      'Let the ambassador speak first there, not last.',
      'Our questions stand first on the Board’s agenda',
    ),
    settles(
      'I do not want it to go to the Board. It was only a grumble.',
      'Nothing goes up without the person’s word',
    ),
    settles('Somebody else should have a turn next year.', 'A new ambassador is chosen each spring'),
    settles('Ask them what they would like to ask us.', 'The Board may send down one question each time'),
    settles('A no is all right, if they say why.', 'Every no from the Board comes with its reason'),
    settles(
      'Could the ambassador come round to those who stay upstairs?',
      'The ambassador goes round upstairs the day before',
    ),
  ],
  notes: [
    'Doreen read out the Board’s page and spelled the long words for fun.',
    'The ambassadors said what they will take up this time, and in what order.',
    'Peter Haldane had sent his apologies and a tin of biscuits.',
    'It was said that the Board’s last answer was plain, and that this is new.',
    'The Board asked what makes a good Sunday. People told the ambassadors.',
  ],
  questions: [
    {
      question: 'What to ask the Board for first',
      options: ['the path', 'the curtains'],
      decided: 'The ambassadors ask first about {choice}',
    },
    {
      question: 'When the Board comes to tea',
      options: ['a weekday', 'a Sunday'],
      decided: 'The Board is asked for {choice}',
    },
  ],
};
