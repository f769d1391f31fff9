import type { AgendaItem } from '@contract/meetings/agenda';
import type { SuggestionKind } from '@contract/meetings/suggestions';
import type { Voice } from '@contract/voices';
import { plainDate } from './british-dates';
import { isHeard } from './reach';
import { quoted } from './spoken-words';

/** Longest title and note of an agenda item. */
const longest = { title: 160, note: 400 };
const usualMinutes = 5;

/** Something that may be put on an agenda, as the records hold it. All dates `YYYY-MM-DD`. */
export interface Candidate {
  kind: SuggestionKind;
  words: string;
  /** The day it was said, agreed, put off or not reached. */
  on: string;
  /** Of a voice: how it was made known, what it was about, and who said it when they are named and still here. */
  source: Voice['source'] | null;
  topic: string;
  personId: string | null;
  /** Of an action. */
  due: string | null;
  waitingFor: string;
  /** Of an item not reached before. */
  item: Pick<AgendaItem, 'note' | 'minutes' | 'picture' | 'askedById'> | null;
}

export type ProposedItem = Pick<AgendaItem, 'title' | 'note' | 'minutes' | 'picture' | 'askedById'>;

/**
 * The agenda item proposed for it, in plain words: what a voice was about with the words as its note, or the words
 * themselves; an action with when it was promised; what was put off or not reached with the day.
 */
export function proposedItem(candidate: Candidate): ProposedItem {
  const { kind, words, on, source, topic, personId, due, waitingFor, item } = candidate;
  const plain = { minutes: usualMinutes, picture: null, askedById: null };
  if (kind === 'voice') {
    const said = quoted({ words, source: source ?? 'said' });
    const own = source !== null && isHeard({ sources: [source], turns: 0 });
    const asked = { ...plain, askedById: own ? personId : null };
    if (topic === '') return { ...asked, title: cut(said, longest.title), note: '' };
    return { ...asked, title: withCapital(topic), note: cut(said, longest.note) };
  }
  if (kind === 'action') {
    const promised = due === null ? '' : `Promised for ${plainDate(due)}.`;
    const note = [promised, waitingFor].filter((part) => part !== '').join(' ');
    return { ...plain, title: cut(words, longest.title), note: cut(note, longest.note) };
  }
  if (kind === 'decision') {
    return { ...plain, title: cut(words, longest.title), note: `Put off on ${plainDate(on)}.` };
  }
  const { minutes, picture, askedById, note: before } = item ?? { ...plain, note: '' };
  const note = before === '' ? `Not reached on ${plainDate(on)}.` : before;
  return { title: cut(words, longest.title), note, minutes, picture, askedById };
}

/** At most `most` characters on one line, cut between words with an ellipsis; a quotation keeps its closing mark. */
function cut(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const end = line.endsWith('”') ? '…”' : '…';
  const room = line.slice(0, most - end.length + 1);
  const space = room.lastIndexOf(' ');
  return `${room.slice(0, space > most / 2 ? space : most - end.length)}${end}`;
}

function withCapital(topic: string): string {
  return topic.charAt(0).toUpperCase() + topic.slice(1);
}
