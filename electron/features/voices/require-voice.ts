import { ParlourError } from '@contract/errors';
import type { NewAuditEntry } from '../../../db/audit';
import type { Reader } from '../../../db/client';
import { voicesById, type SpokenVoice } from '../../../db/queries/voices-thread';

/** A voice that stands in the records. Throws `not-found`. */
export function requireVoice(reader: Reader, id: string): SpokenVoice {
  const [voice] = voicesById(reader, [id]);
  if (voice === undefined) {
    throw new ParlourError('not-found', 'This is not in the records, or was taken out of the minutes.');
  }
  return voice;
}

/** The trail names a voice by its line of minutes, or by who said it; an unnamed one by nothing. */
export function subjectOf({ lineId, personId }: SpokenVoice): NewAuditEntry['subject'] {
  if (lineId !== null) return { kind: 'line', id: lineId };
  return personId === null ? undefined : { kind: 'person', id: personId };
}
