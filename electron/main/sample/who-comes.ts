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
  /** Residents here, each as often as they tend to speak. */
  speakers: string[];
  /** Those of them who never speak aloud. */
  notAloud: readonly string[];
  signer: string;
  /** Residents who were not there. */
  notThere: string[];
  /** How many residents could vote at `at`. */
  votersAt: (at: number) => number;
}

/** How often each tends to come, 0 to 1, and to speak when they do. The others come now and then and say little. */
const ways: Record<string, readonly [comes: number, speaks: number]> = {
  'Winifred Shaw': [0.97, 5],
  'Harold Pike': [0.95, 4],
  'Amina Rahman': [0.9, 3],
  'Josef Nowak': [0.85, 3],
  'Doreen Tully': [0.85, 2],
  'Leela Desai': [0.85, 2],
  'Mabel Crane': [0.8, 2],
  'Stan Bright': [0.8, 2],
  'Grace Obi': [0.8, 2],
  'Eric Vane': [0.7, 2],
  'Ivy Moss': [0.7, 2],
  'Tariq Aziz': [0.7, 2],
  'Joan Fell': [0.7, 2],
  'Percy Dunn': [0.7, 2],
  'Edith Marsh': [0.45, 2],
  'Kwame Mensah': [0.4, 2],
  'Peggy Rowe': [0.35, 2],
  'Rosa Conti': [0.3, 2],
};
const rarely = [0.12, 0] as const;
/** Who shows or chooses what they mean, and does not say it aloud. Scenario SC12a: aphasia. */
const neverAloud = ['Tariq Aziz'];

const reasons = [
  'At the hospital',
  'Resting',
  'With family',
  'Did not feel like company today',
  'At the hairdresser',
];

/**
 * Who comes on `date` (`YYYY-MM-DD`): residents after their ways, Owen or Bisi with them, Marie now and then. `arrives`
 * (epoch ms) is when whoever is late comes in; to a weekly talk come half as many.
 */
export function whoComes(
  people: PeopleIds,
  { date, arrives, isTalk }: { date: string; arrives: number; isTalk: boolean },
  chance: Chance,
): Came {
  const residents = samplePeople.filter(({ kind }) => kind === 'resident');
  const movedIn = residents.filter((person) => (person.movedIn ?? '') <= date);
  const share = isTalk ? 0.45 : 1;
  const coming = movedIn.filter(({ fullName }) => chance.is((ways[fullName] ?? rarely)[0] * share));
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
      .filter(() => chance.is(isTalk ? 0.05 : 0.25))
      .map(({ fullName }) => ({ personId: idOf(people, fullName), note: chance.pick(reasons) })),
    speakers: speaking.filter((id) => id !== late),
    notAloud: neverAloud.map((name) => idOf(people, name)),
    signer: idOf(people, chance.pick(signers).fullName),
    notThere: away.map(({ fullName }) => idOf(people, fullName)),
    votersAt: (at) => (late !== null && at < arrives ? ids.length - 1 : ids.length),
  };
}

/**
 * Takes one of these away and answers them: whoever has just spoken is less likely to speak next. Null for nobody, or
 * when it would be one of `but`.
 */
export function whoSpeaks(speakers: string[], chance: Chance, but: readonly string[] = []): string | null {
  if (speakers.length === 0) return null;
  const place = chance.between(0, speakers.length - 1);
  if (but.includes(speakers[place] ?? '')) return null;
  const [speaker] = speakers.splice(place, 1);
  return speaker ?? null;
}
