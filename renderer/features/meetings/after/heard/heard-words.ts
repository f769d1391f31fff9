import type { MeetingReach, ReachPerson } from '@contract/meetings/reach';
import type { VoiceSource } from '@contract/meetings/minutes';
import { wordEditions, type WordEdition } from '@contract/meetings/signing';
import { paperEdition } from '@rules/print-run';

/** Names to show: the name each likes, or the full name where two like the same. */
export function shownNames(people: readonly ReachPerson[]): (person: ReachPerson) => string {
  const often = new Map<string, number>();
  for (const { name } of people) often.set(name, (often.get(name) ?? 0) + 1);
  return ({ name, fullName }) => ((often.get(name) ?? 0) > 1 ? fullName : name);
}

/** Those not heard yet: those who were there first, each group by name. */
export function notHeard({ everyone }: MeetingReach): ReachPerson[] {
  return everyone
    .filter((person) => !person.heard)
    .sort((a, b) => Number(b.came) - Number(a.came) || a.fullName.localeCompare(b.fullName, 'en-GB'));
}

export interface TurnsGroup {
  turns: number;
  people: ReachPerson[];
}

/** Those who spoke, most first, people with as many turns together. */
export function byTurns({ everyone }: MeetingReach): TurnsGroup[] {
  const groups: TurnsGroup[] = [];
  for (const person of everyone.filter(({ turns }) => turns > 0)) {
    const last = groups.at(-1);
    if (last?.turns === person.turns) last.people.push(person);
    else groups.push({ turns: person.turns, people: [person] });
  }
  return groups;
}

/** Why someone was not in the room, in a word or two; empty for those who were. */
export function awayWords({ came, state, note }: ReachPerson, isRound = false): string {
  if (came) return '';
  if (note !== '') return note;
  if (isRound) return state === 'apologies' ? 'would rather not' : 'not reached';
  return state === 'apologies' ? 'sent apologies' : 'not there';
}

export const editionWords: Record<WordEdition, string> = {
  standard: 'Standard, 12 point',
  'large-print': 'Large print, 18 point',
  'easy-read': 'Easy Read, with pictures',
};

/** How many sheets each edition has, leaving out those with none. */
export function sheetsByEdition(people: readonly ReachPerson[]): { edition: WordEdition; count: number }[] {
  return wordEditions
    .map((edition) => ({
      edition,
      count: people.filter(({ needs }) => paperEdition(needs) === edition).length,
    }))
    .filter(({ count }) => count > 0);
}

export const sourceLabels: Record<VoiceSource, string> = {
  said: 'Said it',
  chose: 'Chose',
  shown: 'Showed',
  observed: 'We saw it',
  told: 'We were told',
};

/** "9 said it, 1 showed", out of those sources anybody was heard by; empty for none. */
export function countedBy(people: MeetingReach['people'], sources: readonly VoiceSource[]): string {
  const words: Record<VoiceSource, string> = {
    ...{ said: 'said it', chose: 'chose', shown: 'showed' },
    ...{ observed: 'seen', told: 'told of by someone who knows them' },
  };
  return sources
    .filter((source) => people[source] > 0)
    .map((source) => `${people[source]} ${words[source]}`)
    .join(', ');
}

export function peopleWords(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}
