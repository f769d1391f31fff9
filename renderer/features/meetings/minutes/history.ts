import type { OutputOf } from '@contract/api';
import type { CallResult } from '@contract/errors';
import type { Attendance, Line } from '@contract/meetings/minutes';
import { emptyUndoStack, pushCommand, takeRedo, takeUndo } from '@rules/undo-stack';
import { announce } from '../../../lib/announce';
import { call } from '../../../lib/call';
import { letGo } from './desk';
import type { Desk } from './desk';
import type { LineWords } from './entry';
import { linesOfItem, withAttendance, withMove, withoutLine } from './meeting-memory';

/** Where a line stands: its item, and its place there, 0-based. */
export interface Place {
  itemId: string;
  to: number;
}

/** What one key says about a person being here. */
export type Attends = Pick<Attendance, 'state' | 'arrivedAt' | 'leftAt' | 'note'>;

type Command =
  | { does: 'add'; lineId: string }
  | { does: 'remove'; lineId: string }
  | { does: 'change'; lineId: string; before: LineWords; after: LineWords }
  | { does: 'move'; lineId: string; from: Place; to: Place }
  | { does: 'attend'; attendanceId: string; before: Attends; after: Attends }
  | { does: 'turns'; attendanceId: string; before: number; after: number };

/** Everything that changes the minutes, each way and back again, by the ordinary calls. */
export interface History {
  addLine: (itemId: string, words: LineWords, place: number | null) => string;
  changeLine: (line: Line, words: LineWords, revision: number) => void;
  removeLine: (line: Line) => void;
  moveLine: (line: Line, to: Place) => void;
  attend: (one: Attendance, after: Attends) => void;
  /** Counts a turn to speak nobody wrote down (1), or takes one back (-1). */
  countTurn: (one: Attendance, step: 1 | -1) => void;
  undo: () => void;
  redo: () => void;
}

const words: Record<Command['does'], string> = {
  add: 'the new line',
  remove: 'the removed line',
  change: 'the change to the line',
  move: 'the move',
  attend: 'who is here',
  turns: 'the turns counted',
};

/** Opens the undo history of a desk; it lives as long as the screen does. */
export function createHistory(desk: Desk): History {
  let stack = emptyUndoStack<Command>();
  /** Revisions of lines taken out, which the records want back when one is restored. */
  const gone = new Map<string, number>();
  const push = (command: Command) => {
    stack = pushCommand(stack, command);
  };

  function back(command: Command): void {
    if (command.does === 'add') remove(desk, gone, command.lineId);
    if (command.does === 'remove') restore(desk, gone, command.lineId);
    if (command.does === 'change') rewrite(desk, command.lineId, command.before);
    if (command.does === 'move') move(desk, command.lineId, command.from);
    if (command.does === 'attend') attend(desk, command.attendanceId, command.before);
    if (command.does === 'turns') setTurns(desk, command.attendanceId, command.before);
  }

  function again(command: Command): void {
    if (command.does === 'add') restore(desk, gone, command.lineId);
    if (command.does === 'remove') remove(desk, gone, command.lineId);
    if (command.does === 'change') rewrite(desk, command.lineId, command.after);
    if (command.does === 'move') move(desk, command.lineId, command.to);
    if (command.does === 'attend') attend(desk, command.attendanceId, command.after);
    if (command.does === 'turns') setTurns(desk, command.attendanceId, command.after);
  }

  return {
    addLine(itemId, said, place) {
      const lineId = desk.addLine(itemId, said, place);
      push({ does: 'add', lineId });
      return lineId;
    },
    changeLine(line, after, revision) {
      push({ does: 'change', lineId: line.id, before: wordsOf(line), after });
      desk.changeLine(line, after, revision);
    },
    removeLine(line) {
      if (letGo(desk, line.id)) return;
      push({ does: 'remove', lineId: line.id });
      remove(desk, gone, line.id);
      announce('Line removed. Control Z puts it back.');
    },
    moveLine(line, to) {
      const order = linesOfItem(desk.meeting()?.lines ?? [], desk.unsaved.get(), line.itemId);
      const from = order.findIndex((one) => one.id === line.id);
      push({ does: 'move', lineId: line.id, from: { itemId: line.itemId, to: from }, to });
      move(desk, line.id, to);
    },
    attend(one, after) {
      push({ does: 'attend', attendanceId: one.id, before: attendsOf(one), after });
      attend(desk, one.id, after);
    },
    countTurn(one, step) {
      // Two presses may come before the screen is drawn again, so the memory is asked and not the row.
      const now = desk.meeting()?.attendance.find((other) => other.id === one.id) ?? one;
      const before = now.unwrittenTurns;
      const after = Math.min(999, Math.max(0, before + step));
      if (after === before) return;
      push({ does: 'turns', attendanceId: one.id, before, after });
      setTurns(desk, one.id, after);
      announce(`${one.name}: ${after === 1 ? '1 turn' : `${after} turns`} counted.`);
    },
    undo() {
      const taken = takeUndo(stack);
      if (!taken) return announce('Nothing to undo.');
      stack = taken.stack;
      back(taken.command);
      announce(`Undone: ${words[taken.command.does]}.`);
    },
    redo() {
      const taken = takeRedo(stack);
      if (!taken) return announce('Nothing to do again.');
      stack = taken.stack;
      again(taken.command);
      announce(`Done again: ${words[taken.command.does]}.`);
    },
  };
}

/** What a line says, ready to be sent back as it was. */
export function wordsOf(line: Line): LineWords {
  const { kind, text, speakerId, source, topics, fromLineId, decidedHow, action } = line;
  const vote = line.vote && { options: line.vote.options, reason: line.vote.reason };
  return { kind, text, speakerId, source, topics, fromLineId, decidedHow, action, vote };
}

function attendsOf({ state, arrivedAt, leftAt, note }: Attendance): Attends {
  return { state, arrivedAt, leftAt, note };
}

function lineNow(desk: Desk, lineId: string): Line | undefined {
  return desk.meeting()?.lines.find((line) => line.id === lineId);
}

const missing: CallResult<never> = {
  ok: false,
  error: { kind: 'not-found', message: 'That line is no longer in these minutes.' },
};

function remove(desk: Desk, gone: Map<string, number>, lineId: string): void {
  let revision: number | undefined;
  const take = () => {
    revision ??= lineNow(desk, lineId)?.revision;
    desk.remember((meeting) => withoutLine(meeting, lineId));
  };
  take();
  desk.put(async () => {
    take();
    if (revision === undefined) return missing;
    const result = await call('meetings.removeLine', { meetingId: desk.meetingId, id: lineId, revision });
    if (result.ok) gone.set(lineId, result.value.revision);
    desk.own.delete(lineId);
    return result;
  });
}

function restore(desk: Desk, gone: Map<string, number>, lineId: string): void {
  desk.put(async () => {
    const revision = gone.get(lineId);
    if (revision === undefined) return missing;
    return keepLine(
      desk,
      await call('meetings.restoreLine', { meetingId: desk.meetingId, id: lineId, revision }),
    );
  });
}

function rewrite(desk: Desk, lineId: string, said: LineWords): void {
  // A line that could not be saved yet is on the screen alone.
  const waiting = desk.unsaved.get().find((one) => one.line.id === lineId);
  const line = lineNow(desk, lineId) ?? waiting?.line;
  if (line) desk.changeLine(line, said, line.revision);
}

function move(desk: Desk, lineId: string, place: Place): void {
  desk.remember((meeting) => withMove(meeting, lineId, place.itemId, place.to));
  desk.put(async () => {
    const revision = lineNow(desk, lineId)?.revision;
    if (revision === undefined) return missing;
    const input = { ...place, meetingId: desk.meetingId, id: lineId, revision };
    return keepLine(desk, await call('meetings.moveLine', input));
  });
}

function keepLine(desk: Desk, result: CallResult<OutputOf<'meetings.moveLine'>>): CallResult<unknown> {
  if (result.ok) desk.keepLine(result.value);
  return result;
}

function attend(desk: Desk, attendanceId: string, attends: Attends): void {
  desk.remember((meeting) => {
    const one = meeting.attendance.find((other) => other.id === attendanceId);
    return one ? withAttendance(meeting, { ...one, ...attends }) : meeting;
  });
  desk.put(async () => {
    const input = { meetingId: desk.meetingId, who: { attendanceId }, ...attends };
    const result = await call('meetings.setAttendance', input);
    if (result.ok) desk.remember((meeting) => withAttendance(meeting, result.value));
    return result;
  });
}

function setTurns(desk: Desk, attendanceId: string, unwrittenTurns: number): void {
  desk.remember((meeting) => {
    const one = meeting.attendance.find((other) => other.id === attendanceId);
    return one ? withAttendance(meeting, { ...one, unwrittenTurns }) : meeting;
  });
  desk.put(async () => {
    const { meetingId } = desk;
    const result = await call('meetings.setTurns', { meetingId, attendanceId, unwrittenTurns });
    if (result.ok) desk.remember((meeting) => withAttendance(meeting, result.value));
    return result;
  });
}
