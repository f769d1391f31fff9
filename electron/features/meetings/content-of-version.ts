import { minutesContentSchema, type MinutesContent } from '@contract/meetings/content';
import { ParlourError } from '@contract/errors';
import type { Reader } from '../../../db/client';
import { findVersion, listVersions, type VersionRecord } from '../../../db/queries/meetings-versions';
import { parse } from '../../../db/stored-json';
import { requireMeeting } from './meeting-change';
import { buildMinutesContent } from './minutes-content';

/**
 * What a version of the minutes says: as it was signed, or, not signed yet or with null for the newest, as it stands now.
 * Throws `not-found` for a version there is none of, `precondition` for one that can only be read as text.
 */
export function contentOfVersion(reader: Reader, meetingId: string, version: number | null): MinutesContent {
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
