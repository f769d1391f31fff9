import { ParlourError } from '@contract/errors';
import { archiveMeeting as putAway } from '../../../db/queries/meetings-list';
import type { Handler } from '../context';
import { changeMeeting, meetingConflict, requireMeeting } from './meeting-change';

/**
 * Puts a meeting away or brings it back; nothing in it is deleted. Already so is no change. Throws `not-found`,
 * `precondition` while it is running, or `conflict` when somebody changed it since `revision`.
 */
export const archiveMeeting: Handler<'meetings.archive'> = (input, context) =>
  changeMeeting(context, input.id, ({ tx, at, meeting, note }) => {
    if ((meeting.archivedAt !== null) === input.archived) return { revision: meeting.revision };
    if (input.archived && meeting.state === 'running') {
      throw new ParlourError('precondition', 'Finish the meeting before putting it away.');
    }
    if (!putAway(tx, input, at)) throw meetingConflict(meeting);
    note(input.archived ? 'meeting-archived' : 'meeting-restored');
    return { revision: requireMeeting(tx, input.id).revision };
  });
