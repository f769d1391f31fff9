import { asks, settles, type Topic } from './threads';

export const food: Topic = {
  tag: 'food',
  threads: [
    asks(
      'Could we have {dish} again? It has been weeks.',
      'Put {dish} on the menu for {day}',
      'Owen Tate',
      'We had {dish} on {day}. It is on every other week now.',
    ),
    asks(
      'The {vegetable} were hard in the middle on {day}.',
      'Ask the kitchen to cook the {vegetable} for longer',
      'Owen Tate',
      'The {vegetable} are cooked for longer. People say they can cut them with a fork.',
    ),
    asks(
      'I cannot read the menu on the board from my chair.',
      'Hang the menu lower, in large print',
      'Callum Price',
      'The menu hangs by the door at chair height, in large print.',
    ),
    asks(
      'Tea comes before I have finished my dinner.',
      'Bring the tea ten minutes later at {meal}',
      'Owen Tate',
      'Tea is poured when the last plate at each table is empty.',
    ),
    asks(
      'There is never enough {drink} by the afternoon.',
      'Order more {drink} each week',
      'Owen Tate',
      'We order twice as much {drink} and it has lasted.',
    ),
    asks(
      'I would like to butter my own toast.',
      'Put butter and {spread} on each table at breakfast',
      'Owen Tate',
      'Butter and {spread} are on every table, in small pots that open easily.',
    ),
    asks(
      'My plate was cold again on {day}.',
      'Warm the plates before {meal}',
      'Owen Tate',
      'Plates are warmed before every {meal}.',
    ),
    asks(
      'Could we have fruit cut up for us? I cannot bite an apple.',
      'Serve cut fruit at {time} every day',
      'Bisi Ade',
      'There is a bowl of cut fruit at {time} each day. It is empty by teatime.',
    ),
    asks(
      'Pointed to the picture of {dish}.',
      'Add {dish} to the picture menu and offer it on {day}',
      'Owen Tate',
      '{Dish} is on the picture menu, and was chosen by five people.',
      'shown',
    ),
    asks(
      'Chose the card for soup and not the card for salad.',
      'Offer soup as well as salad on {day}',
      'Owen Tate',
      'Soup is offered as well as salad on {day}.',
      'chose',
    ),
    asks(
      'A friend told us rice and dal would feel like home.',
      'Cook rice and dal with the recipe brought in',
      'Owen Tate',
      'Rice and dal was made from the family recipe. It is on the menu every second week.',
      'told',
    ),
    asks(
      'Why is supper so early? I wake up hungry.',
      'Put out sandwiches and a warm drink at eight',
      'Owen Tate',
      'Sandwiches and a warm drink are brought round at eight.',
    ),
    asks(
      'The gravy is too salty for me.',
      'Ask the kitchen to serve gravy in a jug',
      'Owen Tate',
      'Gravy comes in a jug, made with less salt.',
    ),
    asks(
      'The cups are too heavy when they are full.',
      'Try the lighter cups for a week',
      'Owen Tate',
      'The light cups stayed. Fewer spills, and the tea is hotter.',
    ),
    asks(
      'You never know what is under the gravy.',
      'Say what is on the plate as it is put down',
      'Owen Tate',
      'Whoever serves says what is there, and where it is on the plate.',
    ),
    settles('Let the bread be cut at the table.', 'The loaf comes whole and is cut where people sit'),
    settles('I eat slowly. Do not take it away.', 'A plate is taken only from somebody who has said so'),
    settles(
      'May I sit at the small table by the window for {meal}?',
      'Anyone may ask for the small table; staff keep it free until all are in',
    ),
    settles(
      'I would rather have my pudding later, in my room.',
      'Pudding is brought to rooms for whoever asks',
    ),
    settles(
      'Can visitors have a cup of tea with us?',
      'Visitors are offered a cup of tea, and a biscuit when there are some',
    ),
    settles('The hot cross buns were a treat.', 'Hot buns on the first {day} of each month', 'said'),
    settles(
      'Left the peas and ate the {vegetable}.',
      'Ask which vegetable each person wants before serving',
      'observed',
    ),
  ],
  notes: [
    'Owen brought next week’s menu and read it out.',
    'Several people said breakfast has been better this month.',
    'The kitchen sent thanks for the notes people left on their trays.',
    'People tasted two kinds of marmalade and talked about the one they grew up with.',
    'It was agreed that nobody is asked to hurry at the table.',
    'Grace remembered how her mother made porridge, and others joined in.',
  ],
  questions: [
    {
      question: 'Friday supper',
      options: ['fish and chips', 'fish pie'],
      decided: 'Friday supper is {choice}',
    },
    {
      question: 'Sunday pudding',
      options: ['crumble', 'trifle'],
      decided: 'Sunday pudding is {choice} this month',
    },
    {
      question: 'Biscuits for the afternoon',
      options: ['shortbread', 'ginger nuts'],
      decided: 'Buy {choice}',
    },
    {
      question: 'Soup or juice to begin',
      options: ['soup', 'juice'],
      decided: 'Dinner begins with {choice}',
    },
  ],
};
