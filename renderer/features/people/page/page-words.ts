import type { Agreement, AgreementKind, CameOf, MatterKind, Said } from '@contract/people-page';
import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { plainDate } from '@rules/british-dates';
import { kindAndRole } from '../people-words';

/** "3 March", with its year when it is not this one. Both `YYYY-MM-DD`. */
export function dayWords(date: string, today: string): string {
  const words = plainDate(date);
  return date.slice(0, 4) === today.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}

/** Where they live, since when, and what they like to be called, in sentences. */
export function whoWords(person: Person, placeKind: PlaceKind): string {
  const { unit, role, movedIn, movedOut, nameToUse } = person;
  const livesHere = person.kind === 'resident' && placeKind === 'care-home' && movedOut === null;
  const what = livesHere ? ['Lives here', role] : kindAndRole(person, placeKind);
  const sentences = [
    [...what, unit].filter((part) => part !== '').join(', '),
    ...(movedIn === null ? [] : [`Moved in ${plainDate(movedIn)}`]),
    ...(movedOut === null ? [] : [`Moved out ${plainDate(movedOut)}`]),
    `Likes to be called ${nameToUse}`,
  ];
  return `${sentences.join('. ')}.`;
}

/** What a person may agree to, as they would say it. */
export const agreementWords: Record<AgreementKind, string> = {
  'photo-in-newsletter': 'My photo in the newsletter',
  'name-in-print': 'My name in print',
  'share-with-family': 'Minutes to my family',
};

/** "3 March, told Amina, in Polish"; taken back says when. */
export function askedWords({ askedOn, way, withdrawnOn }: Agreement, today: string): string {
  const taken = withdrawnOn === null ? [] : [`taken back ${dayWords(withdrawnOn, today)}`];
  return [dayWords(askedOn, today), way, ...taken].join(', ');
}

/** What matters to a person, by what it is about. */
export const matterWords: Record<MatterKind, string> = {
  culture: 'Where I come from',
  faith: 'Faith and belief',
  food: 'Food',
  festivals: 'Days I keep',
  'names-and-pronouns': 'Names and pronouns',
  other: 'Anything else',
};

/** The word before what was not said aloud; null when it was. */
export function sourceWord(source: Said['source']): string | null {
  return { said: null, chose: 'Chose', shown: 'Showed', observed: 'Seen by staff', told: 'Told for them' }[
    source
  ];
}

/** Who kept it and how, for what was not said in a meeting; null when the minutes say. */
export function keptWords({ source, way, heardBy }: Pick<Said, 'source' | 'way' | 'heardBy'>): string | null {
  const by = heardBy === '' ? '' : ` by ${heardBy}`;
  if (source === 'observed') return `written${by} as seen, not said`;
  if (source === 'told') return `told${heardBy === '' ? '' : ` to ${heardBy}`} by someone who knows them`;
  if (way === 'meeting') return null;
  const where = { 'one-to-one': 'one to one', phone: 'on the phone', slip: 'on a slip', talk: 'in a talk' }[
    way
  ];
  return `heard${by} ${where}`;
}

/** "decided: pale green · painted, 11 January · told 4 January, newsletter". */
export function cameOfWords(came: CameOf, today: string): string {
  const day = (date: string) => dayWords(date, today);
  const first = came.kind === 'decision' ? decidedWords(came) : actionWords(came, day);
  const outcomes = came.outcomes.flatMap(({ words, happenedOn, toldBack }) => [
    `${words.replace(/\.$/, '')}, ${day(happenedOn)}`,
    ...toldBack.map(({ way, toldOn }) => `told ${day(toldOn)}, ${way}`),
  ]);
  return [first, ...outcomes].join(' · ');
}

function decidedWords({ words, how }: CameOf): string {
  return `${how === 'deferred' ? 'put off' : 'decided'}: ${words}`;
}

function actionWords({ words, owner, due, state, closedOn }: CameOf, day: (date: string) => string): string {
  const who = owner === '' ? '' : `${owner}, `;
  if (state === 'done' && closedOn !== null) return `done ${day(closedOn)}: ${who}${words}`;
  if (state === 'dropped' && closedOn !== null) return `dropped ${day(closedOn)}: ${words}`;
  return `action: ${who}${words}${due === null ? '' : `, due ${day(due)}`}`;
}
