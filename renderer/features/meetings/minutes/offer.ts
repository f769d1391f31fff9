import type { Needs, PersonKind } from '@contract/people';
import { findPeople, mentionFor } from '@rules/find-person';
import { entryTokenAt, replaceToken } from '@rules/line-entry';
import type { EntryToken } from '@rules/line-entry';
import { readMentions, withoutMention } from '@rules/mentions';
import { findTopics, isNewTopic } from '@rules/topics-offered';
import { asUnnamed, asksWho, withSpeaker } from './entry';
import type { Entry } from './entry';

/** A person as offered while typing. */
export interface Choice {
  id: string;
  nameToUse: string;
  fullName: string;
  kind: PersonKind | null;
  /** "resident", "daughter of Mabel": what tells two of one name apart. */
  words: string;
  here: boolean;
  /** How they like to be given information; absent for somebody who is not in People. */
  needs?: Needs;
  /** What stands in print for somebody who asked not to be named. */
  unnamed?: string;
}

/** What is offered for what is being typed. */
export type Offer = PeopleOffer | TopicsOffer;

/** The people a name being typed may mean. */
export interface PeopleOffer {
  of: 'people';
  query: string;
  /** The `@name` being typed; null when the first word of a said line is taken for a name. */
  token: EntryToken | null;
  people: Choice[];
  /** True when "unnamed" can be chosen as well. */
  unnamed: boolean;
}

/** The topics a `#word` being typed may mean. */
export interface TopicsOffer {
  of: 'topics';
  token: EntryToken;
  topics: string[];
  /** What is typed, when it can be chosen as a topic of its own. */
  fresh: string | null;
}

const mostOffered = 6;

/** Who or which topics to offer with the caret here; null when neither is being typed. */
export function offerFor(
  entry: Entry,
  caret: number,
  people: readonly Choice[],
  topics: readonly string[],
): Offer | null {
  const unnamed = asksWho(entry);
  const token = entryTokenAt(entry.text, caret);
  if (token?.sign === '#') return topicsFor(entry.text, token, topics);
  if (token?.sign === '@') {
    const found = findPeople(token.query, people).slice(0, mostOffered);
    return found.length > 0 || unnamed
      ? { of: 'people', query: token.query, token, people: found, unnamed }
      : null;
  }
  if (!unnamed || !/^[\p{L}’'-]+$/u.test(entry.text) || caret < entry.text.length) return null;
  const found = findPeople(entry.text, people).slice(0, mostOffered);
  return found.length > 0 ? { of: 'people', query: entry.text, token: null, people: found, unnamed } : null;
}

function topicsFor(text: string, token: EntryToken, known: readonly string[]): TopicsOffer | null {
  const found = findTopics(token.query, known);
  if (found.length === 0) return null;
  const fresh = isNewTopic(token.query, known) ? text.slice(token.from + 1, token.to) : null;
  return { of: 'topics', token, topics: found, fresh };
}

/** How many can be chosen from an offer. */
export function choicesIn(offer: Offer): number {
  if (offer.of === 'topics') return offer.topics.length + Number(offer.fresh !== null);
  return offer.people.length + Number(offer.unnamed);
}

/** The entry with choice `index` of the offer taken, and where the caret goes. */
export function takeChoice(
  entry: Entry,
  offer: Offer,
  index: number,
  people: readonly Choice[],
): { entry: Entry; caret: number } {
  if (offer.of === 'people') {
    const person = offer.people[index];
    return person ? takePerson(entry, offer, person, people) : takeUnnamed(entry, offer);
  }
  const topic = offer.topics[index] ?? offer.fresh ?? '';
  const { raw, caret } = replaceToken(entry.text, offer.token, `#${topic}`);
  return { entry: { ...entry, text: raw }, caret };
}

function takePerson(
  entry: Entry,
  offer: PeopleOffer,
  person: Choice,
  people: readonly Choice[],
): { entry: Entry; caret: number } {
  if (offer.unnamed) {
    const { text, caret } = withoutName(entry.text, offer);
    return { entry: withSpeaker(entry, person.id, text), caret };
  }
  if (!offer.token) return { entry, caret: entry.text.length };
  const { raw, caret } = replaceToken(entry.text, offer.token, mentionFor(person, people));
  return { entry: { ...entry, text: raw }, caret };
}

/** The entry left unnamed; a name half typed is taken out wherever the caret is, so nothing about who is kept. */
export function takeUnnamed(entry: Entry, offer: Offer | null): { entry: Entry; caret: number } {
  if (!asksWho(entry)) return { entry: asUnnamed(entry, entry.text), caret: entry.text.length };
  const [named] = readMentions(entry.text);
  const naming = offer?.of === 'people' ? offer : null;
  const before = naming?.token && (!named || naming.token.from <= named.from);
  if (naming && (before || !named)) {
    const { text, caret } = withoutName(entry.text, naming);
    return { entry: asUnnamed(entry, text), caret };
  }
  const text = named ? withoutMention(entry.text, named) : entry.text;
  return { entry: asUnnamed(entry, text), caret: text.length };
}

function withoutName(text: string, { token }: PeopleOffer): { text: string; caret: number } {
  if (!token) return { text: '', caret: 0 };
  const after = text.slice(token.to).replace(/^\s/, '');
  return { text: text.slice(0, token.from) + after, caret: token.from };
}
