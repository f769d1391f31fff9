import { asks, settles, type Topic } from './threads';

export const care: Topic = {
  tag: 'care',
  threads: [
    asks(
      'The bell took a long time on {day} night.',
      'Look at how long bells took on {day} night and tell people at the next talk',
      'Denise Okafor',
      'The longest wait was nine minutes. Two people now answer bells after ten.',
    ),
    asks(
      'New people come in and do not say their name.',
      'Ask everyone new to say their name and what they have come for',
      'Owen Tate',
      'Name badges are in large print, and everyone says who they are.',
    ),
    asks(
      'I would rather have my bath in the {part}.',
      'Ask each person what time of day they like a bath',
      'Owen Tate',
      'Bath times are as each person asked. Five changed to the {part}.',
    ),
    asks(
      'Nobody told me the chiropodist was here.',
      'Put visiting dates on the board, and tell people the day before',
      'Callum Price',
      'The dates for the chiropodist and the hairdresser are on the board.',
    ),
    asks(
      'My hearing aid batteries ran out at the weekend.',
      'Keep hearing aid batteries on both floors',
      'Owen Tate',
      'There are batteries on both floors and someone checks on {day}.',
    ),
    asks(
      'I do not like being called dear.',
      'Write by each door the name each person likes to be called',
      'Denise Okafor',
      'Everyone was asked. The name they like is by their door, where they wanted one.',
    ),
    asks(
      'Turned away when the music was put on in the morning.',
      'Ask before putting the radio on in a room',
      'Owen Tate',
      'Staff ask first. Two people have it written in their plan.',
      'observed',
    ),
    asks(
      'A daughter told us mornings before nine are hard.',
      'Leave getting up until people wake',
      'Denise Okafor',
      'Breakfast is kept until half past ten for whoever sleeps late.',
      'told',
    ),
    asks(
      'I want to see my own care plan.',
      'Sit down with each person who wants to read their plan',
      'Denise Okafor',
      'Eleven people read their plan with somebody. Seven changed something in it.',
    ),
    asks(
      'The letter was too small to read.',
      'Send letters in the print each person needs',
      'Callum Price',
      'Letters go out in each person’s own form.',
    ),
    asks(
      'I feel rushed when I am being dressed.',
      'Give more time in the {part} to those who ask for it',
      'Owen Tate',
      'The {part} was planned again. People say it is calmer.',
    ),
    asks(
      'My legs ache by four and nobody offers me the stool.',
      'Put a footstool by each armchair and ask when it is wanted',
      'Owen Tate',
      'There is a stool by every chair, and staff ask at four.',
    ),
    asks(
      'The tablets come when I am eating.',
      'Ask the surgery whether the tablets may come before dinner',
      'Denise Okafor',
      'The surgery agreed. The tablets come before the soup.',
    ),
    asks(
      'I am woken to be asked if I am asleep.',
      'Agree with each person how they are looked in on at night',
      'Denise Okafor',
      'It is written down for each person, and the doors are oiled.',
    ),
    asks(
      'Her nails are long and she will not say so herself.',
      'Offer nail care each {day} without waiting to be asked',
      'Owen Tate',
      'Nails are offered each {day}, with the radio on.',
      'told',
    ),
    settles(
      'Say goodbye when your shift ends. I lie there wondering.',
      'Whoever goes home says so at the door',
    ),
    settles(
      'I will take my own pulse, thank you. I was a nurse.',
      'Whoever can do it themselves is handed the watch',
    ),
    settles('Warm hands first, please.', 'Hands are warmed before anybody is touched'),
    settles(
      'I would like the same person two days running.',
      'The same two people look after each corridor all week',
    ),
    settles(
      'Tell us when somebody leaves. We notice.',
      'When someone on the staff leaves, residents hear it first',
    ),
    settles('Please do not talk over my head.', 'Staff sit down to talk with someone in a chair'),
    settles(
      'When there is a fire drill, tell us first.',
      'Drills are announced the day before, except one a year',
    ),
  ],
  notes: [
    'Denise said who starts work here next month; two of them will come and say hello.',
    'People were told again how to make a complaint, and that Marie comes to help with one.',
    'It was agreed that night staff come to a talk in the afternoon twice a year.',
    'Marie said what an advocate does, and when she is here.',
    'People said what a good morning is like, and it was written down in their words.',
  ],
  questions: [
    {
      question: 'When staff read the news out',
      options: ['after breakfast', 'after tea'],
      decided: 'The news is read {choice}',
    },
    { question: 'Name badges', options: ['on the left', 'on a ribbon'], decided: 'Badges are worn {choice}' },
  ],
};
