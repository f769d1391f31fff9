import { ParlourError } from '@contract/errors';
import type { LineRecord } from '../../../db/queries/meetings-lines';
import type { LineResult } from '../../../db/queries/meetings-lines-write';

/**
 * The line after a write, and whether anything was written. Throws `not-found`, or `conflict` carrying the text as it
 * now stands, when somebody changed the line since it was read.
 */
export function settleLine(written: LineResult): { line: LineRecord; isNew: boolean } {
  if (written.result === 'missing') {
    throw new ParlourError('not-found', 'This line is not in the minutes of this meeting.');
  }
  if (written.result === 'conflict') {
    const { archivedAt, text } = written.line;
    const message =
      archivedAt === null
        ? 'Somebody else has just changed this line.'
        : 'Somebody else has just taken this line out.';
    throw new ParlourError('conflict', message, { theirs: text });
  }
  return { line: written.line, isNew: written.result === 'saved' };
}
