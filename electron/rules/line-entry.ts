import { lineKinds, type decidedHow, type LineKind } from '@contract/meetings/minutes';
import { readActionEntry, type ActionContext, type ActionEntry } from './action-entry';
import { findOnePerson, type Findable } from './find-person';
import { readMentions, takeTopics, whoIs, withoutMention, type Mention } from './mentions';
import { putAfter } from './name-in-print';
import { readHands, readVoteEntry } from './vote-entry';
import type { VoteCount } from './votes';

type DecidedHow = (typeof decidedHow)[number];

/** What a typed line is read against: the kind the screen shows, who there is, the meeting's day. */
export interface EntryContext extends ActionContext {
  kind: LineKind;
}

export interface ParsedEntry {
  kind: LineKind;
  text: string;
  topics: string[];
  /** What stood after the `@` of who said it; empty for unnamed. */
  speakerQuery: string;
  speakerId: string | null;
  action: Omit<ActionEntry, 'text'> | null;
  vote: { options: VoteCount[]; reason: string } | null;
  decidedHow: DecidedHow | null;
  /** What still needs mending before the line says what was meant, in words. */
  problems: string[];
}

/** The letter after the full stop that begins a line, and the kind it makes. `.q`, a quote, is what was said. */
export const kindOfKey: Record<string, LineKind> = {
  s: 'said',
  q: 'said',
  n: 'note',
  d: 'decided',
  v: 'vote',
  a: 'action',
};

/** The kind after this one (before, with -1) in the order the Tab key goes round. */
export function nextLineKind(kind: LineKind, step: 1 | -1 = 1): LineKind {
  const at = (lineKinds.indexOf(kind) + step + lineKinds.length) % lineKinds.length;
  return lineKinds[at] ?? kind;
}

/**
 * Reads what stands in the entry line: `.s .q .n .d .v .a` at the start choose the kind, `@name` who said it or
 * who owns the action, `#word` a topic, and for actions and votes the owner, date and counts in plain typing.
 * Words that are none of these are never changed. Nothing throws; what cannot be read stays in the text.
 */
export function parseLineEntry(raw: string, context: EntryContext): ParsedEntry {
  const { kind, rest } = takeKind(raw, context.kind);
  const { topics, text } = takeTopics(rest);
  const empty = {
    kind,
    topics,
    speakerQuery: '',
    speakerId: null,
    action: null,
    vote: null,
    decidedHow: null,
  };
  switch (kind) {
    case 'said':
      return { ...empty, ...readSaid(text, context) };
    case 'action':
      return { ...empty, ...readAction(text, context) };
    case 'vote':
      return { ...empty, ...readVote(nameMentions(text, context.people)) };
    case 'decided':
      return { ...empty, ...readDecided(nameMentions(text, context.people)) };
    case 'note':
      return { ...empty, text: nameMentions(text, context.people), problems: [] };
  }
}

function takeKind(raw: string, kind: LineKind): { kind: LineKind; rest: string } {
  const match = /^\s*\.([a-z])(?=\s|$)\s*/i.exec(raw);
  const chosen = match ? kindOfKey[(match[1] ?? '').toLowerCase()] : undefined;
  return match && chosen ? { kind: chosen, rest: raw.slice(match[0].length) } : { kind, rest: raw };
}

function readSaid(text: string, context: EntryContext) {
  const mention = readMentions(text)[0];
  if (mention === undefined) return { text, problems: [] };
  const person = findOnePerson(mention.query, context.people);
  return {
    text: nameMentions(withoutMention(text, mention), context.people),
    speakerQuery: mention.query,
    speakerId: person?.id ?? null,
    problems: person ? [] : [whoIs(mention.query)],
  };
}

function readAction(text: string, context: EntryContext) {
  const { text: words, ...action } = readActionEntry(text, context);
  const problems = action.dueProblem === '' ? [] : [action.dueProblem];
  if (action.ownerQuery !== '' && action.ownerId === null) {
    problems.push(`Choose who “${action.ownerQuery}” is, or leave the name as typed.`);
  }
  return { text: nameMentions(words, context.people), action, problems };
}

function readVote(text: string) {
  const vote = readVoteEntry(text);
  if (vote === null) {
    return {
      text,
      problems: ['Write each choice and its count, like “garden centre 8, theatre 4, no view 2”.'],
    };
  }
  const { text: about, ...counts } = vote;
  return { text: about, vote: counts, decidedHow: 'hands' as const, problems: [] };
}

function readDecided(text: string) {
  const hands = readHands(text);
  if (hands !== null) return { text: hands, decidedHow: 'hands' as const, problems: [] };
  const match = /[\s,]+(?:by (consensus|hands|ballot)|(deferred))\.?$/i.exec(text);
  const how = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  if (match === null) return { text, problems: [] };
  return { text: text.slice(0, match.index).trim(), decidedHow: how as DecidedHow, problems: [] };
}

// A mention that is not who spoke reads as the name itself, as agreed for print: "@owen brought pictures" is "Owen
// brought pictures", and of somebody not to be named "A resident brought pictures".
function nameMentions(text: string, people: readonly Findable[]): string {
  return readMentions(text).reduceRight((named: string, mention: Mention) => {
    const person = findOnePerson(mention.query, people);
    if (!person) return named;
    const before = named.slice(0, mention.from);
    const name = person.unnamed === undefined ? before + person.nameToUse : putAfter(before, person.unnamed);
    return name + named.slice(mention.to);
  }, text);
}

/** The `@name` or `#topic` being typed where the caret stands. `from` is the sign, `to` past the last letter. */
export interface EntryToken {
  sign: '@' | '#';
  /** What is typed between the sign and the caret. */
  query: string;
  from: number;
  to: number;
}

/** The token the caret is in or just after, or null. Both offsets count UTF-16 units, as text fields do. */
export function entryTokenAt(raw: string, caret: number): EntryToken | null {
  const before = /(?:^|[\s(,])([@#])([\p{L}\p{M}\p{N}_’'-]*)$/u.exec(raw.slice(0, caret));
  if (!before) return null;
  const typed = before[2] ?? '';
  const after = /^[\p{L}\p{M}\p{N}_’'-]*/u.exec(raw.slice(caret))?.[0] ?? '';
  return {
    sign: before[1] === '#' ? '#' : '@',
    query: typed.replace(/_/g, ' '),
    from: caret - typed.length - 1,
    to: caret + after.length,
  };
}

/** Puts a chosen name or topic in place of the token, one space after it, and says where the caret goes. */
export function replaceToken(
  raw: string,
  token: EntryToken,
  insertion: string,
): { raw: string; caret: number } {
  const before = raw.slice(0, token.from) + insertion;
  const after = raw.slice(token.to);
  const spaced = /^\s/.test(after) ? after : ` ${after}`;
  return { raw: before + spaced, caret: before.length + 1 };
}
