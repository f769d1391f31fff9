import { minutesContentSchema, type MinutesContent } from '@contract/meetings/content';
import { ParlourError } from '@contract/errors';
import { plainDate } from '@rules/british-dates';
import type { Reader } from '../../../db/client';
import { findVersion, listVersions, type VersionRecord } from '../../../db/queries/meetings-versions';
import { parse } from '../../../db/stored-json';
import type { Handler } from '../context';
import { changeMeeting, requireMeeting } from './meeting-change';
import { buildMinutesContent } from './minutes-content';
import { buildMinutesDocument } from './minutes-document';

/**
 * Saves minutes as Word where the person chooses: a fixed version as it was signed, or, with null, as they stand now.
 * Throws `not-found` for a version there is none of, `precondition` for one that can only be read as text, and what saving a file can throw.
 */
export const saveMinutesWord: Handler<'meetings.saveMinutesWord'> = async (input, context) => {
  const { meetingId, edition } = input;
  const content = contentOf(context.records.reader, meetingId, input.version);
  const { draft, minutesVersion: version } = content;
  const saved = await context.documents.saveWord({
    suggestedName: suggestedName(content, edition === 'large-print'),
    model: buildMinutesDocument(content, edition),
  });
  changeMeeting(context, meetingId, ({ note }) => note('minutes-saved-as-word', { edition, version, draft }));
  return saved;
};

function suggestedName(
  { title, date, draft, minutesVersion, reason }: MinutesContent,
  large: boolean,
): string {
  const kind = draft ? 'draft minutes' : 'minutes';
  const version = reason === '' ? '' : `, version ${minutesVersion}`;
  return `${title}, ${plainDate(date)}, ${kind}${version}${large ? ', large print' : ''}`;
}

function contentOf(reader: Reader, meetingId: string, version: number | null): MinutesContent {
  const meeting = requireMeeting(reader, meetingId);
  const wanted =
    version === null
      ? listVersions(reader, meetingId).at(-1)
      : (findVersion(reader, { meetingId, version }) ?? undefined);
  if (version !== null && wanted === undefined) {
    throw new ParlourError('not-found', `There is no version ${version} of these minutes.`);
  }
  if (wanted?.content != null) return fixedContent(wanted.content, wanted);
  return buildMinutesContent(reader, meeting.id, { fixed: false });
}

function fixedContent(stored: string, { version }: VersionRecord): MinutesContent {
  const content = parse(minutesContentSchema, stored);
  if (content === null) {
    throw new ParlourError(
      'precondition',
      `Version ${version} can no longer be made into Word. Its words are kept, under Versions on the page After the meeting.`,
    );
  }
  return content;
}
