import type { MinutesContent } from '@contract/meetings/content';
import { plainDate } from '@rules/british-dates';
import { fileEnding, inPoint, sizeFact } from '../../documents/in-point';
import type { Handler } from '../context';
import { contentOfVersion } from './content-of-version';
import { changeMeeting } from './meeting-change';
import { buildMinutesDocument } from './minutes-document';

/**
 * Saves minutes as Word where the person chooses: a fixed version as it was signed, or, with null, as they stand now.
 * Throws `not-found` for a version there is none of, `precondition` for one that can only be read as text, and what saving a file can throw.
 */
export const saveMinutesWord: Handler<'meetings.saveMinutesWord'> = async (input, context) => {
  const { meetingId, edition, point } = input;
  const content = contentOfVersion(context.records.reader, meetingId, input.version);
  const { draft, minutesVersion: version } = content;
  const saved = await context.documents.saveWord({
    suggestedName: `${suggestedName(content)}${fileEnding(edition, point)}`,
    model: inPoint(buildMinutesDocument(content, edition), point),
  });
  changeMeeting(context, meetingId, ({ note }) =>
    note('minutes-saved-as-word', { edition, ...sizeFact(edition, point), version, draft }),
  );
  return saved;
};

function suggestedName({ title, date, draft, minutesVersion, reason }: MinutesContent): string {
  const kind = draft ? 'draft minutes' : 'minutes';
  const version = reason === '' ? '' : `, version ${minutesVersion}`;
  return `${title}, ${plainDate(date)}, ${kind}${version}`;
}
