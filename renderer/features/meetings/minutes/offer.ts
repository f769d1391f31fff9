import type { Needs, PersonKind } from '@contract/people';
import { findPeople, mentionFor } from '@rules/find-person';
import { entryTokenAt, replaceToken } from '@rules/line-entry';
import type { EntryToken } from '@rules/line-entry';
import { readMentions, withoutMention } from '@rules/mentions';
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

/** The people offered for what is being typed. */
export interface Offer {
  query: string;
  /** The `@name` being typed; null when the first word of a said line is taken for a name. */
  token: EntryToken | null;
  people: Choice[];
  /** True when "unnamed" can be chosen as well. */
  unnamed: boolean;
}

const mostOffered = 6;

/** Who to offer with the caret here; null when nobody is being named. */
export function offerFor(entry: Entry, caret: number, people: readonly Choice[]): Offer | null {
  const unnamed = asksWho(entry);
  const token = entryTokenAt(entry.text, caret);
  if (token?.sign === '@') {
    const found = findPeople(token.query, people).slice(0, mostOffered);
    return found.length > 0 || unnamed ? { query: token.query, token, people: found, unnamed } : null;
  }
  if (!unnamed || !/^[\p{L}’'-]+$/u.test(entry.text) || caret < entry.text.length) return null;
  const found = findPeople(entry.text, people).slice(0, mostOffered);
  return found.length > 0 ? { query: entry.text, token: null, people: found, unnamed } : null;
}

/** The entry with this person taken, and where the caret goes. */
export function takePerson(
  entry: Entry,
  offer: Offer,
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
  const before = offer?.token && (!named || offer.token.from <= named.from);
  if (offer && (before || !named)) {
    const { text, caret } = withoutName(entry.text, offer);
    return { entry: asUnnamed(entry, text), caret };
  }
  const text = named ? withoutMention(entry.text, named) : entry.text;
  return { entry: asUnnamed(entry, text), caret: text.length };
}

function withoutName(text: string, { token }: Offer): { text: string; caret: number } {
  if (!token) return { text: '', caret: 0 };
  const after = text.slice(token.to).replace(/^\s/, '');
  return { text: text.slice(0, token.from) + after, caret: token.from };
}
