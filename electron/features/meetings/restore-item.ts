import { ParlourError } from '@contract/errors';
import { findItem, restoreItem as putBack } from '../../../db/queries/meetings-items';
import type { Handler } from '../context';
import { changeMeeting, refuseWhenSettled } from './meeting-change';
import { toItem } from './meeting-rows';

/** Puts an item back on the agenda where it was. Throws `not-found`, or `precondition` once signed. */
export const restoreItem: Handler<'meetings.restoreItem'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, note }) => {
    refuseWhenSettled(tx, meeting);
    const wasOff = findItem(tx, input.id)?.archivedAt !== null;
    const item = putBack(tx, input, at);
    if (item === null) throw new ParlourError('not-found', 'This item was never on the agenda.');
    if (wasOff) note('item-restored');
    return toItem(item);
  });
