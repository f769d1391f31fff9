import { ParlourError } from '@contract/errors';
import { archiveItem, countLinesOfItem } from '../../../db/queries/meetings-items';
import type { Handler } from '../context';
import { changeMeeting, refuseWhenSettled } from './meeting-change';
import { requireItem } from './save-item';

/**
 * Takes an item off the agenda; it can be put back. Throws `not-found`, or `precondition` when lines are written under
 * it, the room is on it, or the minutes are signed.
 */
export const removeItem: Handler<'meetings.removeItem'> = ({ meetingId, id }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting, note }) => {
    refuseWhenSettled(tx, meeting);
    const item = requireItem(tx, meetingId, id);
    if (countLinesOfItem(tx, { meetingId, itemId: id }) > 0) {
      throw new ParlourError(
        'precondition',
        'Lines are written under this item. Move or take out the lines first.',
      );
    }
    if (item.openedAt !== null) {
      throw new ParlourError('precondition', 'The room is on this item. Go to another item first.');
    }
    archiveItem(tx, { meetingId, id }, at);
    note('item-removed');
    return {};
  });
