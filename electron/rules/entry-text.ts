import type { Line } from '@contract/meetings/minutes';
import { plainDate } from './british-dates';
import { mentionFor, type Findable } from './find-person';
import { mentionOf } from './mentions';
import { voteWords } from './votes';

type EntryLine = Pick<Line, 'kind' | 'text' | 'speakerId' | 'topics' | 'action' | 'vote' | 'decidedHow'>;

/**
 * A saved line as it could have been typed, to correct it in the entry line: who, topics, words, owner and date or
 * counts. Read back by `parseLineEntry` with the line's kind it gives the same line.
 */
export function entryTextOf(line: EntryLine, people: readonly Findable[]): string {
  const tags = line.topics.map((topic) => `#${topic}`);
  const speaker = people.find((person) => person.id === line.speakerId);
  const who = line.kind === 'said' && speaker ? [mentionFor(speaker, people)] : [];
  return [...who, ...tags, wordsOf(line, people)].filter((part) => part !== '').join(' ');
}

function wordsOf(line: EntryLine, people: readonly Findable[]): string {
  if (line.kind === 'action') return actionWords(line, people);
  if (line.kind === 'vote' && line.vote) return voteLineWords(line.text, line.vote);
  if (line.kind === 'decided') return `${line.text}${howWords(line.decidedHow)}`;
  return line.text;
}

function actionWords(line: EntryLine, people: readonly Findable[]): string {
  const owner = people.find((person) => person.id === line.action?.ownerId);
  const due = line.action?.due ? `by ${plainDate(line.action.due)}` : '';
  const name = owner ? mentionFor(owner, people) : mentionOf(line.action?.ownerName ?? '');
  return [line.text, [name, due].filter((part) => part !== '').join(' ')]
    .filter((part) => part !== '')
    .join(', ');
}

function voteLineWords(text: string, vote: NonNullable<EntryLine['vote']>): string {
  const about = text === '' ? '' : `${text}${text.endsWith('?') ? '' : ':'} `;
  const reason = vote.reason === '' ? '' : `; ${vote.reason}`;
  return `${about}${voteWords(vote.options)}${reason}`;
}

function howWords(how: EntryLine['decidedHow']): string {
  if (how === null) return '';
  return how === 'deferred' ? ', deferred' : ` by ${how}`;
}
