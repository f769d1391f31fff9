import { v7 } from 'uuid';
import { ParlourError } from '@contract/errors';
import { listItems } from '../../../db/queries/meetings-items';
import { listLines } from '../../../db/queries/meetings-lines';
import { setMeetingState } from '../../../db/queries/meetings-list';
import { insertVersion, listVersions } from '../../../db/queries/meetings-versions';
import type { Handler } from '../context';
import { startClock, stopClocks } from './item-clocks';
import { changeMeeting, refuseWhenSettled } from './meeting-change';

/**
 * Ends a running meeting: clocks stop, lines can still be corrected, version 1 waits for its signatures. Already
 * finished is no change. Throws `not-found`, or `precondition` when it never started or is signed.
 */
export const finishMeeting: Handler<'meetings.finish'> = ({ meetingId }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting, note }) => {
    if (meeting.state === 'finished') return {};
    refuseWhenSettled(tx, meeting);
    if (meeting.state !== 'running') {
      throw new ParlourError('precondition', 'This meeting has not started yet.');
    }
    stopClocks(tx, meetingId, at);
    setMeetingState(tx, { id: meetingId, state: 'finished', endedAt: at }, at);
    if (listVersions(tx, meetingId).length === 0) {
      insertVersion(tx, { id: v7(), meetingId, version: 1, reason: '' }, at);
    }
    note('meeting-finished', { lines: listLines(tx, meetingId).length });
    return {};
  });

/**
 * Back to the room, when the meeting was finished by mistake: the last item talked about opens again. Already running is
 * no change. Throws `not-found`, or `precondition` when it never started, or once anyone has signed.
 */
export const resumeMeeting: Handler<'meetings.resume'> = ({ meetingId }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting, note }) => {
    if (meeting.state === 'running') return {};
    refuseWhenSettled(tx, meeting);
    if (meeting.state === 'planned') {
      throw new ParlourError('precondition', 'This meeting has not started yet.');
    }
    if (listVersions(tx, meetingId).length > 1) {
      throw new ParlourError(
        'precondition',
        'These minutes were signed before. Correct the lines as they stand.',
      );
    }
    const items = listItems(tx, meetingId);
    const last = items.findLast((item) => item.done) ?? items[0];
    if (last && meeting.kind !== 'phone-round') startClock(tx, last, at);
    setMeetingState(tx, { id: meetingId, state: 'running', endedAt: null }, at);
    note('meeting-resumed');
    return {};
  });
