import type { RoomShown, RoomVote, TypedVote } from '@contract/meetings/big-screen';
import { votersAt } from '@rules/attendance';
import { firstNamesOnly } from '@rules/first-names';
import { leadingOption, voteCounted, type VoteCount } from '@rules/votes';
import type { Reader } from '../../../db/client';
import { listAttendance } from '../../../db/queries/meetings-attendance';
import { listItems } from '../../../db/queries/meetings-items';
import { listLines, type LineRecord } from '../../../db/queries/meetings-lines';
import { findMeeting, type MeetingRow } from '../../../db/queries/meetings-list';
import { findDateAfter } from '../../../db/queries/meetings-next';
import { listPeople } from '../../../db/queries/people';
import { findPlace } from '../../../db/queries/place';

export interface OnScreen {
  meetingId: string;
  /** The vote being typed; null for none. */
  vote: TypedVote | null;
}

/** What the room sees of a meeting at `now` (epoch ms): where it is on the agenda, the vote, the decision. */
export function showRoom(reader: Reader, shown: OnScreen | null, now: number): RoomShown {
  const placeName = findPlace(reader)?.name ?? '';
  const meeting = shown && findMeeting(reader, shown.meetingId);
  if (!shown || !meeting || meeting.archivedAt !== null) return { is: 'nothing', placeName };
  if (meeting.state === 'finished' || meeting.state === 'signed') {
    return { is: 'over', placeName, nextDate: findDateAfter(reader, meeting) };
  }
  const say = roomWords(reader);
  if (meeting.state === 'planned') {
    const { date, startTime, room } = meeting;
    return { is: 'welcome', placeName, title: say(meeting.title), date, startTime, room };
  }
  return showItem(reader, { meeting, shown, placeName, say, now });
}

type Say = (text: string) => string;

function roomWords(reader: Reader): Say {
  const people = [false, true].flatMap((archived) => listPeople(reader, { archived }));
  return (text) => firstNamesOnly(text, people);
}

interface Under {
  meeting: MeetingRow;
  shown: OnScreen;
  placeName: string;
  say: Say;
  now: number;
}

function showItem(reader: Reader, { meeting, shown, placeName, say, now }: Under): RoomShown {
  const items = listItems(reader, meeting.id);
  const at = items.findIndex((item) => item.openedAt !== null);
  const item = items[at];
  if (!item) return { is: 'nothing', placeName };
  const lines = listLines(reader, meeting.id).filter((line) => line.itemId === item.id);
  const typed = shown.vote?.itemId === item.id ? shown.vote : null;
  const present = () => votersAt(listAttendance(reader, meeting.id), now, meeting.kind);
  const vote = typed ? toRoomVote({ ...typed, present: present() }, say, 'typed') : savedVote(lines, say);
  const { title, note, picture, minutes, spentMs, openedAt } = item;
  return {
    ...{ is: 'item', placeName, number: at + 1, of: items.length },
    ...{ title: say(title), note: say(note), picture, minutes, spentMs, openedAt, vote },
    decision: typed ? '' : say(decisionOf(lines)),
  };
}

function savedVote(lines: readonly LineRecord[], say: Say): RoomVote | null {
  const line = lines.findLast(({ kind }) => kind === 'vote');
  return line?.vote ? toRoomVote({ ...line.vote, question: line.text }, say, 'saved') : null;
}

/** What was decided since the last vote: an older decision is about something else. */
function decisionOf(lines: readonly LineRecord[]): string {
  const last = lines.findLast(({ kind }) => kind === 'decided' || kind === 'vote');
  return last?.kind === 'decided' ? last.text : '';
}

function toRoomVote(
  { question, options, present }: { question: string; options: readonly VoteCount[]; present: number },
  say: Say,
  state: 'typed' | 'saved',
): RoomVote {
  const counted = voteCounted(options);
  // Nothing is shown ahead while hands are still going up, nor when two are level.
  const isOver = state === 'saved' || (present > 0 && counted >= present);
  const leading = isOver ? (leadingOption(options)?.labels ?? []) : [];
  const [first, ...level] = leading;
  return {
    question: say(question),
    options: options.map(({ label, count }) => ({
      label: say(label),
      count,
      leads: level.length === 0 && label === first,
    })),
    counted,
    present,
  };
}
