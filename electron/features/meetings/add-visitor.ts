import { ParlourError } from '@contract/errors';
import { findAttendance, insertAttendance } from '../../../db/queries/meetings-attendance';
import type { Handler } from '../context';
import { changeMeeting, refuseWhenSettled } from './meeting-change';
import { toAttendance } from './meeting-rows';
import { requireAttendance } from './set-attendance';

/**
 * Puts a visitor or interpreter on the list: here once the meeting has started, invited before. Sent twice is one.
 * Throws `not-found`, or `precondition` once signed.
 */
export const addVisitor: Handler<'meetings.addVisitor'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, note }) => {
    refuseWhenSettled(tx, meeting);
    const { id, meetingId, name, part, note: words } = input;
    const there = findAttendance(tx, { meetingId, attendanceId: id });
    if (there !== null) {
      if (there.visitorName === name && there.part === part) return toAttendance(there);
      throw new ParlourError('conflict', 'Somebody else is on the list already.', {
        theirs: there.visitorName,
      });
    }
    const state = meeting.state === 'planned' ? 'invited' : 'here';
    const times = { arrivedAt: null, leftAt: null };
    const visitor = { id, meetingId, personId: null, visitorName: name, part, state, note: words } as const;
    insertAttendance(tx, [{ ...visitor, ...times }], at);
    note('visitor-added', { part });
    return requireAttendance(tx, meetingId, id);
  });
