import type { Chance } from './chance';
import { samplePeople } from '../sample-world';
import { idOf, type PeopleIds } from './teller';

/** Who was at one meeting, by id. */
export interface Came {
  here: string[];
  /** One of those here who came late; null when all were there to begin with. */
  late: string | null;
  /** One who left before the end. */
  leaves: string | null;
  apologies: { personId: string; note: string }[];
  /** Residents who moved in later and are taken off the list. */
  notYetHere: string[];
  /** Residents here, each as often as they tend to speak. */
  speakers: string[];
  signer: string;
  /** How many residents could vote at `at`. */
  votersAt: (at: number) => number;
}

/** How often each tends to come, 0 to 1, and to speak when they do. The others come now and then and say little. */
const ways: Record<string, readonly [comes: number, speaks: number]> = {
  'Winifred Shaw': [0.97, 7],
  'Harold Pike': [0.95, 5],
  'Amina Rahman': [0.9, 4],
  'Josef Nowak': [0.85, 3],
  'Doreen Tully': [0.85, 2],
  'Leela Desai': [0.85, 2],
  'Mabel Crane': [0.8, 1],
  'Stan Bright': [0.8, 1],
  'Grace Obi': [0.8, 1],
  'Eric Vane': [0.7, 1],
  'Ivy Moss': [0.7, 1],
  'Tariq Aziz': [0.7, 1],
  'Joan Fell': [0.7, 1],
  'Percy Dunn': [0.7, 1],
  'Edith Marsh': [0.45, 1],
  'Kwame Mensah': [0.4, 1],
  'Peggy Rowe': [0.35, 1],
  'Rosa Conti': [0.3, 1],
};
const rarely = [0.12, 0] as const;

const reasons = [
  'At the hospital',
  'Resting',
  'With family',
  'Did not feel like company today',
  'At the hairdresser',
];

/**
 * Who comes on `date` (`YYYY-MM-DD`): residents after their ways, Owen or Bisi with them, Marie now and then. `arrives`
 * (epoch ms) is when whoever is late comes in.
 */
export function whoComes(
  people: PeopleIds,
  { date, arrives }: { date: string; arrives: number },
  chance: Chance,
): Came {
  const residents = samplePeople.filter(({ kind }) => kind === 'resident');
  const movedIn = residents.filter((person) => (person.movedIn ?? '') <= date);
  const coming = movedIn.filter(({ fullName }) => chance.is((ways[fullName] ?? rarely)[0]));
  const here = coming.length > 3 ? coming : movedIn.slice(0, 4);
  const away = movedIn.filter((person) => !here.includes(person));
  const ids = here.map(({ fullName }) => idOf(people, fullName));
  const late = chance.is(0.4) ? chance.pick(ids) : null;
  const leaves = chance.is(0.4) ? chance.pick(ids.filter((id) => id !== late)) : null;
  const speaking = here.flatMap(({ fullName }) => {
    const times = (ways[fullName] ?? rarely)[1];
    return Array.from({ length: times }, () => idOf(people, fullName));
  });
  const staff = ['Denise Okafor', 'Callum Price', chance.pick(['Owen Tate', 'Bisi Ade'])];
  const guests = chance.is(0.25) ? ['Marie Lund'] : [];
  const signers = here.filter(({ fullName }) => (ways[fullName] ?? rarely)[1] > 0);
  return {
    here: [...ids, ...[...staff, ...guests].map((name) => idOf(people, name))],
    ...{ late, leaves },
    apologies: away
      .filter(() => chance.is(0.25))
      .map(({ fullName }) => ({ personId: idOf(people, fullName), note: chance.pick(reasons) })),
    notYetHere: residents
      .filter((person) => !movedIn.includes(person))
      .map(({ fullName }) => idOf(people, fullName)),
    speakers: speaking.filter((id) => id !== late),
    signer: idOf(people, chance.pick(signers).fullName),
    votersAt: (at) => (late !== null && at < arrives ? ids.length - 1 : ids.length),
  };
}

/** One of these, who spoke as often as they stand in the list. */
export function talkative(speakers: readonly string[], chance: Chance): string | null {
  return speakers.length === 0 ? null : chance.pick(speakers);
}
