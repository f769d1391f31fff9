import { and, asc, between, desc, eq, gte, isNull, ne, or } from 'drizzle-orm';
import type { Reader } from '../client';
import { attendance, meeting } from '../schema/meetings';
import { person } from '../schema/people';
import type { MeetingRow } from './meetings-list';
import type { PersonRow } from './people';

/** The meeting under way since `runningSince`, or else the next planned on or after `today`; null for none. Dates `YYYY-MM-DD`. */
export function findNextMeeting(
  reader: Reader,
  { today, runningSince }: { today: string; runningSince: string },
): MeetingRow | null {
  const isNext = or(
    eq(meeting.state, 'running'),
    and(eq(meeting.state, 'planned'), gte(meeting.date, today)),
  );
  const found = reader
    .select()
    .from(meeting)
    .where(and(gte(meeting.date, runningSince), isNull(meeting.archivedAt), isNext))
    // 'running' stands after 'planned' in the alphabet.
    .orderBy(desc(meeting.state), asc(meeting.date), asc(meeting.startTime), asc(meeting.id))
    .limit(1)
    .get();
  return found ?? null;
}

/** True when a meeting was ever planned and not put away. */
export function hasMeetings(reader: Reader): boolean {
  const found = reader
    .select({ id: meeting.id })
    .from(meeting)
    .where(isNull(meeting.archivedAt))
    .limit(1)
    .get();
  return found !== undefined;
}

/** Everyone invited who has not sent apologies, by name; null for a visitor or interpreter typed in. */
export function listInvited(reader: Reader, meetingId: string): (PersonRow | null)[] {
  return reader
    .select({ person })
    .from(attendance)
    .leftJoin(person, eq(person.id, attendance.personId))
    .where(
      and(
        eq(attendance.meetingId, meetingId),
        ne(attendance.state, 'apologies'),
        isNull(attendance.archivedAt),
      ),
    )
    .orderBy(asc(person.fullName), asc(attendance.id))
    .all()
    .map((row) => row.person);
}

/** Meetings of these days, oldest first; both ends `YYYY-MM-DD` and counted in. */
export function listMeetingsBetween(reader: Reader, from: string, to: string): MeetingRow[] {
  return reader
    .select()
    .from(meeting)
    .where(and(between(meeting.date, from, to), isNull(meeting.archivedAt)))
    .orderBy(asc(meeting.date), asc(meeting.startTime), asc(meeting.id))
    .all();
}
