import { flushSync } from 'react-dom';
import type { Line } from '@contract/meetings/minutes';
import type { CallResult } from '@contract/errors';
import { cameAtAll } from '@rules/attendance';
import { namedAtStart } from '@rules/mentions';
import { checkVote } from '@rules/votes';
import { announce } from '../../../lib/announce';
import { call } from '../../../lib/call';
import { createStore } from '../../../lib/store';
import type { Store } from '../../../lib/store';
import type { Desk } from './desk';
import {
  countedIn,
  emptyEntry,
  entryOfLine,
  flipped,
  isBlank,
  kindAfter,
  linkedAction,
  mustMend,
  readEntry,
} from './entry';
import type { Entry, LineWords } from './entry';
import { correctionId, entryId, focusCorrection, focusEntry, focusLine, focusReason } from './focus';
import { afterKey } from './here';
import { wordsOf } from './history';
import type { History } from './history';
import { votersOf } from './LineEditor';
import type { Words } from './LineEditor';
import { linesOfItem, withAttendance } from './meeting-memory';

/** What the keys and the menus do to lines. */
export interface Writing {
  /** What stands in the way of saving the new line, or the correction; empty when nothing. */
  readonly problem: Store<string>;
  readonly correctionProblem: Store<string>;
  typeEntry: (entry: Entry) => void;
  typeCorrection: (entry: Entry) => void;
  /** Enter: the line is shown at once and saved behind it. False when something must be mended first. */
  saveEntry: () => boolean;
  /** Escape: lets go of a link just opened; typed words stay. */
  leaveEntry: () => void;
  /** Ctrl H: somebody quoted is here after all. */
  tickHere: (personId: string) => void;
  /** F8 in the entry line. */
  flipEntry: () => void;
  /** F8 on a line: a said line opens the action it leads to, any other turns into the next kind. */
  flipLine: (line: Line) => void;
  correct: (line: Line) => void;
  saveCorrection: () => void;
  leaveCorrection: () => void;
  removeLine: (line: Line) => void;
  /** One place up (-1) or down (1) in its item. */
  moveLine: (line: Line, step: -1 | 1) => void;
  moveToItem: (line: Line, itemId: string) => void;
  /** The lines of the item being written under, in order. */
  lines: () => Line[];
}

/** Gathers what can be done to lines on a desk. `words` is asked at each key, so it may change meanwhile. */
export function createWriting(desk: Desk, history: History, words: () => Words): Writing {
  const problem = createStore('');
  const correctionProblem = createStore('');
  const lines = () => linesOfItem(desk.meeting()?.lines ?? [], desk.unsaved.get(), desk.itemId.get());

  function open(entry: Entry, select: 'end' | 'all' = 'end') {
    flushSync(() => {
      problem.set('');
      desk.entry.set(entry);
    });
    desk.keepDraft();
    focusEntry(select);
  }

  function save(): string | null {
    const entry = desk.entry.get();
    if (isBlank(entry)) return null;
    const { parsed, words: said } = readEntry(entry, words().typing);
    const missing = whatIsMissing(entry, parsed, said, words().voters);
    problem.set(missing);
    if (missing !== '') {
      if (countedIn(said)) focusReason(entryId);
      return null;
    }
    desk.entry.set(emptyEntry(kindAfter(said.kind)));
    const under = lines().findIndex((line) => line.id === entry.fromLineId);
    return history.addLine(desk.itemId.get(), said, under < 0 ? null : under + 1);
  }

  function openAction(said: Pick<Line, 'id' | 'text'>) {
    open(linkedAction(said), 'all');
    announce('Action from what was said. Type over the words.');
  }

  return {
    problem,
    correctionProblem,
    lines,
    typeEntry(entry) {
      if (problem.get() !== '') problem.set('');
      desk.entry.set(entry);
      desk.keepDraft();
    },
    typeCorrection(entry) {
      const correction = desk.correction.get();
      if (!correction) return;
      correctionProblem.set('');
      desk.correction.set({ ...correction, entry });
      desk.keepDraft();
    },
    saveEntry() {
      if (isBlank(desk.entry.get())) return true;
      const saved = save() !== null;
      if (saved) focusEntry();
      return saved;
    },
    leaveEntry() {
      const entry = desk.entry.get();
      problem.set('');
      const from = entry.fromLineId && lines().find((line) => line.id === entry.fromLineId);
      if (from && from.text === entry.text) open(emptyEntry());
    },
    tickHere(personId) {
      const one = desk.meeting()?.attendance.find((other) => other.personId === personId);
      const name = words().people.get(personId)?.fullName ?? '';
      if (one && cameAtAll(one)) return;
      if (one) history.attend(one, afterKey(one, 'toggle', Date.now()));
      else desk.put(() => addHere(desk, personId));
      announce(`${name}: here.`);
    },
    flipEntry() {
      const entry = desk.entry.get();
      if (isBlank(entry)) return flipLast();
      if (entry.kind !== 'said') return open({ ...entry, kind: flipped(entry.kind) });
      const id = save();
      const said = id === null ? undefined : lines().find((line) => line.id === id);
      if (said) openAction(said);
    },
    flipLine,
    correct(line) {
      if (desk.correction.get()) saveCorrection();
      flushSync(() => {
        correctionProblem.set('');
        desk.correction.set({
          lineId: line.id,
          revision: line.revision,
          entry: entryOfLine(line, words().typing.people),
        });
      });
      focusCorrection();
    },
    saveCorrection,
    leaveCorrection() {
      const lineId = desk.correction.get()?.lineId;
      flushSync(() => desk.correction.set(null));
      desk.keepDraft();
      if (lineId) focusLine(lineId);
    },
    removeLine(line) {
      const order = lines();
      const at = order.findIndex((one) => one.id === line.id);
      const next = order[at + 1] ?? order[at - 1];
      flushSync(() => history.removeLine(line));
      if (next) focusLine(next.id);
      else focusEntry();
    },
    moveLine(line, step) {
      const to = lines().findIndex((one) => one.id === line.id) + step;
      if (to < 0 || to >= lines().length) return;
      flushSync(() => history.moveLine(line, { itemId: line.itemId, to }));
      focusLine(line.id);
      announce(`Line ${to + 1} of ${lines().length}.`);
    },
    moveToItem(line, itemId) {
      const order = linesOfItem(desk.meeting()?.lines ?? [], [], itemId);
      flushSync(() => history.moveLine(line, { itemId, to: order.length }));
      const item = desk.meeting()?.items.find((one) => one.id === itemId);
      announce(`Moved to ${item?.title ?? 'the other item'}.`);
      focusEntry();
    },
  };

  function saveCorrection(): void {
    const correction = desk.correction.get();
    const line = lines().find((one) => one.id === correction?.lineId);
    if (!correction || !line) return;
    const { parsed, words: said } = readEntry(correction.entry, words().typing);
    const missing = whatIsMissing(correction.entry, parsed, said, votersOf(line, words()));
    correctionProblem.set(missing);
    if (missing !== '') {
      if (countedIn(said)) focusReason(correctionId);
      return;
    }
    flushSync(() => {
      desk.correction.set(null);
      if (!isSame(said, wordsOf(line))) history.changeLine(line, said, correction.revision);
    });
    desk.keepDraft();
    focusLine(line.id);
  }

  function flipLast(): void {
    const last = lines().at(-1);
    if (last) flipLine(last);
    else announce('There is no line to turn into something else yet.');
  }

  function flipLine(line: Line): void {
    if (line.kind === 'vote') return announce('A vote stays a vote.');
    if (line.kind !== 'said') {
      history.changeLine(line, turned(line, words()), line.revision);
      return announce(`Now ${flipped(line.kind)}.`);
    }
    if (isBlank(desk.entry.get())) return openAction(line);
    problem.set('Save this line with Enter or clear it, then press F8 again.');
    focusEntry();
  }
}

async function addHere(desk: Desk, personId: string): Promise<CallResult<unknown>> {
  const here = { state: 'here' as const, arrivedAt: null, leftAt: null, note: '' };
  const result = await call('meetings.setAttendance', {
    meetingId: desk.meetingId,
    who: { personId },
    ...here,
  });
  if (result.ok) desk.remember((meeting) => withAttendance(meeting, result.value));
  return result;
}

/** What must be mended before the line can be saved, in words; empty when nothing. */
function whatIsMissing(
  entry: Entry,
  parsed: ReturnType<typeof readEntry>['parsed'],
  said: LineWords,
  voters: number,
): string {
  if (mustMend(parsed)) return parsed.problems[0] ?? '';
  if (said.kind === 'said' && said.speakerId === null && namedAtStart(entry.text) !== '')
    return namedAtStart(entry.text);
  if (said.text === '' && (said.kind !== 'vote' || !said.vote))
    return 'Write what was said, decided or agreed.';
  const counted = countedIn(said);
  if (counted === null || counted.reason !== '') return '';
  const vote = checkVote(counted.options, voters);
  return vote.addsUp ? '' : `${vote.words}.`;
}

/** A line turned into the next kind; an owner and a date already in its words are read, the words stay. */
function turned(line: Line, words: Words): LineWords {
  const kind = flipped(line.kind);
  const plain: LineWords = { ...wordsOf(line), kind, decidedHow: null, action: null, vote: null };
  if (kind !== 'action') return plain;
  const { action, text } = readEntry({ ...entryOfLine(line, words.typing.people), kind }, words.typing).words;
  // With nothing read in the words, the records bring back what it had before it was flipped.
  const isRead = action && (action.ownerId !== null || action.ownerName !== '' || action.due !== null);
  return { ...plain, text, action: isRead ? action : null };
}

function isSame(one: LineWords, other: LineWords): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

// Both come from different hands, and only the values matter.
function inOrder({ kind, text, speakerId, source, topics, fromLineId, decidedHow, action, vote }: LineWords) {
  const told = action && [action.ownerId, action.ownerName, action.due];
  const counted = vote && [vote.options.map((option) => [option.label, option.count]), vote.reason];
  return [kind, text, speakerId, source, topics, fromLineId, decidedHow, told, counted];
}
