import { moveLine as move } from '../../../db/queries/meetings-lines-write';
import type { Handler } from '../context';
import { settleLine } from './line-result';
import { changeMeeting, refuseUnlessWritable } from './meeting-change';
import { toLine } from './meeting-rows';
import { requireItem } from './save-item';
import { answerByVote } from './vote-answer';

/** Moves a line to another place or item. Throws `not-found`, `conflict`, or `precondition` once signed. */
export const moveLine: Handler<'meetings.moveLine'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, signInId, note }) => {
    refuseUnlessWritable(tx, meeting);
    requireItem(tx, input.meetingId, input.itemId);
    const stamp = { at, signInId, meetingDate: meeting.date };
    const { line, isNew } = settleLine(move(tx, input, stamp));
    if (isNew) answerByVote(tx, line, stamp);
    if (isNew) note('line-moved', { to: line.position + 1 }, { kind: 'line', id: line.id });
    return toLine(line);
  });
