import { archiveSignature } from '../../../db/queries/meetings-versions';
import type { Handler } from '../context';
import { changeMeeting } from './meeting-change';
import { versionUnderWay } from './version-under-way';

/** Takes a signature off minutes not yet fixed; none there is no change. Throws `not-found`, or `precondition` once fixed. */
export const unsignMinutes: Handler<'meetings.unsign'> = ({ meetingId, as }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting, note }) => {
    const { id, version } = versionUnderWay(tx, meeting);
    if (archiveSignature(tx, { minutesVersionId: id, signedAs: as }, at)) {
      note('signature-removed', { as, version });
    }
    return {};
  });
