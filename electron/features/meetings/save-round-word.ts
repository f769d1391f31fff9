import { ParlourError } from '@contract/errors';
import { plainDate } from '@rules/british-dates';
import type { Handler } from '../context';
import { changeMeeting } from './meeting-change';
import { buildRoundContent } from './round-content';
import { buildRoundDocument } from './round-document';

const endings = { standard: '', 'large-print': ', large print', 'easy-read': ', Easy Read' } as const;

/**
 * Saves the one-to-one sheets of one edition as Word where the person chooses. Throws `not-found`, `precondition` when
 * everyone who reads this edition has been heard, and what saving a file can throw.
 */
export const saveRoundWord: Handler<'meetings.saveRoundWord'> = async ({ meetingId, edition }, context) => {
  const content = buildRoundContent(context.records.reader, meetingId, edition);
  if (content.people.length === 0) {
    throw new ParlourError('precondition', 'Everyone who reads this form has been heard.');
  }
  const saved = await context.documents.saveWord({
    suggestedName: `${content.title}, ${plainDate(content.date)}, round sheets${endings[edition]}`,
    model: buildRoundDocument(content, edition),
  });
  const people = content.people.length;
  changeMeeting(context, meetingId, ({ note }) => note('round-saved-as-word', { edition, people }));
  return saved;
};
