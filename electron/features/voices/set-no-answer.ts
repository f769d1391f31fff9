import { ParlourError } from '@contract/errors';
import { appendAudit, type NewAuditEntry } from '../../../db/audit';
import type { Reader } from '../../../db/client';
import { voicesById, type SpokenVoice } from '../../../db/queries/voices-thread';
import { isWaiting, setNoAnswer } from '../../../db/queries/voices-waiting';
import type { Handler } from '../context';
import { placeKindOf, toVoice } from './named';

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

function requireVoice(reader: Reader, id: string): SpokenVoice {
  const [voice] = voicesById(reader, [id]);
  if (voice === undefined) {
    throw new ParlourError('not-found', 'This is not in the records, or was taken out of the minutes.');
  }
  return voice;
}

/** The trail names a voice by its line of minutes, or by who said it; an unnamed one by nothing. */
function subjectOf({ lineId, personId }: SpokenVoice): NewAuditEntry['subject'] {
  if (lineId !== null) return { kind: 'line', id: lineId };
  return personId === null ? undefined : { kind: 'person', id: personId };
}
