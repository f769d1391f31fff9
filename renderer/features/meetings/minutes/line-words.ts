import type { MeetingKind } from '@contract/meetings/kinds';
import type { Line, LineKind, VoiceSource } from '@contract/meetings/minutes';
import type { PlaceKind } from '@contract/place';
import { shortDate } from '@rules/british-dates';
import { unnamedAt } from '@rules/meeting-kinds';
import { handsIn } from '@rules/vote-entry';
import { voteWords } from '@rules/votes';
import type { Entry } from './entry';
import type { Choice } from './offer';

/** What is needed to put a line into words. */
export interface Naming {
  people: ReadonlyMap<string, Choice>;
  placeKind: PlaceKind;
  /** Of the meeting: what someone unnamed is called follows from it. */
  kind: MeetingKind;
}

const kindWords: Record<LineKind, string> = {
  said: 'Who said?',
  note: 'Note',
  decided: 'Decided',
  vote: 'Vote',
  action: 'Action',
};

const saidWords: Record<VoiceSource, (name: string) => string> = {
  said: (name) => `${name} said`,
  chose: (name) => `${name} chose`,
  shown: (name) => `${name} showed`,
  observed: (name) => `Seen: ${name}`,
  told: (name) => `Told for ${name}`,
};

const howWords: Record<NonNullable<Line['decidedHow']>, string> = {
  consensus: 'Agreed together',
  hands: 'By show of hands',
  ballot: 'By ballot',
  deferred: 'Put off',
};

/** The words before a line: "Winifred said", "A resident said", "Decided". */
export function labelOf(line: Pick<Line, 'kind' | 'speakerId' | 'source'>, naming: Naming): string {
  if (line.kind !== 'said') return kindWords[line.kind];
  const person = line.speakerId === null ? undefined : naming.people.get(line.speakerId);
  return saidWords[line.source](person?.nameToUse ?? unnamedAt(naming.kind, naming.placeKind));
}

/** The words before the line being typed: as above, or "Who said?" while that is not known. */
export function labelOfEntry(entry: Entry, naming: Naming): string {
  const asked = entry.kind === 'said' && entry.speakerId === null && !entry.unnamed;
  return asked && entry.source === 'said' ? kindWords.said : labelOf(entry, naming);
}

/** "Owen Tate, by Mon 7 December", and what is missing said so. */
export function actionWords(action: NonNullable<Line['action']>, naming: Naming): string {
  const owner =
    action.ownerId === null ? action.ownerName : (naming.people.get(action.ownerId)?.fullName ?? '');
  const due = action.due === null ? 'no date yet' : `by ${shortDate(action.due)}`;
  return `${owner || 'nobody yet'}, ${due}`;
}

/** A line as it is drawn: its own words, and what was settled, which stands in bold after them; either may be empty. */
export function drawn(
  line: Pick<Line, 'kind' | 'text' | 'action' | 'decidedHow' | 'vote'>,
  naming: Naming,
): { text: string; settled: string } {
  const { text } = line;
  if (line.action) return { text: stopped(text, '.'), settled: actionWords(line.action, naming) };
  if (line.vote) {
    const reason = line.vote.reason === '' ? '' : ` (${line.vote.reason})`;
    return { text: stopped(text, ':'), settled: `${voteWords(line.vote.options)}${reason}` };
  }
  const hands = line.kind === 'decided' ? handsIn(text) : null;
  if (hands) {
    const reason = hands.reason === '' ? '' : ` (${hands.reason})`;
    return { text: stopped(hands.about, '.'), settled: `${hands.counts}${reason}` };
  }
  const how = line.kind === 'decided' ? decidedWords(line.decidedHow) : '';
  return how === '' ? { text, settled: '' } : { text: stopped(text, '.'), settled: how };
}

// Only on the screen: the words in the records stay as typed.
function stopped(text: string, stop: string): string {
  return text === '' || /[.!?…:;,”"]$/.test(text) ? text : text + stop;
}

/** A line in one breath, as it is read out: "Winifred said: The soup is cold." */
export function wholeWords(line: Line, naming: Naming): string {
  const { text, settled } = drawn(line, naming);
  return `${labelOf(line, naming)}: ${[text, settled].filter((part) => part !== '').join(' ')}`;
}

/** How a decision was reached, in words; empty when not said. */
export function decidedWords(how: Line['decidedHow']): string {
  return how === null ? '' : howWords[how];
}
