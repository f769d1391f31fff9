import type { InputOf } from '@contract/api';
import { noNeeds } from '@rules/needs-of';

type NewPerson = Omit<InputOf<'people.add'>, 'id'>;
type Needs = NewPerson['needs'];

// Scenario SC1: Marram House, invented, with every name and number as the scenarios have them.
export const samplePlace = {
  placeName: 'Marram House',
  placeKind: 'care-home',
  firstName: 'Denise',
  fullName: 'Denise Okafor',
} as const;

export const sampleProvider = 'Rowan Lea Care Ltd';

const large: Partial<Needs> = { largePrint: true };
const easy: Partial<Needs> = { easyRead: true };

function resident(
  fullName: string,
  needs: Partial<Needs> = {},
  nameInPrint: NewPerson['nameInPrint'] = 'full',
): NewPerson {
  const [nameToUse = fullName] = fullName.split(' ');
  return { kind: 'resident', nameToUse, fullName, role: '', nameInPrint, needs: { ...noNeeds, ...needs } };
}

function other(kind: 'staff' | 'other', fullName: string, role: string): NewPerson {
  const [nameToUse = fullName] = fullName.split(' ');
  return { kind, nameToUse, fullName, role, nameInPrint: 'full', needs: noNeeds };
}

const roomsDownstairs = 11;

/** Each has a room of their own: the garden wing is downstairs. */
const housed = (residents: readonly NewPerson[]) =>
  residents.map((person, at): NewPerson => {
    const wing = at < roomsDownstairs ? 'Garden wing' : 'Upstairs';
    return { ...person, unit: `${wing}, room ${at + 1}` };
  });

/** 22 residents, given 9 standard prints, 7 large, 4 Easy Read, 1 read aloud and 1 in Polish. */
const residents = housed([
  resident('Winifred Shaw', large),
  resident('Harold Pike', { hearing: 'Hearing aid in the left ear. Sit on his right.' }),
  resident('Amina Rahman'),
  resident('Doreen Tully', { ...large, hearing: 'Uses the loop.' }),
  resident('Leela Desai'),
  resident('Mabel Crane', easy),
  resident('Stan Bright', {}, 'first'),
  resident('Grace Obi', large),
  {
    ...resident('Josef Nowak', {
      ...{ ...large, printPoint: 18, language: 'Polish', translated: true, interpreter: true },
      hearing: 'Hearing aid in the left ear. Sit on his right.',
      timeNeeded: '20 minutes, mornings',
    }),
    movedIn: '2025-09-04',
  },
  resident('Eric Vane', {}, 'unnamed'),
  resident('Ivy Moss', large),
  resident('Tariq Aziz', easy),
  resident('Joan Fell', {}, 'first'),
  resident('Percy Dunn'),
  resident('Edith Marsh', large),
  resident('Walter Finch', { readAloud: true, sight: 'Sees shapes and light. Say who you are.' }),
  resident('Rosa Conti', easy),
  resident('Bernard Hale', large),
  resident('Olive Trent', easy),
  resident('Kwame Mensah'),
  resident('Peggy Rowe', large),
  resident('Sidney Lamb'),
]);

/** Who lives in Marram House, and who works with them. */
export const samplePeople: readonly NewPerson[] = [
  ...residents,
  other('staff', 'Owen Tate', 'Senior carer'),
  other('staff', 'Bisi Ade', 'Activities lead'),
  other('other', 'Marie Lund', 'Advocate, independent'),
  other('other', 'Peter Haldane', 'Nominated individual'),
];

export const sampleSeries: Omit<InputOf<'meetings.saveSeries'>, 'id' | 'revision'> = {
  title: 'Residents’ meeting',
  room: 'Lounge',
  startTime: '14:15',
  setItems: [
    { title: 'Welcome and last time', minutes: 5, picture: 'welcome' },
    { title: 'Food', minutes: 10, picture: 'food' },
    { title: 'Christmas and trips', minutes: 10, picture: 'trips' },
    { title: 'Lounge decoration', minutes: 8, picture: 'home' },
    { title: 'Board news from ambassadors', minutes: 7, picture: 'ambassadors' },
    { title: 'Anything else and date of next meeting', minutes: 5, picture: 'anything-else' },
  ],
};

export const sampleMeeting: Omit<
  InputOf<'meetings.create'>,
  'id' | 'seriesId' | 'chairId' | 'minuteTakerId'
> = {
  title: 'Residents’ meeting',
  date: '2026-12-02',
  startTime: '14:15',
  room: 'Lounge',
  chairNote: 'Josef’s interpreter joins by phone for the first ten minutes.',
};
