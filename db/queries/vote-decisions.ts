import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import type { Writer } from '../client';
import { voiceAnswer } from '../schema/voices';
import { answeredBy, answerOf, archiveLineParts, decide, link } from './line-parts';
import type { LineRecord } from './meetings-lines';

type Vote = Pick<LineRecord, 'id' | 'meetingId' | 'itemId' | 'kind' | 'fromLineId'>;

/**
 * Brings what a vote decided into step with its line. One that answers somebody, or stands under an item put on for their
 * words, answers them as a decision made by hands, in these words; null words decide nothing. Whoever had the answer
 * taken off keeps it off.
 */
export function settleVote(
  tx: Writer,
  vote: Vote,
  words: string | null,
  moment: { at: number; meetingDate: string },
): void {
  const voiceIds = words === null ? [] : answeredBy(tx, vote);
  if (words === null || voiceIds.length === 0) {
    archiveLineParts(tx, vote, moment.at);
    return;
  }
  decide(tx, vote, { words, how: 'hands' }, moment);
  const answer = answerOf(tx, vote, 'decided');
  const ofThis = eq(voiceAnswer.decisionId, answer.decisionId ?? '');
  const { at: archivedAt } = moment;
  const others = and(ofThis, notInArray(voiceAnswer.voiceId, voiceIds), isNull(voiceAnswer.archivedAt));
  tx.update(voiceAnswer).set({ archivedAt }).where(others).run();
  const links = tx
    .select({ voiceId: voiceAnswer.voiceId })
    .from(voiceAnswer)
    .where(and(ofThis, inArray(voiceAnswer.voiceId, voiceIds)))
    .all();
  const linked = new Set(links.map(({ voiceId }) => voiceId));
  for (const voiceId of voiceIds) if (!linked.has(voiceId)) link(tx, voiceId, answer, moment.at);
}
