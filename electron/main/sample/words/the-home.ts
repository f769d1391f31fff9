import { asks, settles, type Topic } from './threads';

export const theHome: Topic = {
  tag: 'home',
  threads: [
    asks(
      'It is cold in {room} first thing.',
      'Have the heating in {room} come on an hour sooner',
      'Owen Tate',
      'The heating in {room} comes on at six. It was warm at breakfast all week.',
    ),
    asks(
      'The light in {room} flickers and it hurts my eyes.',
      'Change the light in {room}',
      'Owen Tate',
      'There is a new light in {room}. Nobody has seen it flicker.',
    ),
    asks(
      'I lost my {garment} in the wash again.',
      'Put name tapes in and check the lost property on {day}',
      'Owen Tate',
      'The {garment} was found. Name tapes are sewn in for everyone who wanted them.',
    ),
    asks(
      'The door to {room} is too heavy for me to push.',
      'Fit a holder to the door of {room} that lets go when the alarm sounds',
      'Owen Tate',
      'The door to {room} stays open in the day, and shuts by itself at the alarm.',
    ),
    asks(
      'My radiator knocks all night.',
      'Ask the plumber to look at the radiators',
      'Owen Tate',
      'The plumber let the air out of the radiators. It has been quiet since.',
    ),
    asks(
      'There is nowhere to put my glasses by the bath.',
      'Put up a shelf by the bath',
      'Owen Tate',
      'There is a shelf by the bath, at the height people asked for.',
    ),
    asks(
      'The television is so loud I take my hearing aid out.',
      'Set up the loop and turn the sound down in {room}',
      'Callum Price',
      'The loop works in {room}. The sound is half as loud.',
    ),
    asks(
      'I would like to choose the colour of my own walls.',
      'Bring the colour cards round to whoever wants their room painted',
      'Denise Okafor',
      'Three rooms were painted in the colours people chose.',
    ),
    asks(
      'Pointed at the clock, which had stopped.',
      'Put a new battery in the clock, and check it when the clocks change',
      'Callum Price',
      'The clock goes, and has large hands and the day of the week.',
      'shown',
    ),
    asks(
      'Walked to the far chair to be out of the draught.',
      'Move the chairs away from the door in {room}',
      'Owen Tate',
      'The chairs in {room} are by the far wall. The draught strip came as well.',
      'observed',
    ),
    asks(
      'The lift says nothing, so I do not know which floor it is.',
      'Ask for the voice in the lift to be turned on',
      'Owen Tate',
      'The lift says the floor, in a calm voice.',
    ),
    asks(
      'There is no phone where I can talk in private.',
      'Put a phone in the quiet room',
      'Denise Okafor',
      'There is a phone with large buttons in the quiet room, free to use.',
    ),
    settles('May the cat come in to {room}?', 'The cat may come in to {room}, and not to the dining room'),
    settles('Please knock and wait. It is my front door.', 'Everyone knocks, says who they are and waits'),
    settles('Leave my curtains. I open them myself.', 'Staff ask before they touch curtains or windows'),
    settles('I want my own chair in the lounge.', 'Chairs people brought with them are theirs'),
  ],
  notes: [
    'Owen said which rooms will be painted this season.',
    'It was agreed that repairs are written in the book by the office, where everyone can see them.',
    'People said the hall smells of polish again, and that they like it.',
    'Denise said what the inspector looked at, and where the report can be read.',
    'The new chairs were tried out and marked out of ten.',
  ],
  questions: [
    {
      question: 'Curtains for the dining room',
      options: ['blue', 'yellow'],
      decided: 'The dining room has {choice} curtains',
    },
    {
      question: 'Television in the lounge',
      options: ['keep it', 'move it to the small lounge'],
      decided: 'About the television: {choice}',
    },
    {
      question: 'Lamps or ceiling light in the evening',
      options: ['lamps', 'ceiling light'],
      decided: 'In the evening: {choice}',
    },
  ],
};
