import type { AgreementKind, MatterKind } from '@contract/people-page';

// Days are counted back from the day the sample is made, so that what is due and overdue is so whenever that is.
type DaysAgo = number;

/** Relatives in the records themselves: whose they are and what they are to them. */
export const families: readonly (readonly [who: string, of: string, relation: string, reach: string])[] = [
  ['Helen Marsden', 'Winifred Shaw', 'Niece', 'By email, or after seven'],
  ['Ruth Pike', 'Harold Pike', 'Daughter', 'By phone at weekends'],
  ['Yusuf Rahman', 'Amina Rahman', 'Grandson', 'By message, any time'],
  ['Adam Nowak', 'Josef Nowak', 'Son, lives in Gdańsk', 'By video on Sundays'],
  ['Priya Desai', 'Leela Desai', 'Daughter-in-law', 'By phone at lunchtime'],
  ['Linda Crane', 'Mabel Crane', 'Daughter', 'By phone on Sundays'],
  ['Paul Bright', 'Stan Bright', 'Son', 'By email'],
  ['Emeka Obi', 'Grace Obi', 'Son', 'By phone in the evening'],
  ['Imran Aziz', 'Tariq Aziz', 'Brother', 'Evenings'],
  ['Martin Dunn', 'Percy Dunn', 'Nephew', 'By letter'],
  ['Carla Webb', 'Rosa Conti', 'Daughter', 'Comes on Tuesdays and Fridays'],
  ['Nora Marsh', 'Edith Marsh', 'Sister', 'By phone, she speaks up for the line'],
];

export const colleagues: readonly (readonly [who: string, role: string])[] = [
  ['Joyce Lane', 'Cook'],
  ['Faisal Khan', 'Carer'],
  ['Naomi Reid', 'Carer, nights'],
  ['Darren Holt', 'Maintenance'],
  ['Ellen Ward', 'Housekeeper'],
];

/** Who else supports somebody: friends here, a keyworker, an advocate, an interpreter. */
export const supporters: readonly (readonly [who: string, by: string, relation: string, reach: string])[] = [
  ['Josef Nowak', 'Ewa Lis', 'Polish interpreter', 'By phone, booked through the office'],
  ['Josef Nowak', 'Owen Tate', 'Keyworker', ''],
  ['Tariq Aziz', 'Owen Tate', 'Keyworker', ''],
  ['Tariq Aziz', 'Marie Lund', 'Advocate', 'Tuesdays, or by phone'],
  ['Walter Finch', 'Bisi Ade', 'Reads to him after lunch', ''],
  ['Winifred Shaw', 'Doreen Tully', 'Friend, sits with her at meals', ''],
  ['Bernard Hale', 'Marie Lund', 'Advocate', 'Tuesdays, or by phone'],
  ['Olive Trent', 'Bisi Ade', 'Keyworker', ''],
  ['Peggy Rowe', 'Edith Marsh', 'Friend from the same street', ''],
  ['Eric Vane', 'Owen Tate', 'Keyworker', ''],
  ['Sidney Lamb', 'Faisal Khan', 'Keyworker, talks cricket with him', ''],
  ['Kwame Mensah', 'Pastor Joseph', 'From his church', 'Through the church office'],
];

/** What each said of themselves, in their own words. */
export const matters: readonly (readonly [who: string, about: MatterKind, words: string, on: DaysAgo])[] = [
  ['Winifred Shaw', 'other', 'Ask me before you tell me. I was a headmistress.', 320],
  ['Winifred Shaw', 'food', 'Marmalade with bits in. Toast that can be heard.', 206],
  ['Harold Pike', 'other', 'I like to be outdoors once a day, whatever the weather.', 300],
  [
    'Harold Pike',
    'festivals',
    'Two minutes’ silence in November, and I stand for it if somebody lends me an arm.',
    118,
  ],
  ['Amina Rahman', 'faith', 'I pray five times. Please do not come in then. I will not be long.', 290],
  ['Amina Rahman', 'food', 'Halal, and not only the curry.', 290],
  ['Amina Rahman', 'festivals', 'At Eid I give the sweets. I do not only get them.', 172],
  [
    'Josef Nowak',
    'festivals',
    'Wigilia is Christmas for me, the evening before. Twelve dishes, but I would be glad of three.',
    210,
  ],
  ['Josef Nowak', 'names-and-pronouns', 'Josef, with a Y sound at the beginning.', 210],
  ['Josef Nowak', 'food', 'Bread with caraway. Soup before anything.', 131],
  ['Doreen Tully', 'other', 'Sit where I can see your mouth, and do not shout.', 232],
  ['Leela Desai', 'food', 'No meat, no fish, no egg. I like it hot.', 250],
  ['Leela Desai', 'festivals', 'A lamp in my window at Diwali.', 250],
  ['Leela Desai', 'culture', 'My sari on Sundays, and help with the pleats.', 95],
  ['Kwame Mensah', 'culture', 'Call an old man by his title first. Then we can be friends.', 180],
  ['Grace Obi', 'faith', 'Church on Sunday, and singing loud.', 230],
  ['Grace Obi', 'culture', 'My hair wants oil and time. Ask my son which kind.', 143],
  ['Stan Bright', 'other', 'Football on the radio, and nobody talking over it.', 160],
  ['Eric Vane', 'other', 'I will tell you when I want company.', 150],
  ['Ivy Moss', 'names-and-pronouns', 'Miss Moss until we know each other.', 140],
  ['Joan Fell', 'other', 'The window open at night, even in January.', 188],
  ['Walter Finch', 'other', 'Say who you are when you come in. I know voices.', 120],
  ['Rosa Conti', 'food', 'Proper coffee, small, after dinner.', 110],
  ['Mabel Crane', 'other', 'My dolls stay on the bed.', 100],
  ['Mabel Crane', 'names-and-pronouns', 'May-bel. My mother said it so.', 100],
  ['Percy Dunn', 'other', 'The paper first, then you may ask me things.', 90],
  ['Peggy Rowe', 'culture', 'Chapel hymns, in Welsh when there is anyone to sing them with.', 80],
  ['Edith Marsh', 'other', 'I wind the clock myself on Saturday.', 74],
  ['Sidney Lamb', 'other', 'When the cricket is on I am busy.', 66],
];

type Asked = readonly [who: string, what: AgreementKind, agreed: boolean, on: DaysAgo, way: string];

export const asked: readonly Asked[] = [
  ['Winifred Shaw', 'photo-in-newsletter', true, 300, 'Said yes, and chose the photograph'],
  ['Winifred Shaw', 'name-in-print', true, 300, 'Said yes, the whole name'],
  ['Winifred Shaw', 'share-with-family', true, 300, 'Told Bisi'],
  ['Harold Pike', 'photo-in-newsletter', true, 300, 'Said yes'],
  ['Harold Pike', 'name-in-print', true, 300, 'Said yes'],
  ['Harold Pike', 'share-with-family', true, 298, 'Told Ruth himself, with Owen there'],
  ['Amina Rahman', 'photo-in-newsletter', false, 299, 'Told Owen she would rather not'],
  ['Amina Rahman', 'name-in-print', true, 299, 'Told Owen'],
  ['Amina Rahman', 'share-with-family', false, 299, 'Said she tells her family herself'],
  ['Josef Nowak', 'photo-in-newsletter', true, 200, 'Told Ewa Lis, in Polish, by phone'],
  ['Josef Nowak', 'name-in-print', true, 200, 'Told Ewa Lis, in Polish, by phone'],
  ['Josef Nowak', 'share-with-family', true, 200, 'Told Ewa Lis, in Polish, by phone'],
  ['Doreen Tully', 'photo-in-newsletter', true, 297, 'Said yes'],
  ['Doreen Tully', 'name-in-print', true, 297, 'Wrote it down herself'],
  ['Leela Desai', 'name-in-print', true, 296, 'Signed the form'],
  ['Leela Desai', 'share-with-family', true, 296, 'Signed the form'],
  ['Mabel Crane', 'photo-in-newsletter', true, 296, 'Pointed to the card for yes'],
  ['Mabel Crane', 'share-with-family', true, 296, 'Pointed to the card for yes, with Linda there'],
  ['Stan Bright', 'photo-in-newsletter', false, 296, 'Shook his head'],
  ['Stan Bright', 'share-with-family', true, 296, 'Nodded, and said to send it to Paul'],
  ['Grace Obi', 'photo-in-newsletter', true, 295, 'Said yes'],
  ['Grace Obi', 'share-with-family', true, 295, 'Said yes, every page'],
  ['Percy Dunn', 'photo-in-newsletter', true, 260, 'Signed the form'],
  ['Percy Dunn', 'share-with-family', false, 260, 'Said his letters are his own'],
  ['Tariq Aziz', 'share-with-family', true, 284, 'Chose the picture for yes, with Marie'],
  ['Tariq Aziz', 'photo-in-newsletter', true, 284, 'Chose the picture for yes, with Marie'],
  ['Joan Fell', 'photo-in-newsletter', true, 240, 'Said yes'],
  ['Edith Marsh', 'photo-in-newsletter', true, 240, 'Said yes'],
  ['Walter Finch', 'photo-in-newsletter', true, 230, 'Said yes, once the picture was described'],
  ['Rosa Conti', 'share-with-family', true, 220, 'Told Bisi'],
  ['Eric Vane', 'name-in-print', false, 214, 'Told Owen to leave his name out of it'],
  ['Kwame Mensah', 'name-in-print', true, 176, 'Told Faisal, full name and title'],
];

/** A yes that was taken back later. */
export const withdrawn: readonly (readonly [who: string, what: AgreementKind, on: DaysAgo])[] = [
  ['Stan Bright', 'share-with-family', 41],
];

/** How long ago how each likes information was last checked with them; a year holds, so the last four are overdue. */
export const checked: readonly (readonly [who: string, on: DaysAgo])[] = [
  ...(['Winifred Shaw', 'Harold Pike', 'Amina Rahman'] as const).map((who, n) => [who, 310 - n] as const),
  ...(['Doreen Tully', 'Leela Desai', 'Mabel Crane'] as const).map((who, n) => [who, 250 - n] as const),
  ...(['Stan Bright', 'Grace Obi', 'Eric Vane', 'Ivy Moss'] as const).map(
    (who, n) => [who, 190 - n] as const,
  ),
  ...(['Josef Nowak', 'Edith Marsh'] as const).map((who, n) => [who, 283 - n] as const),
  ...(['Walter Finch', 'Rosa Conti', 'Kwame Mensah'] as const).map((who, n) => [who, 120 - n] as const),
  ['Bernard Hale', 371],
  ['Sidney Lamb', 380],
  ['Olive Trent', 402],
  ['Peggy Rowe', 430],
];

/** Scenario SC12a: what is known of Tariq, as it was checked with him on 10 February 2026. */
export const tariq = {
  who: 'Tariq Aziz',
  checkedOn: '2026-02-10',
  daysAgo: 284,
  needs: {
    ...{ language: 'Urdu', interpreter: true, timeNeeded: '30 minutes, after prayer' },
    howToReach: 'In person, with the picture board',
  },
  matters: [
    ['faith', 'Morning no. After prayer.'],
    ['other', 'Board. Slow. One thing.'],
    ['culture', 'Urdu for big things.'],
  ],
} as const;
