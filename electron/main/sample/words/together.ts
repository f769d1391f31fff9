import { asks, settles, type Topic } from './threads';

export const together: Topic = {
  tag: 'together',
  threads: [
    asks(
      'My grandchildren do not know where to park.',
      'Put the way to visitors’ parking in the letter to families',
      'Callum Price',
      'The letter has a small map. There is a sign at the gate as well.',
    ),
    asks(
      'I would like to talk to my sister by video.',
      'Set up the tablet for video calls on {day}',
      'Callum Price',
      'The tablet is set up. Four people use it, with someone beside them if they like.',
    ),
    asks(
      'Nobody here speaks my language. I miss it.',
      'Ask for a visitor who speaks the language',
      'Bisi Ade',
      'A visitor comes on {day} for an hour, and they laugh a lot.',
    ),
    asks(
      'Could we mark {festival} properly this year?',
      'Plan {festival} with those who keep it',
      'Bisi Ade',
      '{Festival} was kept as people asked, with the food they chose.',
    ),
    asks(
      'I cannot hear the minister from the back.',
      'Use the loop and the front seats for the service',
      'Bisi Ade',
      'The loop was on for the service, and the front seats were kept.',
    ),
    asks(
      'We never hear what the Board says.',
      'Ask the Board for its answer in plain words',
      'Denise Okafor',
      'The Board’s answer came on one page and was read out.',
    ),
    asks(
      'The newsletter comes after everything has happened.',
      'Finish the newsletter by the last {day} of the month',
      'Callum Price',
      'The newsletter is out before the month begins.',
    ),
    asks(
      'Pointed to the photograph of the choir.',
      'Hang photographs of this year in the hall, of those who agreed',
      'Callum Price',
      'The photographs are in the hall, each agreed to by the people in it.',
      'shown',
    ),
    asks(
      'I want to remember those who have died here.',
      'Keep a book of names in the quiet room',
      'Bisi Ade',
      'The book is in the quiet room, with a page for each person.',
    ),
    asks(
      'Someone quiet told us they would come if the group was smaller.',
      'Hold a talk for five or six in the small lounge',
      'Bisi Ade',
      'Six people came to the small talk. Two of them had not spoken before.',
      'told',
    ),
    asks(
      'The cards I am sent end up in a drawer.',
      'Hang a string for cards in each room whose owner wants one',
      'Bisi Ade',
      'Nineteen strings are up, and the cards are on them.',
    ),
    asks(
      'Nobody has told the new lady which cup is whose.',
      'Have one of us show everyone new round in the first week',
      'Bisi Ade',
      'Whoever is new has a neighbour beside them for the first week.',
    ),
    asks(
      'I used to read to children. Could I still?',
      'Ask the school whether a class would come to listen',
      'Bisi Ade',
      'A class comes on {day} to be read to. They bring the books.',
    ),
    asks(
      'My letter to the council never went.',
      'Put a post box by the office that is emptied every morning',
      'Callum Price',
      'There is a red box by the office, emptied before ten.',
    ),
    settles(
      'Say the names when we begin. I cannot see faces.',
      'Everyone says their name as the meeting begins',
    ),
    settles('Somebody should water the plant in here.', 'Whoever sits by the plant waters it'),
    settles('I would sooner listen than speak, and still be asked.', 'Everyone is asked, and may pass'),
    settles('May my neighbour from the old street visit?', 'Friends visit at any time, as in any home'),
    settles(
      'Do not decide it without those who stay in their rooms.',
      'Every question is taken round the rooms as well',
    ),
    settles('Could one of us read the welcome?', 'A resident reads the welcome each time'),
    settles('I like it when we sing at the end.', 'Talks end with a song'),
  ],
  notes: [
    'Winifred read the welcome.',
    'Marie was here and listened. She stayed to talk with whoever wanted.',
    'The ambassadors said what they will take to the Board.',
    'It was agreed to go round the rooms with the same questions.',
    'People asked that the next talk has fewer things in it and more time.',
    'A card was signed for the school.',
    'The minutes of last time were agreed, with one name spelled right.',
    'Two people said they had been glad to be asked in their rooms.',
  ],
  questions: [
    {
      question: 'Time of the talk',
      options: ['mornings', 'afternoons'],
      decided: 'Talks are in the {choice}',
    },
    {
      question: 'Where spare newsletters are kept',
      options: ['by the front door', 'on the piano'],
      decided: 'Spare newsletters are kept {choice}',
    },
  ],
};
