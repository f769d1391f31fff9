import { moveItem as move } from '../../../db/queries/meetings-items';
import type { Handler } from '../context';
import { changeMeeting, refuseWhenSettled } from './meeting-change';
import { requireItem } from './save-item';

/** Moves an item on the agenda; where it already is, is no change. Throws `not-found`, or `precondition` once signed. */
export const moveItem: Handler<'meetings.moveItem'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, meeting, note }) => {
    refuseWhenSettled(tx, meeting);
    const { position } = requireItem(tx, input.meetingId, input.id);
    const order = move(tx, input);
    const to = order.indexOf(input.id);
    if (to !== position) note('item-moved', { from: position + 1, to: to + 1 });
    return { order };
  });
