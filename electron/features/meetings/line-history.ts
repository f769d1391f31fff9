import { ParlourError } from '@contract/errors';
import { findLine, listLineHistory } from '../../../db/queries/meetings-lines';
import type { Handler } from '../context';

/** How a line stood at each revision, oldest first, and who wrote it. Throws `not-found`. */
export const lineHistory: Handler<'meetings.lineHistory'> = ({ meetingId, id }, { records }) => {
  if (findLine(records.reader, id)?.meetingId !== meetingId) {
    throw new ParlourError('not-found', 'This line is not in the minutes of this meeting.');
  }
  return { versions: listLineHistory(records.reader, id) };
};
