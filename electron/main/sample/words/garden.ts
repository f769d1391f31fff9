import { asks, settles, type Topic } from './threads';

export const garden: Topic = {
  tag: 'garden',
  threads: [
    asks(
      'The path by the {spot} is uneven. I nearly went over.',
      'Level the path by the {spot}',
      'Owen Tate',
      'The path by the {spot} is level, with a rail on one side.',
    ),
    asks(
      'Could we grow {crop} ourselves?',
      'Plant {crop} in the raised beds',
      'Bisi Ade',
      'The {crop} are in. People water them in turn.',
    ),
    asks(
      'I want to hear the birds. Nobody fills the feeder.',
      'Fill the bird feeder each {day}',
      'Bisi Ade',
      'The feeder is filled each {day}. Goldfinches came.',
    ),
    asks(
      'The sun gets in my eyes by the {spot}.',
      'Put a parasol by the {spot}',
      'Owen Tate',
      'There is a parasol by the {spot}, and a table that wheelchairs fit under.',
    ),
    asks(
      'Held the rosemary and smiled for a long time.',
      'Plant rosemary and lavender where they can be reached from a chair',
      'Bisi Ade',
      'Rosemary and lavender grow beside the seats.',
      'observed',
    ),
    asks(
      'I used to have an allotment. Let me do the {crop}.',
      'Find gloves and light tools for whoever wants to garden',
      'Bisi Ade',
      'There are gloves and light tools in the shed, and the key hangs by the door.',
    ),
    asks(
      'The gate sticks, so we cannot go out by ourselves.',
      'Plane the gate and oil the latch',
      'Owen Tate',
      'The gate opens with one hand.',
    ),
    asks(
      'Chose the picture of the raised bed.',
      'Bring the raised bed nearer to the door',
      'Owen Tate',
      'The raised bed stands six steps from the door.',
      'chose',
    ),
    settles('Leave a corner wild for the hedgehog.', 'The corner by the {spot} is left wild'),
    settles(
      'I like to have my tea out there.',
      'Tea is in the garden on any dry afternoon from May to September',
    ),
    settles(
      'Please do not cut the roses so short.',
      'The roses are cut only after people have looked at them',
    ),
  ],
  notes: [
    'People looked at the seed catalogue and marked what they liked.',
    'The first strawberries were passed round.',
    'It was said that the garden sounds different now the hedge is lower.',
    'Harold explained how to tell when potatoes are ready.',
  ],
  questions: [
    {
      question: 'Pots by the door',
      options: ['geraniums', 'herbs'],
      decided: 'The pots by the door have {choice}',
    },
    { question: 'Raised bed', options: ['tomatoes', 'runner beans'], decided: 'The raised bed has {choice}' },
  ],
};
