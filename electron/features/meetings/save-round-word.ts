import { ParlourError } from '@contract/errors';
import { plainDate } from '@rules/british-dates';
import { fileEnding, inPoint, sizeFact } from '../../documents/in-point';
import type { Handler } from '../context';
import { changeMeeting } from './meeting-change';
import { buildRoundContent } from './round-content';
import { buildRoundDocument } from './round-document';

/**
 * Saves the one-to-one sheets of one edition as Word where the person chooses. Throws `not-found`, `precondition` when
 * everyone who reads this edition has been heard, and what saving a file can throw.
 */
export const saveRoundWord: Handler<'meetings.saveRoundWord'> = async (input, context) => {
  const { meetingId, edition, point } = input;
  const content = buildRoundContent(context.records.reader, meetingId, { edition, point });
  if (content.people.length === 0) {
    throw new ParlourError('precondition', 'Everyone who reads this form has been heard.');
  }
  const saved = await context.documents.saveWord({
    suggestedName: `${content.title}, ${plainDate(content.date)}, round sheets${fileEnding(edition, point)}`,
    model: inPoint(buildRoundDocument(content, edition), point),
  });
  const people = content.people.length;
  changeMeeting(context, meetingId, ({ note }) =>
    note('round-saved-as-word', { edition, ...sizeFact(edition, point), people }),
  );
  return saved;
};
