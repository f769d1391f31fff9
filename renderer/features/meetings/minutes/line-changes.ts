import type { LineVersion } from '@contract/meetings/minutes';
import { longDate } from '@rules/british-dates';
import { voteWords } from '@rules/votes';
import { decidedWords, labelOf } from './line-words';
import type { Naming } from './line-words';

type Facts = NonNullable<LineVersion['facts']>;

/** What is needed to tell changes: who people are, and the items by their ids. */
export interface Telling {
  naming: Naming;
  items: readonly { id: string; title: string }[];
}

/**
 * What else than its words changed in a line from one revision to the next, a sentence each. Empty when its words alone
 * did, or when an old file does not say how it stood.
 */
export function changesOfLine(before: LineVersion, after: LineVersion, telling: Telling): string[] {
  if (before.facts === null || after.facts === null) return [];
  const [was, now] = [before.facts, after.facts];
  const one = factsInWords(before, was, telling);
  const other = factsInWords(after, now, telling);
  const changes = [
    ...outOrBack(was, now),
    ...other.flatMap((fact, at) => told(fact, one[at]?.words ?? null)),
    ...linked(was, now),
  ];
  if (changes.length > 0 || before.text !== after.text) return changes;
  // A name taken out is taken out here too. A place changes with its neighbours’, so it counts only when nothing else does.
  return [
    was.position === now.position ? 'What changed is not kept.' : 'Moved to another place in its item.',
  ];
}

interface FactInWords {
  what: string;
  /** Null where a line of its kind has no such thing. */
  words: string | null;
  /** What stands for no words. */
  none: string;
}

/** Everything a line says beside its words; always as many and in the same order, so two can be laid side by side. */
function factsInWords({ kind }: LineVersion, facts: Facts, { naming, items }: Telling): FactInWords[] {
  const { speakerId, source, action, vote, decidedHow, topics, itemId } = facts;
  const due = action && (action.due === null ? '' : longDate(action.due));
  return [
    { what: '', words: labelOf({ kind, speakerId, source }, naming), none: '' },
    { what: 'Who does it: ', words: action && ownerOf(action, naming), none: 'nobody yet' },
    { what: 'When: ', words: due, none: 'no date yet' },
    {
      what: 'How it was decided: ',
      words: kind === 'decided' ? decidedWords(decidedHow).toLowerCase() : null,
      none: 'not said',
    },
    { what: 'Hands: ', words: vote && voteWords(vote.options), none: 'none' },
    { what: 'Why the votes do not add up: ', words: vote && vote.reason, none: 'not said' },
    { what: 'Topics: ', words: topics.join(', '), none: 'none' },
    { what: 'Under the item: ', words: titleOf(itemId, items), none: '' },
  ];
}

function told({ what, words, none }: FactInWords, was: string | null): string[] {
  if (words === null || words === was) return [];
  if (was === null) return words === '' ? [] : [`${what}${words}.`];
  return [`${what}${words || none}. Before: ${was || none}.`];
}

function outOrBack(was: Facts, now: Facts): string[] {
  if (was.archived === now.archived) return [];
  return [now.archived ? 'Taken out of the minutes.' : 'Put back into the minutes.'];
}

function linked(was: Facts, now: Facts): string[] {
  if (was.fromLineId === now.fromLineId) return [];
  return [now.fromLineId === null ? 'It no longer comes from another line.' : 'It comes from what was said.'];
}

function ownerOf({ ownerId, ownerName }: NonNullable<Facts['action']>, naming: Naming): string {
  if (ownerId === null) return ownerName;
  return naming.people.get(ownerId)?.fullName ?? 'somebody no longer in People';
}

function titleOf(itemId: string, items: Telling['items']): string {
  return items.find((item) => item.id === itemId)?.title ?? 'one that was taken out';
}
