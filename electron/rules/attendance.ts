import type { Attendance } from '@contract/meetings/minutes';
import type { MeetingKind } from '@contract/meetings/kinds';
import { timeOf } from './british-dates';
import { isFor } from './meeting-kinds';

type Came = Pick<Attendance, 'part' | 'state' | 'arrivedAt' | 'leftAt'>;

export interface HereCount {
  residents: number;
  staff: number;
  family: number;
  others: number;
  visitors: number;
  interpreters: number;
  total: number;
}

/** True when the person was at the meeting at any time. */
export function cameAtAll(attendance: Came): boolean {
  return attendance.state === 'here' || attendance.state === 'left';
}

/** True when the person was in the room at `at` (epoch ms): arrived by then, not yet left. */
export function isHereAt(attendance: Came, at: number): boolean {
  if (!cameAtAll(attendance)) return false;
  if (attendance.arrivedAt !== null && at < attendance.arrivedAt) return false;
  if (attendance.leftAt !== null) return at < attendance.leftAt;
  return attendance.state === 'here';
}

/** How many were in the room at `at` (epoch ms), residents, staff, visitors and interpreters apart. */
export function hereAt(list: readonly Came[], at: number): HereCount {
  const here = list.filter((attendance) => isHereAt(attendance, at));
  const of = (part: Attendance['part']) => here.filter((attendance) => attendance.part === part).length;
  return {
    residents: of('resident'),
    staff: of('staff'),
    family: of('family'),
    others: of('other'),
    visitors: of('visitor'),
    interpreters: of('interpreter'),
    total: here.length,
  };
}

/** How many could vote at `at` (epoch ms): those in the room then whom the meeting is for. */
export function votersAt(list: readonly Came[], at: number, kind: MeetingKind = 'residents'): number {
  return list.filter(({ part }) => isFor(kind, part)).filter((one) => isHereAt(one, at)).length;
}

/** How many could vote when a line was written: those here then, or at the end when it was written after it. */
export function votersWhen(
  meeting: { attendance: readonly Came[]; endedAt: number | null; kind: MeetingKind },
  writtenAt: number,
): number {
  const { attendance, endedAt, kind } = meeting;
  return votersAt(attendance, endedAt === null ? writtenAt : Math.min(writtenAt, endedAt), kind);
}

/** Those the meeting is for who came, of those invited: 14 of 22. */
export function turnoutOf(
  list: readonly Came[],
  kind: MeetingKind = 'residents',
): { came: number; invited: number } {
  const meant = list.filter(({ part }) => isFor(kind, part));
  return { came: meant.filter(cameAtAll).length, invited: meant.length };
}

/** "Came at 2:20 pm, left at 2:40 pm", one of the two, or empty when here throughout. */
export function attendanceNote(attendance: Came): string {
  if (!cameAtAll(attendance)) return '';
  const came = attendance.arrivedAt === null ? '' : `came at ${timeOf(attendance.arrivedAt)}`;
  const left = attendance.leftAt === null ? '' : `left at ${timeOf(attendance.leftAt)}`;
  const words = [came, left].filter((part) => part !== '').join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
