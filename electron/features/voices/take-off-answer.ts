import { ParlourError } from '@contract/errors';
import { appendAudit } from '../../../db/audit';
import {
  answersInMinutes,
  answersVoice,
  archiveOwnAnswer,
  isOthersToo,
  unlinkAnswer,
  wasTold,
} from '../../../db/queries/voices-answers';
import type { Handler } from '../context';
import { requireVoice, subjectOf } from './require-voice';

/**
 * Takes an answer off a voice. What was given as its answer alone, and nothing has come of, is put away too. Already off
 * is no change. Throws `not-found`, or `precondition` when the minutes say so or the person was told of it.
 */
export const takeOffAnswer: Handler<'voices.takeOffAnswer'> = ({ voiceId, kind, id }, context) =>
  context.records.write((tx) => {
    const voice = requireVoice(tx, voiceId);
    const answer = { kind, id };
    if (!answersVoice(tx, voiceId, answer)) return {};
    if (answersInMinutes(tx, voiceId).has(id)) {
      throw new ParlourError('precondition', 'The minutes say that it answers this. Change it there.');
    }
    if (wasTold(tx, voiceId, answer)) {
      throw new ParlourError('precondition', 'They have been told this already, so it stays.');
    }
    const at = context.now();
    unlinkAnswer(tx, voiceId, answer, at);
    if (!isOthersToo(tx, voiceId, answer)) archiveOwnAnswer(tx, answer, at);
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, action: 'answer-taken-off', subject: subjectOf(voice) },
      facts: { kind },
    });
    return {};
  });
