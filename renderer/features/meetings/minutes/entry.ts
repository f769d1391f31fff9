import * as z from 'zod';
import { decidedHow, lineKinds, voiceSources } from '@contract/meetings/minutes';
import type { Line, LineInput, LineKind } from '@contract/meetings/minutes';
import { entryTextOf } from '@rules/entry-text';
import { findOnePerson } from '@rules/find-person';
import { kindOfKey, parseLineEntry } from '@rules/line-entry';
import type { EntryContext, ParsedEntry } from '@rules/line-entry';
import { readMentions } from '@rules/mentions';
import { handsIn, withHandsReason } from '@rules/vote-entry';
import type { VoteCount } from '@rules/votes';
import type { Naming } from './line-words';
import type { Choice } from './offer';

/** A line while it is typed: what the keys have already taken out of the text, and the text as it stands. */
export const entrySchema = z.object({
  kind: z.enum(lineKinds),
  speakerId: z.string().nullable(),
  /** True once "unnamed" was chosen, so nobody is offered again. */
  unnamed: z.boolean(),
  source: z.enum(voiceSources),
  /** Chosen by key; null means as typed, or not said. */
  decidedHow: z.enum(decidedHow).nullable(),
  fromLineId: z.string().nullable(),
  text: z.string(),
  /** Why a vote does not add up to those here. */
  reason: z.string(),
});
export type Entry = z.infer<typeof entrySchema>;
export type Typing = Omit<EntryContext, 'kind'>;

/** What a line says, without where it stands. */
export type LineWords = Omit<LineInput, 'id' | 'meetingId' | 'itemId'>;

export function emptyEntry(kind: LineKind = 'said'): Entry {
  return {
    kind,
    speakerId: null,
    unnamed: false,
    source: 'said',
    decidedHow: null,
    fromLineId: null,
    text: '',
    reason: '',
  };
}

/** A saved line opened for correction; reading it back unchanged gives the same line. */
export function entryOfLine(line: Line, people: Typing['people']): Entry {
  return {
    ...emptyEntry(line.kind),
    speakerId: line.speakerId,
    unnamed: line.kind === 'said' && line.speakerId === null,
    source: line.source,
    fromLineId: line.fromLineId,
    text: entryTextOf({ ...line, speakerId: null }, people),
  };
}

/** The action a said line leads to: its words, ready to be typed over, and the link back to it. */
export function linkedAction(said: Pick<Line, 'id' | 'text'>): Entry {
  return { ...emptyEntry('action'), fromLineId: said.id, text: said.text };
}

/** True when there is nothing in it worth keeping. */
export function isBlank(entry: Entry): boolean {
  return entry.text.trim() === '';
}

/** The entry after its text became `text`: a leading `.d` sets the kind, `@win ` in a said line sets who spoke. */
export function typeInto(entry: Entry, text: string, typing: Typing): Entry {
  return takeSpeaker(takeKind({ ...entry, text }), typing);
}

function takeKind(entry: Entry): Entry {
  const found = /^\s*\.([a-z])\s/i.exec(entry.text);
  const kind = found && kindOfKey[(found[1] ?? '').toLowerCase()];
  return found && kind ? { ...entry, kind, text: entry.text.slice(found[0].length) } : entry;
}

function takeSpeaker(entry: Entry, typing: Typing): Entry {
  if (!asksWho(entry)) return entry;
  const mention = readMentions(entry.text)[0];
  if (!mention || !/\s/.test(entry.text.charAt(mention.to))) return entry;
  const person = findOnePerson(mention.query, typing.people);
  if (!person) return entry;
  return withSpeaker(entry, person.id, entry.text.slice(0, mention.from) + entry.text.slice(mention.to + 1));
}

/** True while it is not yet known who speaks, named or not. */
export function asksWho(entry: Entry): boolean {
  return entry.kind === 'said' && entry.speakerId === null && !entry.unnamed;
}

/** The entry with who spoke taken, and `text` left to type. */
export function withSpeaker(entry: Entry, speakerId: string, text: string): Entry {
  return { ...entry, speakerId, unnamed: false, text };
}

/** The entry with nobody named: nothing about who spoke is kept. */
export function asUnnamed(entry: Entry, text: string): Entry {
  return { ...entry, speakerId: null, unnamed: true, text };
}

/** What the entry would save as it stands, and what is not clear yet in words. */
export function readEntry(entry: Entry, typing: Typing): { parsed: ParsedEntry; words: LineWords } {
  const parsed = parse(entry, typing);
  const { kind, action, vote } = parsed;
  const isSaid = kind === 'said';
  return {
    parsed,
    words: {
      kind,
      text: kind === 'decided' ? withHandsReason(parsed.text, entry.reason) : parsed.text,
      speakerId: isSaid && !entry.unnamed ? (entry.speakerId ?? parsed.speakerId) : null,
      source: isSaid ? entry.source : 'said',
      topics: parsed.topics,
      fromLineId: isSaid ? null : entry.fromLineId,
      decidedHow: kind === 'decided' ? (entry.decidedHow ?? parsed.decidedHow) : parsed.decidedHow,
      action: action && {
        ownerId: action.ownerId,
        ownerName: action.ownerId === null ? action.ownerQuery : '',
        due: action.due,
      },
      vote: vote && { options: vote.options, reason: entry.reason || vote.reason },
    },
  };
}

/** Whose words these are who is not ticked as here; null when they are, or told them to somebody else. */
export function quotedNotHere(words: LineWords, naming: Naming): Choice | null {
  const { kind, speakerId, source } = words;
  if (kind !== 'said' || speakerId === null || source === 'told') return null;
  const speaker = naming.people.get(speakerId);
  return naming.kind === 'phone-round' || speaker === undefined || speaker.here ? null : speaker;
}

/** The hands a line counts, of a vote or of a decision, and why they do not add up; null when it counts none. */
export function countedIn(
  words: Pick<LineWords, 'kind' | 'text' | 'vote'>,
): { options: readonly VoteCount[]; reason: string } | null {
  return words.kind === 'decided' ? handsIn(words.text) : words.vote;
}

// Once it is known who speaks, another @name is only a name in their words.
function parse(entry: Entry, typing: Typing): ParsedEntry {
  if (entry.kind !== 'said' || asksWho(entry))
    return parseLineEntry(entry.text, { ...typing, kind: entry.kind });
  const parsed = parseLineEntry(entry.text, { ...typing, kind: 'note' });
  return parsed.kind === 'note' ? { ...parsed, kind: 'said' } : parsed;
}

/** True when the line cannot be saved before something in it is mended. */
export function mustMend(parsed: ParsedEntry): boolean {
  return (parsed.kind === 'said' || parsed.kind === 'vote') && parsed.problems.length > 0;
}

const flips: Record<LineKind, LineKind> = {
  action: 'decided',
  decided: 'note',
  note: 'action',
  vote: 'decided',
  said: 'action',
};

/** F8 in place: action, decided, note and round again. */
export function flipped(kind: LineKind): LineKind {
  return flips[kind];
}

/** The kind the next entry starts with: talk goes on as it was, anything settled goes back to talk. */
export function kindAfter(kind: LineKind): LineKind {
  return kind === 'note' ? 'note' : 'said';
}

/** F7: the next way a voice reached the meeting, or a decision was reached; other kinds have none. */
export function nextHow(entry: Entry): Entry {
  if (entry.kind === 'said') return { ...entry, source: after(voiceSources, entry.source) };
  if (entry.kind !== 'decided') return entry;
  return { ...entry, decidedHow: after([null, ...decidedHow], entry.decidedHow) };
}

function after<T>(list: readonly T[], now: T): T {
  const next = list[(list.indexOf(now) + 1) % list.length];
  return next === undefined ? now : next;
}

const draftText = z.object({
  version: z.literal(1),
  entry: entrySchema,
  correction: z.object({ lineId: z.string(), revision: z.number(), entry: entrySchema }).nullable(),
});
export type DraftText = Omit<z.infer<typeof draftText>, 'version'>;
export type Correction = NonNullable<DraftText['correction']>;

/** Everything typed and not yet a line, as kept in the records. */
export function writeDraft(draft: DraftText): string {
  return JSON.stringify({ version: 1, ...draft });
}

/** Reads {@link writeDraft} back; text in no known form is put in the entry as it is. */
export function readDraft(raw: string): DraftText {
  const read = draftText.safeParse(jsonOrNull(raw));
  if (read.success) return { entry: read.data.entry, correction: read.data.correction };
  return { entry: { ...emptyEntry(), text: raw }, correction: null };
}

function jsonOrNull(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
