import { ParlourError } from '@contract/errors';
import { appendAudit } from '../../../db/audit';
import { isWaiting, setNoAnswer } from '../../../db/queries/voices-waiting';
import type { Handler } from '../context';
import { placeKindOf, toVoice } from './named';
import { requireVoice, subjectOf } from './require-voice';

/**
 * Says that a voice needs no answer, and why, or with null that it needs one after all. The same sent twice is one.
 * Throws `not-found`, `conflict` with how it stands, or `precondition` when it was answered already.
 */
export const sayNoAnswer: Handler<'voices.setNoAnswer'> = ({ id, revision, because }, context) =>
  context.records.write((tx) => {
    const before = requireVoice(tx, id);
    const placeKind = placeKindOf(tx);
    if (before.noAnswerBecause === because) return toVoice(before, placeKind);
    const at = context.now();
    const isMarked = before.noAnswerBecause !== null;
    if (because !== null && !isMarked && !isWaiting(tx, id)) {
      throw new ParlourError('precondition', 'This was answered already.');
    }
    if (!setNoAnswer(tx, { id, revision, because }, at)) {
      const theirs = before.noAnswerBecause ?? before.words;
      throw new ParlourError('conflict', 'Somebody else has just changed this.', { theirs });
    }
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, subject: subjectOf(before) },
      action: because === null ? 'answer-needed-again' : 'no-answer-needed',
    });
    return toVoice(requireVoice(tx, id), placeKind);
  });
