import { v7 } from 'uuid';
import { ParlourError } from '@contract/errors';
import { setMeetingState } from '../../../db/queries/meetings-list';
import { insertVersion, listVersions } from '../../../db/queries/meetings-versions';
import type { Handler } from '../context';
import { changeMeeting } from './meeting-change';

/**
 * Opens signed minutes for correction as the next version, with the reason; the signed one stays readable as it was.
 * Throws `not-found`, or `precondition` unless the minutes are signed.
 */
export const newVersion: Handler<'meetings.newVersion'> = ({ meetingId, reason }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting, note }) => {
    if (meeting.archivedAt !== null) {
      throw new ParlourError('precondition', 'This meeting is put away. Bring it back to change it.');
    }
    const last = listVersions(tx, meetingId).at(-1);
    if (meeting.state !== 'signed' || !last) {
      throw new ParlourError(
        'precondition',
        'These minutes are not signed yet. Correct the lines as they stand.',
      );
    }
    const version = last.version + 1;
    insertVersion(tx, { id: v7(), meetingId, version, reason }, at);
    setMeetingState(tx, { id: meetingId, state: 'finished' }, at);
    note('minutes-version-started', { version });
    return { version };
  });
