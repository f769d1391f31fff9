import { ParlourError } from '@contract/errors';
import type { SentPaper } from '@contract/meetings/sending';
import { sentOn, whyNotSent, whyNotYet } from '@rules/sent-papers';
import { setSentDays } from '../../../db/queries/meetings-sent';
import { listVersions } from '../../../db/queries/meetings-versions';
import type { Handler } from '../context';
import { changeMeeting } from './meeting-change';
import { toVersion } from './meeting-rows';

/**
 * Marks the day a paper went out, or takes the mark back; the same day twice is no change. Throws `not-found`,
 * `validation` on the day, or `precondition` before there is such a paper or once the meeting is put away.
 */
export const markSent: Handler<'meetings.markSent'> = ({ meetingId, paper, on }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting, note }) => {
    if (meeting.archivedAt !== null) {
      throw new ParlourError('precondition', 'This meeting is put away. Bring it back to change it.');
    }
    const sendable = { ...meeting, versions: listVersions(tx, meetingId).map(toVersion) };
    const before = sentOn(sendable, paper);
    if (before === on) return {};
    if (on === null) {
      setSentDays(tx, { id: meetingId, ...dayOf(paper, null) }, at);
      note('paper-sent-taken-back', { paper });
      return {};
    }
    const notYet = whyNotYet(sendable, paper);
    if (notYet !== null) throw new ParlourError('precondition', notYet);
    const why = whyNotSent(sendable, paper, on, context.today());
    if (why !== null) throw new ParlourError('validation', why, { fields: { on: why } });
    setSentDays(tx, { id: meetingId, ...dayOf(paper, on) }, at);
    note('paper-sent', { paper, on });
    return {};
  });

function dayOf(paper: SentPaper, on: string | null) {
  if (paper === 'agenda') return { agendaSentOn: on };
  return paper === 'draft' ? { draftSentOn: on } : { publishedOn: on };
}
