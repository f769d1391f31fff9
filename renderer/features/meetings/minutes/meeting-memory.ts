import type { Attendance, Line, Meeting } from '@contract/meetings/minutes';

/** One line not yet in the records as the screen shows it. */
export interface Unsaved {
  line: Line;
  /** Its place in the item, 0-based, for a new line; null means last, or where it already is. */
  place: number | null;
  state: 'saving' | 'failed';
  /** Why it could not be saved, in words; empty while saving. */
  words: string;
}

/** The lines of one item in order, with what is not saved yet laid over what is. */
export function linesOfItem(lines: readonly Line[], unsaved: readonly Unsaved[], itemId: string): Line[] {
  const waiting = new Map(unsaved.map((one) => [one.line.id, one]));
  const shown = lines
    .filter((line) => line.itemId === itemId)
    .sort((a, b) => a.position - b.position)
    .map((line) => {
      const typed = waiting.get(line.id);
      waiting.delete(line.id);
      return typed ? typed.line : line;
    });
  for (const { line, place } of waiting.values()) {
    if (line.itemId === itemId) shown.splice(place ?? shown.length, 0, line);
  }
  return shown;
}

/** The meeting with this line in it as the records now have it; the lines after a new one move down. */
export function withLine(meeting: Meeting, line: Line): Meeting {
  const known = meeting.lines.some((one) => one.id === line.id);
  if (known) return { ...meeting, lines: meeting.lines.map((one) => (one.id === line.id ? line : one)) };
  const moved = meeting.lines.map((one) =>
    one.itemId === line.itemId && one.position >= line.position
      ? { ...one, position: one.position + 1 }
      : one,
  );
  return { ...meeting, lines: [...moved, line] };
}

export function withoutLine(meeting: Meeting, lineId: string): Meeting {
  return { ...meeting, lines: meeting.lines.filter((line) => line.id !== lineId) };
}

/** The line moved to place `to` (0-based) of an item, every other line keeping its order. */
export function withMove(meeting: Meeting, lineId: string, itemId: string, to: number): Meeting {
  const line = meeting.lines.find((one) => one.id === lineId);
  if (!line) return meeting;
  const order = linesOfItem(meeting.lines, [], itemId).filter((one) => one.id !== lineId);
  order.splice(to, 0, { ...line, itemId });
  const placed = new Map(order.map((one, position) => [one.id, { ...one, position }]));
  return { ...meeting, lines: meeting.lines.map((one) => placed.get(one.id) ?? one) };
}

export function withAttendance(meeting: Meeting, one: Attendance): Meeting {
  const known = meeting.attendance.some((other) => other.id === one.id);
  const attendance = known
    ? meeting.attendance.map((other) => (other.id === one.id ? one : other))
    : [...meeting.attendance, one];
  return { ...meeting, attendance };
}
