import { minutesDiff } from '@rules/minutes-diff';
import type { Handler } from '../context';
import { contentOfVersion } from './content-of-version';

/** What a version says otherwise than the one before. Throws `not-found`, and `precondition` for one only kept as text. */
export const versionChanges: Handler<'meetings.versionChanges'> = ({ meetingId, version }, { records }) => {
  const after = contentOfVersion(records.reader, meetingId, version);
  return minutesDiff(contentOfVersion(records.reader, meetingId, version - 1), after);
};
