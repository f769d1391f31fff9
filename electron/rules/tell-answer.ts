import type { Answer } from '@contract/newsletters/content';
import type { VoiceSource } from '@contract/meetings/minutes';
import { plainDate } from './british-dates';
import { answersInWords } from './check-back-words';
import { daysBetween } from './iso-day';

interface SaidBy {
  personId: string | null;
  source: VoiceSource;
}

/** “Did it help?”, asked or still to ask. Days `YYYY-MM-DD`. */
interface Asked {
  dueOn: string;
  askedOn: string | null;
  yes: number;
  no: number;
  dontKnow: number;
}

/** In the year before a day, "4 December" says enough; otherwise "4 December 2025". Days `YYYY-MM-DD`. */
export function dayInPrint(date: string, today: string): string {
  const isNear = Math.abs(daysBetween(date, today)) < 300;
  return isNear ? plainDate(date).replace(/ \d+$/, '') : plainDate(date);
}

const own: readonly VoiceSource[] = ['said', 'chose', 'shown'];

/** True when the person made it known themselves, false when it was seen of them or told about them. */
export function isTheirOwn({ source }: { source: VoiceSource }): boolean {
  return own.includes(source);
}

/**
 * How many people a "You said" stands for: "1 person, 3 agreed" when three others' words led to the same answer. Empty
 * when nobody said it themselves: what was seen of a person or told about them is nobody's word. Unnamed voices count one each.
 */
export function howManySaid(voices: readonly SaidBy[]): string {
  const people = new Set<string>();
  let unnamed = 0;
  for (const { personId } of voices.filter(isTheirOwn)) {
    if (personId === null) unnamed += 1;
    else people.add(personId);
  }
  const all = people.size + unnamed;
  if (all === 0) return '';
  return all === 1 ? '1 person' : `1 person, ${all - 1} agreed`;
}

/**
 * What was done, with its day: "We now serve the last table first since 4 December." What still goes on has "now" in
 * it; anything else is its own sentence, with the day after it.
 */
export function didInWords({ words, on }: { words: string; on: string }, today: string): string {
  const text = words.trim();
  const day = dayInPrint(on, today);
  if (text.includes(day)) return text;
  if (/\bnow\b/i.test(text) && !/[.!?].*\S/.test(text.slice(0, -1))) {
    return `${text.replace(/[.!]$/, '')} since ${day}.`;
  }
  return `${/[.!?]$/.test(text) ? text : `${text}.`} We did this on ${day}.`;
}

/** What happened next: what people answered to “did it help?”, or when it will be asked. Empty for neither. */
export function nextInWords(asked: Asked | null, today: string): string {
  if (asked === null) return '';
  if (asked.askedOn === null) {
    return asked.dueOn < today ? '' : `We will ask if it helped on ${dayInPrint(asked.dueOn, today)}.`;
  }
  const counts = answersInWords({ ...asked, answer: '' });
  return counts === '' ? '' : `Did it help? Asked ${dayInPrint(asked.askedOn, today)}: ${counts}`;
}

interface Held {
  state: 'open' | 'done' | 'dropped';
  waitingFor: string;
  droppedBecause: string;
}

/** Why an action is not done: what it waits for, or why it was dropped; null for one that is done or just under way. */
export function heldReply(action: Held): Pick<Answer, 'reply' | 'words'> | null {
  if (action.state === 'dropped') return { reply: 'wont', words: action.droppedBecause };
  if (action.state === 'open' && action.waitingFor !== '')
    return { reply: 'cant-yet', words: action.waitingFor };
  return null;
}
