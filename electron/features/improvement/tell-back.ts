import { ParlourError } from '@contract/errors';
import { v7 } from 'uuid';
import { appendAudit } from '../../../db/audit';
import { findAction } from '../../../db/queries/improvement-actions';
import { findOutcome, isTold } from '../../../db/queries/improvement-changes';
import { insertToldBack } from '../../../db/queries/voices';
import type { Handler } from '../context';
import { refuseOutside, subjectOf } from './action-change';

/**
 * Keeps that an outcome was told back to the people whose voices began it. Being told the same way twice is kept once.
 * Throws `not-found`, or `validation` on the day or on a voice that is not behind that outcome.
 */
export const tellBack: Handler<'improvement.tellBack'> = (input, context) =>
  context.records.write((tx) => {
    const { outcomeId, way, toldOn } = input;
    const came = findOutcome(tx, outcomeId);
    if (came === null) throw new ParlourError('not-found', 'This outcome is not in the records.');
    refuseOutside('toldOn', toldOn, { from: came.happenedOn, to: context.today(), what: 'it happened' });
    const at = context.now();
    const toTell = [...new Set(input.voiceIds)].filter((voiceId) => !isTold(tx, { outcomeId, voiceId, way }));
    for (const voiceId of toTell) {
      if (!insertToldBack(tx, { id: v7(), outcomeId, voiceId, way, toldOn }, at)) throw notBehind();
    }
    if (toTell.length > 0) {
      const action = came.actionId === null ? null : findAction(tx, came.actionId);
      appendAudit(tx, {
        ...{ at, signInId: context.me.signInId, action: 'told-back-recorded' },
        subject: action === null ? undefined : subjectOf(action),
        facts: { told: toTell.length },
      });
    }
    return { told: toTell.length };
  });

function notBehind(): ParlourError {
  const words = 'Choose people whose words led to this.';
  return new ParlourError('validation', words, { fields: { voiceIds: words } });
}
