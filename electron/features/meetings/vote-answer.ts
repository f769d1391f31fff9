import { decidedByVote } from '@rules/votes';
import type { Writer } from '../../../db/client';
import type { LineRecord } from '../../../db/queries/meetings-lines';
import { settleVote } from '../../../db/queries/vote-decisions';

/** Lets a vote that was written, moved or put back answer whose words it was taken for; any other line is left alone. */
export function answerByVote(
  tx: Writer,
  line: LineRecord,
  moment: { at: number; meetingDate: string },
): void {
  const { kind, text, vote } = line;
  if (kind !== 'vote') return;
  settleVote(tx, line, decidedByVote({ text, options: vote?.options ?? [] }), moment);
}
