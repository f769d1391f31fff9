import type { Found, SearchKind } from '@contract/search';
import { plainDate } from '@rules/british-dates';
import { whereHeard } from '@rules/where-heard';

/** What each kind is called when there are several; null is everything. */
export const kindChoices: readonly { kind: SearchKind | null; words: string }[] = [
  { kind: null, words: 'Everything' },
  { kind: 'person', words: 'People' },
  { kind: 'meeting', words: 'Meetings' },
  { kind: 'voice', words: 'Voices' },
  { kind: 'action', words: 'Actions' },
  { kind: 'line', words: 'Decisions and notes' },
];

const one: Record<Exclude<SearchKind, 'line'>, string> = {
  person: 'Person',
  meeting: 'Meeting',
  voice: 'Voice',
  action: 'Action',
};
const oneLine = { note: 'Note', decided: 'Decision', vote: 'Vote' };

/** "Voice. Residents’ meeting, 2 December 2026", "Voice. One to one with Bisi, 3 December 2026". */
export function aboutFound({
  kind,
  heard,
  lineKind,
  meeting,
  on,
}: Pick<Found, 'kind' | 'heard' | 'lineKind' | 'meeting' | 'on'>): string {
  const place = heard === null ? meeting?.title : whereHeard({ ...heard, meeting });
  const where = kind === 'meeting' || place === undefined ? [] : [place];
  const when = on === null ? [] : [plainDate(on)];
  const more = [...where, ...when].join(', ');
  const what = kind === 'line' ? oneLine[lineKind ?? 'note'] : one[kind];
  return more === '' ? what : `${what}. ${more}`;
}

/** How many were found, or what to do. */
export function countFound(text: string, count: number, more: boolean): string {
  if (text.trim() === '') return 'Type a name, or words people said.';
  if (count === 0) return 'Nothing found. Try fewer or other words.';
  if (more) return `The best ${count} are shown. More words find less.`;
  return count === 1 ? '1 found' : `${count} found`;
}
