import type { MeetingRow } from '@contract/meetings/agenda';
import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { clockWords } from '@rules/british-dates';
import { kindName } from '@rules/meeting-kinds';

/** "Board meeting. " before the rest, unless the meeting’s own name says it or it is of the usual kind. */
export function kindInWords({ kind, title }: MeetingRow, placeKind: PlaceKind): string {
  const name = kindName(kind, placeKind);
  return kind === 'residents' || title === name ? '' : `${name}. `;
}

/** "2:15 pm, Lounge. 6 items, 45 minutes." */
export function meetingInWords(meeting: MeetingRow): string {
  const where = meeting.room === '' ? '' : `, ${meeting.room}`;
  if (meeting.kind === 'phone-round') return roundInWords(meeting.itemCount);
  const items = meeting.itemCount === 1 ? '1 item' : `${meeting.itemCount} items`;
  const length = meeting.itemCount === 0 ? 'No items yet' : `${items}, ${meeting.totalMinutes} minutes`;
  return `${clockWords(meeting.startTime)}${where}. ${length}.`;
}

function roundInWords(questions: number): string {
  if (questions === 0) return 'No questions yet.';
  return questions === 1 ? '1 question.' : `${questions} questions.`;
}

/** "Denise Okafor chairs, Callum Price takes minutes."; empty when nobody is named yet. */
export function leadersInWords(meeting: MeetingRow, people: readonly Person[]): string {
  const isHeld = meeting.state === 'finished' || meeting.state === 'signed';
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.fullName;
  const chair = nameOf(meeting.chairId);
  const minuteTaker = nameOf(meeting.minuteTakerId);
  const parts = [
    ...(chair === undefined ? [] : [`${chair} ${isHeld ? 'chaired' : 'chairs'}`]),
    ...(minuteTaker === undefined ? [] : [`${minuteTaker} ${isHeld ? 'took' : 'takes'} minutes`]),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

/** Meetings still to hold, soonest first, and those held, latest first. */
export function nextAndPast(meetings: readonly MeetingRow[]): { next: MeetingRow[]; past: MeetingRow[] } {
  const isHeld = (meeting: MeetingRow) => meeting.state === 'finished' || meeting.state === 'signed';
  const when = (meeting: MeetingRow) => `${meeting.date} ${meeting.startTime}`;
  const byWhen = [...meetings].sort((a, b) => (when(a) < when(b) ? -1 : 1));
  return { next: byWhen.filter((each) => !isHeld(each)), past: byWhen.filter(isHeld).reverse() };
}
