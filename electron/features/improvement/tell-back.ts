import { ParlourError } from '@contract/errors';
import { saidByAction, saidByDecision, type Said } from '@rules/to-tell';
import { v7 } from 'uuid';
import { appendAudit } from '../../../db/audit';
import type { Reader } from '../../../db/client';
import { findAction } from '../../../db/queries/improvement-actions';
import { findOutcome, isTold, newestOutcome } from '../../../db/queries/improvement-changes';
import { insertOutcome, insertToldBack, type OutcomeRow } from '../../../db/queries/voices';
import { decisionsById } from '../../../db/queries/voices-thread';
import type { Handler } from '../context';
import { refuseOutside, requireAction, subjectOf } from './action-change';

/**
 * Keeps that what came of it was told back to the people whose voices began it. A decision, and that an action was
 * dropped, are written down as said the first time somebody is told. Being told the same way twice is kept once. Throws
 * `not-found`, `precondition` when there is nothing to tell yet, or `validation` on the day or on a voice not behind it.
 */
export const tellBack: Handler<'improvement.tellBack'> = (input, context) =>
  context.records.write((tx) => {
    const { way, toldOn } = input;
    const { came, isNew } = whatToTell(tx, input);
    const { id: outcomeId, words, happenedOn, actionId, decisionId } = came;
    refuseOutside('toldOn', toldOn, { from: happenedOn, to: context.today(), what: 'it happened' });
    const at = context.now();
    if (isNew)
      insertOutcome(tx, { id: outcomeId, words, happenedOn, ...refOf({ actionId, decisionId }) }, at);
    const toTell = [...new Set(input.voiceIds)].filter((voiceId) => !isTold(tx, { outcomeId, voiceId, way }));
    for (const voiceId of toTell) {
      if (!insertToldBack(tx, { id: v7(), outcomeId, voiceId, way, toldOn }, at)) throw notBehind();
    }
    if (toTell.length > 0) {
      const action = actionId === null ? null : findAction(tx, actionId);
      appendAudit(tx, {
        ...{ at, signInId: context.me.signInId, action: 'told-back-recorded' },
        subject: action === null ? undefined : subjectOf(action),
        facts: { told: toTell.length },
      });
    }
    return { told: toTell.length };
  });

type Came = Pick<OutcomeRow, 'id' | 'words' | 'happenedOn' | 'actionId' | 'decisionId'>;

/** The outcome to tell: the one asked for, the one others were told, or a new one that says what was decided or dropped. */
function whatToTell(
  reader: Reader,
  { kind, id }: { kind: 'outcome' | 'decision' | 'action'; id: string },
): { came: Came; isNew: boolean } {
  if (kind === 'outcome') {
    const came = findOutcome(reader, id);
    if (came === null) throw new ParlourError('not-found', 'This outcome is not in the records.');
    return { came, isNew: false };
  }
  const said = kind === 'decision' ? saidByDecided(reader, id) : saidByAction(requireAction(reader, id));
  if (said === null) {
    throw new ParlourError('precondition', 'There is nothing to tell of this yet: it is only a promise.');
  }
  const of = kind === 'decision' ? { decisionId: id, actionId: null } : { decisionId: null, actionId: id };
  const there = newestOutcome(reader, of);
  if (there !== null && (kind === 'decision' || there.happenedOn >= said.on)) {
    return { came: there, isNew: false };
  }
  return { came: { id: v7(), words: said.words, happenedOn: said.on, ...of }, isNew: true };
}

function saidByDecided(reader: Reader, id: string): Said | null {
  const [found] = decisionsById(reader, [id]);
  if (found === undefined) {
    throw new ParlourError(
      'not-found',
      'This decision is not in the records, or was taken out of the minutes.',
    );
  }
  return saidByDecision({ words: found.words, how: found.how, on: found.decidedOn });
}

function refOf({ actionId, decisionId }: Pick<Came, 'actionId' | 'decisionId'>) {
  return actionId === null ? { actionId, decisionId: decisionId ?? '' } : { actionId, decisionId: null };
}

function notBehind(): ParlourError {
  const words = 'Choose people whose words led to this.';
  return new ParlourError('validation', words, { fields: { voiceIds: words } });
}
