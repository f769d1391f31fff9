import type { MeetingReach, ReachPerson } from '@contract/meetings/reach';
import type { VoiceSource } from '@contract/meetings/minutes';
import { wordEditions, type WordEdition } from '@contract/meetings/signing';
import { paperEdition } from '@rules/print-run';
import { largePrintWords, pointOf } from '@rules/print-size';

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

interface Sheets {
  id: string;
  words: string;
  as: { edition: WordEdition; point?: number };
  count: number;
}

/** How many sheets there are in each edition and size of large print, leaving out those with none. */
export function sheetsByEdition(people: readonly ReachPerson[]): Sheets[] {
  return wordEditions.flatMap((edition) => {
    const theirs = people.filter(({ needs }) => paperEdition(needs) === edition);
    if (edition === 'large-print') return largeSheets(theirs);
    return theirs.length === 0
      ? []
      : [{ id: edition, words: editionWords[edition], as: { edition }, count: theirs.length }];
  });
}

const editionWords = { standard: 'Standard, 12 point', 'easy-read': 'Easy Read, with pictures' };

function largeSheets(people: readonly ReachPerson[]): Sheets[] {
  const bySize = Map.groupBy(people, ({ needs }) => pointOf(needs));
  return [...bySize]
    .sort(([a], [b]) => a - b)
    .map(([point, theirs]) => ({
      ...{ id: `large-print ${point}`, words: largePrintWords(point), count: theirs.length },
      as: { edition: 'large-print', point },
    }));
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
