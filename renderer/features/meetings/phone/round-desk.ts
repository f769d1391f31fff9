import { v7 } from 'uuid';
import type { QueryClient } from '@tanstack/react-query';
import type { CallResult, ErrorKind } from '@contract/errors';
import type { Line, Meeting } from '@contract/meetings/minutes';
import type { CallMade, ToRing } from '@contract/meetings/phone';
import { announce } from '../../../lib/announce';
import { call } from '../../../lib/call';
import { createSaveQueue, type SaveQueue } from '../../../lib/save-queue';
import { createStore, type Store } from '../../../lib/store';
import { keepAnswer, readKey } from '../../../lib/use-read';
import { withLine, withoutLine } from '../minutes/meeting-memory';

/** One place to write: the words of one person under one question. `speakerId` null: kept without a name. */
export interface Box {
  /** Stays the same while its line comes and goes, so the box keeps the focus. */
  key: string;
  itemId: string;
  speakerId: string | null;
  source: 'said' | 'told';
  /** As the records have it; null before anything was written. */
  line: Line | null;
}

/** Words changed elsewhere while they were written here. */
export interface RoundConflict {
  box: Box;
  mine: string;
  theirs: string;
}

/** What is on the desk of who rings: what is typed and what is on its way to the records. */
export interface RoundDesk {
  readonly queue: SaveQueue;
  /** By box: the words as typed. */
  readonly typed: Store<ReadonlyMap<string, string>>;
  readonly conflict: Store<RoundConflict | null>;
  /** What could not be done, in words; empty when all is well. */
  readonly trouble: Store<string>;
  /** Writes in a box; saved a moment later. Emptied, its line is taken out. */
  write: (box: Box, text: string) => void;
  /** Says anew who spoke of words already written. */
  speak: (box: Box) => void;
  ring: (person: ToRing, result: CallMade, by: string) => void;
  takeBack: (person: ToRing, callId: string) => void;
  /** Whether they spoke without words under their name. */
  spoke: (person: ToRing, isSo: boolean) => void;
  settle: (keep: 'mine' | 'theirs') => Promise<void>;
}

const refusals: readonly ErrorKind[] = ['validation', 'not-found', 'precondition', 'forbidden'];

/** Opens the desk of a round: one queue, so that a call is in the records before the words said in it. */
export function createRoundDesk(client: QueryClient, meetingId: string): RoundDesk {
  const queue = createSaveQueue();
  const typed = createStore<ReadonlyMap<string, string>>(new Map());
  const conflict = createStore<RoundConflict | null>(null);
  const trouble = createStore('');
  /** By box: the id of its line. A line once taken out never comes back under its id. */
  const ids = new Map<string, string>();
  /** By line: the revision this screen’s own saves made. */
  const own = new Map<string, number>();

  const remember = (update: (meeting: Meeting) => Meeting) =>
    keepAnswer(client, 'meetings.get', { id: meetingId }, (old) => old && update(old));
  const rereadAll = () => void client.invalidateQueries({ queryKey: ['meetings'] });

  /** Trying again mends a full disk, not a refusal: that is told, and the screen shows the records. */
  async function orTell<T>(send: Promise<CallResult<T>>): Promise<CallResult<T | null>> {
    const result = await send;
    if (result.ok || !refusals.includes(result.error.kind)) return result;
    trouble.set(result.error.message);
    rereadAll();
    return { ok: true, value: null };
  }

  function keepPerson(result: CallResult<ToRing | null>): CallResult<unknown> {
    const person = result.ok ? result.value : null;
    if (person === null) return result;
    keepAnswer(
      client,
      'meetings.toRing',
      { meetingId },
      (old) =>
        old && {
          people: old.people.map((one) => (one.attendanceId === person.attendanceId ? person : one)),
        },
    );
    return result;
  }

  async function send(box: Box): Promise<CallResult<unknown>> {
    const text = (typed.get().get(box.key) ?? box.line?.text ?? '').trim();
    const id = ids.get(box.key) ?? box.line?.id ?? v7();
    ids.set(box.key, id);
    const revision = own.get(id) ?? box.line?.revision ?? 0;
    if (text === '') return revision === 0 ? { ok: true, value: null } : takeOut(box, id, revision);
    const { itemId, speakerId, source } = box;
    const kept = box.line ?? { topics: [], fromLineId: null };
    const result = await orTell(
      call('meetings.saveLine', {
        ...{ id, meetingId, itemId, kind: 'said', text, speakerId, source, revision },
        ...{ topics: kept.topics, fromLineId: kept.fromLineId, decidedHow: null, action: null, vote: null },
        ...{ position: null, clearsDraft: false },
      }),
    );
    if (result.ok && result.value !== null) {
      const line = result.value;
      own.set(id, line.revision);
      remember((meeting) => withLine(meeting, line));
    } else if (!result.ok && result.error.kind === 'conflict') {
      conflict.set({ box, mine: text, theirs: result.error.theirs ?? '' });
    }
    return result;
  }

  async function takeOut(box: Box, id: string, revision: number): Promise<CallResult<unknown>> {
    const result = await orTell(call('meetings.removeLine', { meetingId, id, revision }));
    if (!result.ok) return result;
    ids.delete(box.key);
    own.delete(id);
    remember((meeting) => withoutLine(meeting, id));
    return result;
  }

  return {
    ...{ queue, typed, conflict, trouble },
    write(box, text) {
      typed.set(new Map(typed.get()).set(box.key, text));
      queue.put(box.key, () => send(box));
    },
    speak(box) {
      queue.put(box.key, () => send(box), { now: true });
    },
    ring({ attendanceId, fullName }, result, by) {
      const id = v7();
      const made = { id, meetingId, attendanceId, result, by };
      queue.put(id, async () => keepPerson(await orTell(call('meetings.addCall', made))), { now: true });
      announce(`${fullName}: ${callWords[result]}.`);
    },
    takeBack({ attendanceId }, id) {
      const of = { id, meetingId, attendanceId };
      queue.put(v7(), async () => keepPerson(await orTell(call('meetings.removeCall', of))), { now: true });
    },
    spoke({ attendanceId }, isSo) {
      const turns = { meetingId, attendanceId, unwrittenTurns: isSo ? 1 : 0 };
      const save = async () => {
        const result = await orTell(call('meetings.setTurns', turns));
        if (result.ok) rereadAll();
        return result;
      };
      queue.put(`turns:${attendanceId}`, save, { now: true });
    },
    async settle(keep) {
      const now = conflict.get();
      if (now === null) return;
      const { box } = now;
      const id = ids.get(box.key) ?? box.line?.id ?? '';
      queue.drop(box.key);
      await client.refetchQueries({ queryKey: readKey('meetings.get', { id: meetingId }) });
      const meeting = client.getQueryData<Meeting>(readKey('meetings.get', { id: meetingId }));
      const line = meeting?.lines.find((one) => one.id === id);
      conflict.set(null);
      // A line taken out elsewhere is written anew.
      if (line === undefined) ids.delete(box.key);
      own.delete(id);
      if (keep === 'mine')
        return queue.put(box.key, () => send({ ...box, line: line ?? null }), { now: true });
      const rest = new Map(typed.get());
      rest.delete(box.key);
      typed.set(rest);
    },
  };
}

const callWords: Record<CallMade, string> = {
  reached: 'reached',
  'no-answer': 'no answer',
  'rather-not': 'would rather not',
};

/** The places to write of one person under one question: one for each line of theirs, or one to begin with. */
export function boxesOf(
  lines: readonly Line[],
  { itemId, speakerId, source }: Pick<Box, 'itemId' | 'speakerId' | 'source'>,
): Box[] {
  const theirs = lines
    .filter((line) => line.kind === 'said' && line.itemId === itemId && line.speakerId === speakerId)
    .sort((a, b) => a.position - b.position);
  // Words without a name are never all written: the next may be somebody else’s.
  const empty = theirs.length === 0 || speakerId === null ? [null] : [];
  return [...theirs, ...empty].map((line, at) => ({
    ...{ key: `${speakerId ?? 'unnamed'}:${itemId}:${at}`, itemId, speakerId, source, line },
  }));
}
