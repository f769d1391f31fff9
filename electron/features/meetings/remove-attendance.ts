import { archiveAttendance } from '../../../db/queries/meetings-attendance';
import type { Handler } from '../context';
import { changeMeeting, refuseWhenSettled } from './meeting-change';
import { requireAttendance } from './set-attendance';

/** Takes somebody off the list; they can be put back. Throws `not-found`, or `precondition` once signed. */
export const removeAttendance: Handler<'meetings.removeAttendance'> = (
  { meetingId, attendanceId },
  context,
) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting, note }) => {
    refuseWhenSettled(tx, meeting);
    const { part } = requireAttendance(tx, meetingId, attendanceId);
    archiveAttendance(tx, attendanceId, at);
    note('attendance-removed', { part });
    return {};
  });
