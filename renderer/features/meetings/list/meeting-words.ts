import type { MeetingRow } from '@contract/meetings/agenda';
import { clockWords } from '@rules/british-dates';

/** "2:15 pm, Lounge. 6 items, 45 minutes." */
export function meetingInWords(meeting: MeetingRow): string {
  const where = meeting.room === '' ? '' : `, ${meeting.room}`;
  const items = meeting.itemCount === 1 ? '1 item' : `${meeting.itemCount} items`;
  const length = meeting.itemCount === 0 ? 'No items yet' : `${items}, ${meeting.totalMinutes} minutes`;
  return `${clockWords(meeting.startTime)}${where}. ${length}.`;
}

/** Meetings still to hold, soonest first, and those held, latest first. */
export function nextAndPast(meetings: readonly MeetingRow[]): { next: MeetingRow[]; past: MeetingRow[] } {
  const isHeld = (meeting: MeetingRow) => meeting.state === 'finished' || meeting.state === 'signed';
  const when = (meeting: MeetingRow) => `${meeting.date} ${meeting.startTime}`;
  const byWhen = [...meetings].sort((a, b) => (when(a) < when(b) ? -1 : 1));
  return { next: byWhen.filter((each) => !isHeld(each)), past: byWhen.filter(isHeld).reverse() };
}
