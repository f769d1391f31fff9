import { ParlourError } from '@contract/errors';
import type { Reader } from '../../../db/client';
import type { MeetingRow } from '../../../db/queries/meetings-list';
import { listVersions, type VersionRecord } from '../../../db/queries/meetings-versions';

/**
 * The version of a finished meeting that waits for its signatures. Throws `precondition` when the meeting is not
 * finished, is put away, or its minutes are fixed.
 */
export function versionUnderWay(reader: Reader, meeting: MeetingRow): VersionRecord {
  if (meeting.archivedAt !== null) {
    throw new ParlourError('precondition', 'This meeting is put away. Bring it back to sign it.');
  }
  if (meeting.state === 'signed') {
    throw new ParlourError('precondition', 'These minutes are signed. Make a new version to change them.');
  }
  const version = listVersions(reader, meeting.id).at(-1);
  if (meeting.state !== 'finished' || !version) {
    throw new ParlourError('precondition', 'Finish the meeting before anyone signs.');
  }
  return version;
}
