import { ParlourError } from '@contract/errors';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../db/audit';
import { findPerson } from '../../../db/queries/people';
import { voicesById } from '../../../db/queries/voices-thread';
import { insertVoice } from '../../../db/queries/voices-waiting';
import type { Handler } from '../context';
import { placeKindOf, toVoice } from './named';

/**
 * Keeps what a person said outside a meeting, in their words. The same voice sent twice is one. Throws `validation` on
 * the person or a day to come, or `conflict` when another voice has the id.
 */
export const addVoice: Handler<'voices.add'> = (input, context) =>
  context.records.write((tx) => {
    const placeKind = placeKindOf(tx);
    const [there] = voicesById(tx, [input.id]);
    if (there !== undefined) {
      const { id, words, personId, source, way, saidOn, heardBy } = there;
      if (isSameData({ id, words, personId, source, way, saidOn, heardBy }, input)) {
        return toVoice(there, placeKind);
      }
      throw new ParlourError('conflict', 'Something else was written down already.', { theirs: words });
    }
    const { personId } = input;
    if (personId !== null && findPerson(tx, personId) === null) {
      throw invalid('personId', 'Choose someone in the records, or leave them unnamed.');
    }
    if (input.saidOn > context.today()) throw invalid('saidOn', 'Choose today or a day before it.');
    const at = context.now();
    if (!insertVoice(tx, input, at)) {
      throw new ParlourError('conflict', 'This was written down once and put away since.', { theirs: '' });
    }
    appendAudit(tx, {
      ...{ at, signInId: context.me.signInId, action: 'voice-added' },
      subject: personId === null ? undefined : { kind: 'person', id: personId },
      facts: { source: input.source, way: input.way },
    });
    const [added] = voicesById(tx, [input.id]);
    if (added === undefined) throw new ParlourError('internal', 'What was written could not be read back.');
    return toVoice(added, placeKind);
  });

function invalid(field: string, words: string): ParlourError {
  return new ParlourError('validation', words, { fields: { [field]: words } });
}
