import type { LastTimeAction } from '@contract/improvement';
import { inReadingOrder, lastTimeFigures, standingOn } from '@rules/from-last-time';
import { fromLastTime as read } from '../../../db/queries/improvement-last-time';
import type { Handler } from '../context';
import { requireMeeting } from './action-change';
import { toAction } from './action-row';

/**
 * What a meeting reads out of earlier ones, with ages on its own day: the open ones first, oldest before newer, then
 * those closed since. Throws `not-found`.
 */
export const fromLastTime: Handler<'improvement.fromLastTime'> = ({ meetingId }, context) => {
  const meeting = requireMeeting(context.records.reader, meetingId);
  const on = meeting.date;
  const { last, actions, reviews } = read(context.records.reader, meeting);
  return {
    last,
    on,
    figures: lastTimeFigures(actions, on),
    actions: inReadingOrder(actions, on).map((record): LastTimeAction => {
      const { state, ageDays, overdueDays, onTime } = standingOn(record, on);
      const review = reviews.get(record.id) ?? null;
      return {
        action: toAction(record, context.today()),
        stateThen: state,
        ageDays,
        overdueDays,
        onTime,
        review,
      };
    }),
  };
};
