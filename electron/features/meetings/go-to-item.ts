import { ParlourError } from '@contract/errors';
import type { Handler } from '../context';
import { startClock, stopClocks } from './item-clocks';
import { changeMeeting } from './meeting-change';
import { requireItem } from './save-item';

/**
 * The room moves to an item: the other's clock stops and it is done, this one's runs. A clock move changes no words, so
 * it has no entry in the trail. Throws `not-found`, or `precondition` unless the meeting is running.
 */
export const goToItem: Handler<'meetings.goToItem'> = ({ meetingId, itemId }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting }) => {
    if (meeting.state !== 'running') {
      throw new ParlourError('precondition', 'The clocks run only while the meeting does.');
    }
    const item = requireItem(tx, meetingId, itemId);
    if (item.openedAt !== null) return {};
    stopClocks(tx, meetingId, at);
    startClock(tx, item, at);
    return {};
  });
