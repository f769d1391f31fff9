import { updateTurns } from '../../../db/queries/meetings-reach';
import type { Handler } from '../context';
import { changeMeeting, refuseUnlessWritable } from './meeting-change';
import { requireAttendance } from './set-attendance';

/**
 * Counts how often somebody spoke without a line being written; the same twice is no change. Throws `not-found`, or
 * `precondition` before the start and once signed.
 */
export const setTurns: Handler<'meetings.setTurns'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, note }) => {
    refuseUnlessWritable(tx, meeting);
    const { meetingId, attendanceId, unwrittenTurns } = input;
    const before = requireAttendance(tx, meetingId, attendanceId);
    if (before.unwrittenTurns === unwrittenTurns) return before;
    updateTurns(tx, { id: attendanceId, unwrittenTurns }, at);
    note('turns-changed', { turns: unwrittenTurns, part: before.part });
    return { ...before, unwrittenTurns };
  });
