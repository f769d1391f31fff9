import { archiveLine, restoreLine as putBack } from '../../../db/queries/meetings-lines-write';
import type { Handler } from '../context';
import { settleLine } from './line-result';
import { changeMeeting, refuseUnlessWritable } from './meeting-change';
import { toLine } from './meeting-rows';
import { answerByVote } from './vote-answer';

/** Takes a line out of the minutes; it can be put back. Throws `not-found`, `conflict`, or `precondition` once signed. */
export const removeLine: Handler<'meetings.removeLine'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, signInId, note }) => {
    refuseUnlessWritable(tx, meeting);
    const stamp = { at, signInId, meetingDate: meeting.date };
    const { line, isNew } = settleLine(archiveLine(tx, input, stamp));
    if (isNew) note('line-removed', { kind: line.kind }, { kind: 'line', id: line.id });
    return { revision: line.revision };
  });

/** Puts a line back where it was. Throws `not-found`, `conflict`, or `precondition` once signed. */
export const restoreLine: Handler<'meetings.restoreLine'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, signInId, note }) => {
    refuseUnlessWritable(tx, meeting);
    const stamp = { at, signInId, meetingDate: meeting.date };
    const { line, isNew } = settleLine(putBack(tx, input, stamp));
    if (isNew) answerByVote(tx, line, stamp);
    if (isNew) note('line-restored', { kind: line.kind }, { kind: 'line', id: line.id });
    return toLine(line);
  });
