import { updateMeeting } from '../../../db/queries/meetings-list';
import type { Handler } from '../context';
import { changeMeeting, meetingConflict, refuseWhenSettled, requireMeeting } from './meeting-change';
import { checkOfficers, inviteOfficers } from './people-in-meeting';

/**
 * Changes when, where and who leads. Throws `not-found`, `validation` on chair or minute-taker, `precondition` once
 * signed, or `conflict` when somebody changed it since `revision`.
 */
export const saveDetails: Handler<'meetings.saveDetails'> = (input, context) =>
  changeMeeting(context, input.id, ({ tx, at, meeting, note }) => {
    refuseWhenSettled(tx, meeting);
    checkOfficers(tx, input);
    if (!updateMeeting(tx, input, at)) throw meetingConflict(meeting);
    inviteOfficers(tx, { ...input, meetingId: input.id }, at);
    note('meeting-changed');
    return { revision: requireMeeting(tx, input.id).revision };
  });
