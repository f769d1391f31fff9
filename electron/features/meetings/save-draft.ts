import { clearDraft, saveDraft as keep } from '../../../db/queries/meetings-drafts';
import type { Handler } from '../context';
import { changeMeeting, refuseUnlessWritable } from './meeting-change';
import { requireItem } from './save-item';

/**
 * Keeps what stands in the entry line as typed; null forgets it. A draft is no part of the minutes, so it has no entry in
 * the trail. Throws `not-found`, or `precondition` before the start and once signed.
 */
export const saveDraft: Handler<'meetings.saveDraft'> = ({ meetingId, draft }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting }) => {
    if (draft === null) {
      clearDraft(tx, meetingId);
      return { savedAt: at };
    }
    refuseUnlessWritable(tx, meeting);
    requireItem(tx, meetingId, draft.itemId);
    keep(tx, { meetingId, ...draft }, at);
    return { savedAt: at };
  });
