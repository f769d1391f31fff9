import { v7 } from 'uuid';
import type { QueryClient } from '@tanstack/react-query';
import type { CallResult, ErrorKind } from '@contract/errors';
import type { Line, Meeting } from '@contract/meetings/minutes';
import { call } from '../../../lib/call';
import { createSaveQueue } from '../../../lib/save-queue';
import type { SaveQueue } from '../../../lib/save-queue';
import { createStore } from '../../../lib/store';
import type { Store } from '../../../lib/store';
import { keepAnswer, readKey } from '../../../lib/use-read';
import { emptyEntry, isBlank, readDraft, writeDraft } from './entry';
import type { Correction, Entry, LineWords } from './entry';
import { withLine } from './meeting-memory';
import type { Unsaved } from './meeting-memory';

/** A line changed elsewhere while it was corrected here: both texts, for the person to choose. */
export interface Conflict {
  lineId: string;
  mine: LineWords;
  /** The text as it now stands in the records. */
  theirs: string;
}

/** What is on the minute-taker's desk: what is typed, what is on its way to the records, and the queue between. */
export interface Desk {
  readonly meetingId: string;
  readonly entry: Store<Entry>;
  readonly correction: Store<Correction | null>;
  readonly unsaved: Store<readonly Unsaved[]>;
  readonly conflict: Store<Conflict | null>;
  /** The item being written under, which need not be the one the room is on. */
  readonly itemId: Store<string>;
  readonly queue: SaveQueue;
  /** Revisions this screen's own saves made, so one of them never conflicts with the next. */
  readonly own: Map<string, number>;
  /** Hears of each line the moment it is in the records. */
  readonly tellSaved: (line: Line) => void;
  /** The meeting as last read. */
  meeting: () => Meeting | undefined;
  remember: (update: (meeting: Meeting) => Meeting) => void;
  /** Puts a line as the records now have it on the screen. */
  keepLine: (line: Line) => void;
  /** Keeps what is typed, at most a second from now. */
  keepDraft: () => void;
  /** Puts a new line under the item, at a place or last; it is shown at once. The answer is its id. */
  addLine: (itemId: string, words: LineWords, place: number | null) => string;
  /** Changes a line from the revision it was corrected at. */
  changeLine: (line: Line, words: LineWords, revision: number) => void;
  /** What could not be done, in words; empty when all is well. */
  readonly trouble: Store<string>;
  /** Reads the meeting again. */
  reread: () => void;
  /** Puts any other change behind the lines already on their way. */
  put: (send: () => Promise<CallResult<unknown>>) => void;
  /** Settles {@link Conflict}: mine over theirs, or mine let go. */
  settle: (keep: 'mine' | 'theirs') => Promise<void>;
  close: () => Promise<void>;
}

/** Opens the desk on a meeting as read, with anything typed and not yet a line put back. */
export function createDesk(
  client: QueryClient,
  first: Meeting,
  roomItemId: string,
  tellSaved: (line: Line) => void,
): Desk {
  const kept = first.draft ? readDraft(first.draft.raw) : null;
  const queue = createSaveQueue();
  const desk: Desk = {
    meetingId: first.id,
    entry: createStore(kept?.entry ?? emptyEntry()),
    correction: createStore<Correction | null>(stillThere(first, kept?.correction ?? null)),
    unsaved: createStore<readonly Unsaved[]>([]),
    conflict: createStore<Conflict | null>(null),
    trouble: createStore(''),
    itemId: createStore(
      kept && first.draft ? itemStillThere(first, first.draft.itemId, roomItemId) : roomItemId,
    ),
    queue,
    own: new Map(),
    tellSaved,
    meeting: () => client.getQueryData<Meeting>(readKey('meetings.get', { id: first.id })),
    remember(update) {
      keepAnswer(client, 'meetings.get', { id: first.id }, (old) => old && update(old));
    },
    keepLine(line) {
      desk.own.set(line.id, line.revision);
      desk.remember((meeting) => withLine(meeting, line));
    },
    reread() {
      void client.invalidateQueries({ queryKey: readKey('meetings.get', { id: first.id }) });
    },
    keepDraft() {
      queue.put('draft', () => saveDraft(desk));
    },
    addLine: (itemId, words, place) => addLine(desk, itemId, words, place),
    changeLine: (line, words, revision) => changeLine(desk, line, words, revision),
    put(send) {
      queue.put(v7(), () => sendOrTell(desk, send), { now: true });
    },
    settle: (keep) => settle(desk, keep),
    async close() {
      await queue.close();
      desk.remember((meeting) => ({ ...meeting, draft: draftOf(desk) }));
    },
  };
  return desk;
}

const notWorthAnotherTry: readonly ErrorKind[] = [
  'validation',
  'not-found',
  'conflict',
  'precondition',
  'forbidden',
];

/** Trying again mends a full disk, not a refusal: that is told, and the screen goes back to the records. */
async function sendOrTell(
  desk: Desk,
  send: () => Promise<CallResult<unknown>>,
): Promise<CallResult<unknown>> {
  const result = await send();
  if (result.ok || !notWorthAnotherTry.includes(result.error.kind)) return result;
  desk.trouble.set(result.error.message);
  desk.reread();
  return { ok: true, value: null };
}

function stillThere(meeting: Meeting, correction: Correction | null): Correction | null {
  return correction && meeting.lines.some((line) => line.id === correction.lineId) ? correction : null;
}

function itemStillThere(meeting: Meeting, itemId: string, otherwise: string): string {
  return meeting.items.some((item) => item.id === itemId) ? itemId : otherwise;
}

function draftOf(desk: Desk): Meeting['draft'] {
  const entry = desk.entry.get();
  const correction = desk.correction.get();
  if (isBlank(entry) && !correction) return null;
  const raw = writeDraft({ entry, correction });
  return { itemId: desk.itemId.get(), lineId: correction?.lineId ?? null, raw };
}

function saveDraft(desk: Desk) {
  return call('meetings.saveDraft', { meetingId: desk.meetingId, draft: draftOf(desk) });
}

function addLine(desk: Desk, itemId: string, words: LineWords, place: number | null): string {
  const id = v7();
  show(desk, { line: provisional(id, itemId, words), place, state: 'saving', words: '' });
  // What was typed goes with the line in one transaction, so an older draft must not follow it.
  desk.queue.drop('draft');
  sendLine(desk, id, itemId, words, 0, place);
  if (draftOf(desk)) desk.keepDraft();
  return id;
}

function changeLine(desk: Desk, line: Line, words: LineWords, revision: number): void {
  const { id, itemId, position, writtenAt, savedAt } = line;
  const place = desk.unsaved.get().find((one) => one.line.id === id)?.place ?? null;
  const changed = {
    ...provisional(id, itemId, words),
    position,
    writtenAt,
    savedAt,
    revision: line.revision,
  };
  show(desk, { line: changed, place, state: 'saving', words: '' });
  sendLine(desk, id, itemId, words, revision, place);
}

function provisional(id: string, itemId: string, words: LineWords): Line {
  const now = Date.now();
  const vote = words.vote && { ...words.vote, present: 0 };
  return { ...words, id, itemId, vote, position: 0, writtenAt: now, savedAt: now, revision: 0 };
}

function sendLine(
  desk: Desk,
  id: string,
  itemId: string,
  words: LineWords,
  from: number,
  place: number | null,
): void {
  const send = async () => {
    mark(desk, id, 'saving', '');
    const revision = Math.max(from, desk.own.get(id) ?? 0);
    const isNew = revision === 0;
    const standing = { revision, position: isNew ? place : null, clearsDraft: isNew };
    const result = await call('meetings.saveLine', {
      ...words,
      ...standing,
      id,
      itemId,
      meetingId: desk.meetingId,
    });
    if (result.ok) {
      desk.keepLine(result.value);
      hide(desk, id, words);
      desk.tellSaved(result.value);
      // A second try may come after newer typing was kept, and takes it out of the records with it.
      if (isNew && draftOf(desk)) desk.keepDraft();
    } else if (result.error.kind === 'conflict') {
      mark(desk, id, 'failed', 'This line was changed elsewhere.');
      desk.conflict.set({ lineId: id, mine: words, theirs: result.error.theirs ?? '' });
    } else {
      mark(desk, id, 'failed', result.error.message);
    }
    return result;
  };
  desk.queue.put(`line:${id}`, send, { now: true });
}

function show(desk: Desk, one: Unsaved): void {
  desk.unsaved.set([...desk.unsaved.get().filter((other) => other.line.id !== one.line.id), one]);
}

/** Takes the overlay off a line, unless it was changed again meanwhile. */
function hide(desk: Desk, id: string, sent?: LineWords): void {
  const newer = (one: Unsaved) => sent !== undefined && one.line.text !== sent.text;
  desk.unsaved.set(desk.unsaved.get().filter((one) => one.line.id !== id || newer(one)));
}

function mark(desk: Desk, id: string, state: Unsaved['state'], words: string): void {
  desk.unsaved.set(desk.unsaved.get().map((one) => (one.line.id === id ? { ...one, state, words } : one)));
}

async function settle(desk: Desk, keep: 'mine' | 'theirs'): Promise<void> {
  const conflict = desk.conflict.get();
  if (!conflict) return;
  const { lineId, mine } = conflict;
  desk.queue.drop(`line:${lineId}`);
  const now = await call('meetings.get', { id: desk.meetingId });
  if (now.ok) desk.remember(() => now.value);
  const line = now.ok ? now.value.lines.find((one) => one.id === lineId) : undefined;
  desk.conflict.set(null);
  hide(desk, lineId);
  if (keep === 'theirs') return;
  if (line) changeLine(desk, line, mine, line.revision);
  else addLine(desk, desk.itemId.get(), mine, null);
}

/** Lets a line go that never reached the records. True when there was one. */
export function letGo(desk: Desk, lineId: string): boolean {
  const waiting = desk.unsaved.get().find((one) => one.line.id === lineId);
  if (!waiting || waiting.line.revision > 0 || waiting.state === 'saving') return false;
  desk.queue.drop(`line:${lineId}`);
  hide(desk, lineId);
  return true;
}
