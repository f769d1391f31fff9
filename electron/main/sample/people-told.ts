import { v7 } from 'uuid';
import type { AgreementKind, MatterKind } from '@contract/people-page';
import { londonInstant } from '@rules/british-dates';
import { nextCheck } from '@rules/information-check';
import { addDays } from '@rules/iso-day';
import { samplePeople } from '../sample-world';
import type { StoryEvent } from './events';
import { idOf, type PeopleIds, type Teller } from './teller';

// Days are counted back from the day the sample is made, so that what is due and overdue is so whenever that is.
type DaysAgo = number;

const supporters: readonly (readonly [who: string, by: string, relation: string, howToReach: string])[] = [
  ['Josef Nowak', 'Ewa Lis', 'Polish interpreter', 'By phone, booked through the office'],
  ['Josef Nowak', 'Owen Tate', 'Keyworker', ''],
  ['Tariq Aziz', 'Tariq’s brother', 'Brother', 'Evenings'],
  ['Tariq Aziz', 'Marie Lund', 'Advocate', 'Tuesdays, or by phone'],
  ['Walter Finch', 'Bisi Ade', 'Reads to him after lunch', ''],
  ['Winifred Shaw', 'Doreen Tully', 'Friend, sits with her at meals', ''],
  ['Mabel Crane', 'Mabel’s daughter', 'Daughter', 'By phone on Sundays'],
  ['Percy Dunn', 'Percy’s nephew', 'Nephew', 'By letter'],
  ['Bernard Hale', 'Marie Lund', 'Advocate', 'Tuesdays, or by phone'],
  ['Olive Trent', 'Bisi Ade', 'Keyworker', ''],
  ['Peggy Rowe', 'Edith Marsh', 'Friend from the same street', ''],
  ['Eric Vane', 'Owen Tate', 'Keyworker', ''],
];

const matters: readonly (readonly [who: string, about: MatterKind, words: string, on: DaysAgo])[] = [
  ['Winifred Shaw', 'other', 'Ask me before you tell me. I was a headmistress.', 320],
  ['Harold Pike', 'other', 'I like to be outdoors once a day, whatever the weather.', 300],
  ['Amina Rahman', 'faith', 'I pray five times. Please do not come in then. I will not be long.', 290],
  ['Amina Rahman', 'food', 'Halal, and not only the curry.', 290],
  [
    'Josef Nowak',
    'festivals',
    'Wigilia is Christmas for me, the evening before. Twelve dishes, but I would be glad of three.',
    210,
  ],
  ['Josef Nowak', 'names-and-pronouns', 'Josef, with a Y sound at the beginning.', 210],
  ['Leela Desai', 'food', 'No meat, no fish, no egg. I like it hot.', 250],
  ['Leela Desai', 'festivals', 'A lamp in my window at Diwali.', 250],
  ['Kwame Mensah', 'culture', 'Call an old man by his title first. Then we can be friends.', 180],
  ['Grace Obi', 'faith', 'Church on Sunday, and singing loud.', 230],
  ['Stan Bright', 'other', 'Football on the radio, and nobody talking over it.', 160],
  ['Eric Vane', 'other', 'I will tell you when I want company.', 150],
  ['Ivy Moss', 'names-and-pronouns', 'Miss Moss until we know each other.', 140],
  ['Tariq Aziz', 'faith', 'Morning no. After prayer.', 284],
  ['Walter Finch', 'other', 'Say who you are when you come in. I know voices.', 120],
  ['Rosa Conti', 'food', 'Proper coffee, small, after dinner.', 110],
  ['Mabel Crane', 'other', 'My dolls stay on the bed.', 100],
  ['Percy Dunn', 'other', 'The paper first, then you may ask me things.', 90],
  ['Peggy Rowe', 'culture', 'Chapel hymns, in Welsh when there is anyone to sing them with.', 80],
];

const asked: readonly (readonly [
  who: string,
  what: AgreementKind,
  agreed: boolean,
  on: DaysAgo,
  way: string,
])[] = [
  ['Winifred Shaw', 'photo-in-newsletter', true, 300, 'Said yes, and chose the photograph'],
  ['Winifred Shaw', 'share-with-family', true, 300, 'Told Bisi'],
  ['Harold Pike', 'photo-in-newsletter', true, 300, 'Said yes'],
  ['Amina Rahman', 'photo-in-newsletter', false, 299, 'Told Owen she would rather not'],
  ['Josef Nowak', 'photo-in-newsletter', true, 200, 'Told Ewa Lis, in Polish, by phone'],
  ['Josef Nowak', 'share-with-family', true, 200, 'Told Ewa Lis, in Polish, by phone'],
  ['Doreen Tully', 'photo-in-newsletter', true, 297, 'Said yes'],
  ['Leela Desai', 'name-in-print', true, 296, 'Signed the form'],
  ['Mabel Crane', 'photo-in-newsletter', true, 296, 'Pointed to the card for yes'],
  ['Stan Bright', 'photo-in-newsletter', false, 296, 'Shook his head'],
  ['Grace Obi', 'photo-in-newsletter', true, 295, 'Said yes'],
  ['Percy Dunn', 'photo-in-newsletter', true, 260, 'Signed the form'],
  ['Percy Dunn', 'share-with-family', false, 260, 'Said his letters are his own'],
  ['Tariq Aziz', 'share-with-family', true, 284, 'Chose the picture for yes, with Marie'],
  ['Joan Fell', 'photo-in-newsletter', true, 240, 'Said yes'],
  ['Edith Marsh', 'photo-in-newsletter', true, 240, 'Said yes'],
  ['Walter Finch', 'photo-in-newsletter', true, 230, 'Said yes, once the picture was described'],
  ['Rosa Conti', 'share-with-family', true, 220, 'Told Bisi'],
];

/** How long ago how each likes information was last checked with them; a year holds, so the last four are overdue. */
const checked: readonly (readonly [who: string, on: DaysAgo])[] = [
  ...(['Winifred Shaw', 'Harold Pike', 'Amina Rahman'] as const).map((who, n) => [who, 310 - n] as const),
  ...(['Doreen Tully', 'Leela Desai', 'Mabel Crane'] as const).map((who, n) => [who, 250 - n] as const),
  ...(['Stan Bright', 'Grace Obi', 'Eric Vane', 'Ivy Moss'] as const).map(
    (who, n) => [who, 190 - n] as const,
  ),
  ...(['Tariq Aziz', 'Josef Nowak', 'Edith Marsh'] as const).map((who, n) => [who, 284 - n] as const),
  ...(['Walter Finch', 'Rosa Conti', 'Kwame Mensah'] as const).map((who, n) => [who, 120 - n] as const),
  ['Bernard Hale', 371],
  ['Sidney Lamb', 380],
  ['Olive Trent', 402],
  ['Peggy Rowe', 430],
];

// SC3: taken back on this day. Before it, Percy's yes still stands.
const percysPhoto = { who: 'Percy Dunn', withdrawnOn: '2026-12-20' };

/** What is known of the people beyond their names and needs, each told on its own day. `today` is `YYYY-MM-DD`. */
export function toldOfPeople(people: PeopleIds, today: string): StoryEvent[] {
  const on = (days: DaysAgo, tell: (teller: Teller, at: number, day: string) => void): StoryEvent => {
    const day = addDays(today, -days);
    const at = londonInstant(day, '11:30');
    return { at, happen: (teller) => tell(teller, at, day) };
  };
  return [
    ...matters.map(([who, about, words, days]) =>
      on(days, (teller, at, saidOn) =>
        teller.tell(at, 'people.saveMatter', {
          ...{ id: v7(), personId: idOf(people, who), about, words, saidOn, revision: 0 },
        }),
      ),
    ),
    ...asked.map(([who, what, agreed, days, way]) =>
      on(days, (teller, at, day) => agree(teller, at, { people, who, what, agreed, on: day, way, today })),
    ),
    ...supporters.map(([who, by, relation, howToReach]) =>
      on(310, (teller, at) =>
        teller.tell(at, 'people.saveSupporter', {
          ...{ id: v7(), personId: idOf(people, who), supporterId: people.get(by) ?? null },
          ...{ name: by, relation, howToReach, revision: 0 },
        }),
      ),
    ),
    ...checked.map(([who, days]) =>
      on(days, (teller, at, checkedOn) => check(teller, at, { id: idOf(people, who), checkedOn })),
    ),
  ];
}

interface Answer {
  people: PeopleIds;
  who: string;
  what: AgreementKind;
  agreed: boolean;
  on: string;
  way: string;
  today: string;
}

function agree(teller: Teller, at: number, { people, who, what, agreed, on, way, today }: Answer): void {
  const id = v7();
  teller.tell(at, 'people.recordAgreement', {
    ...{ id, personId: idOf(people, who), what, agreed, askedOn: on, way },
  });
  const { withdrawnOn } = percysPhoto;
  if (who !== percysPhoto.who || what !== 'photo-in-newsletter' || withdrawnOn > today || withdrawnOn < on)
    return;
  teller.tell(londonInstant(withdrawnOn, '11:30'), 'people.withdrawAgreement', { id, withdrawnOn });
}

function check(teller: Teller, at: number, { id, checkedOn }: { id: string; checkedOn: string }): void {
  const { revision } = teller.tell(at, 'people.get', { id });
  teller.tell(at, 'people.checkInformation', { id, checkedOn, due: nextCheck(checkedOn), revision });
}

/** Everyone of the sample's world, added on one day. Answers their ids by full name, staff with a sign-in among them. */
export function addPeople(teller: Teller, at: number): PeopleIds {
  for (const person of samplePeople) teller.tell(at, 'people.add', { id: v7(), ...person });
  return peopleIds(teller, at);
}

/** Ids by full name of everyone who is in the records and not put away. */
export function peopleIds(teller: Teller, at: number): PeopleIds {
  const { people } = teller.tell(at, 'people.list', { archived: false });
  return new Map(people.map(({ fullName, id }) => [fullName, id]));
}
