import { ParlourError } from '@contract/errors';
import { listItems } from '../../../db/queries/meetings-items';
import { setMeetingState } from '../../../db/queries/meetings-list';
import type { Handler } from '../context';
import { startClock } from './item-clocks';
import { changeMeeting, refuseWhenSettled } from './meeting-change';
import { inviteEveryone, takeOffGone } from './people-in-meeting';

/**
 * Starts a planned meeting: the first item's clock runs, and the list is brought up to today: those it is for who
 * came since are invited, those put away or moved out since are taken off. Already running is no change. Throws `not-found` or `precondition`.
 */
export const startMeeting: Handler<'meetings.start'> = ({ meetingId }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting, note }) => {
    if (meeting.state === 'running') return {};
    refuseWhenSettled(tx, meeting);
    if (meeting.state !== 'planned') {
      throw new ParlourError('precondition', 'This meeting is finished. Go back to the room to carry on.');
    }
    takeOffGone(tx, { meetingId, date: meeting.date }, at);
    const invited = inviteEveryone(tx, { ...meeting, meetingId }, at);
    const [first] = listItems(tx, meetingId);
    // A round goes on over days, one person at a time: no item has the room’s time.
    if (first && meeting.kind !== 'phone-round') startClock(tx, first, at);
    setMeetingState(tx, { id: meetingId, state: 'running', startedAt: at }, at);
    note('meeting-started', { invited });
    return {};
  });
