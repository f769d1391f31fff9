import { ParlourError } from '@contract/errors';
import type { Reader } from '../../../db/client';
import { appendAudit } from '../../../db/audit';
import { findAction } from '../../../db/queries/improvement-actions';
import { answerCheckBack } from '../../../db/queries/improvement-changes';
import {
  countCheckBacks,
  findCheckBack,
  pageOfCheckBacks,
  type CheckBackRecord,
} from '../../../db/queries/improvement-check-backs';
import type { Handler } from '../context';
import { refuseOutside, subjectOf } from './action-change';
import { toCheckBack } from './action-row';

/** A page of “did it help?”: to ask, or asked. */
export const listCheckBacks: Handler<'improvement.checkBacks'> = (input, context) => ({
  checkBacks: pageOfCheckBacks(context.records.reader, input).map(toCheckBack),
  total: countCheckBacks(context.records.reader, input.asked),
  today: context.today(),
});

/**
 * Keeps what people answered to “did it help?”, or corrects it. Throws `not-found`, `conflict` with the answer as it
 * stands, or `validation` on the day.
 */
export const recordCheckBack: Handler<'improvement.recordCheckBack'> = (input, context) =>
  context.records.write((tx) => {
    const before = requireCheckBack(tx, input.id);
    const at = context.now();
    const { id, revision, askedOn, yes, no, dontKnow, answer } = input;
    const days = { from: before.doneOn ?? before.dueOn, to: context.today(), what: 'it was done' };
    refuseOutside('askedOn', askedOn, days);
    if (!answerCheckBack(tx, { id, revision, askedOn, yes, no, dontKnow, words: answer }, at)) {
      const theirs = `${before.yes} yes, ${before.no} no, ${before.dontKnow} don’t know. ${before.answer}`;
      throw new ParlourError('conflict', 'Somebody else has just written this answer.', {
        theirs: theirs.trim(),
      });
    }
    const action = findAction(tx, before.actionId);
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, action: 'check-back-recorded' },
      subject: action === null ? undefined : subjectOf(action),
      facts: { yes, no, dontKnow },
    });
    return toCheckBack(requireCheckBack(tx, id));
  });

function requireCheckBack(reader: Reader, id: string): CheckBackRecord {
  const found = findCheckBack(reader, id);
  if (found === null) throw new ParlourError('not-found', 'This question is not in the records.');
  return found;
}
