import { v7 } from 'uuid';
import { ParlourError } from '@contract/errors';
import type { FamiliesSpot } from '@contract/meetings/families';
import { plainDate } from '@rules/british-dates';
import type { Reader } from '../../../db/client';
import {
  archiveFamiliesCopy,
  findFamiliesCopy,
  insertFamiliesCopy,
  putFamiliesWords,
} from '../../../db/queries/meetings-families';
import type { MeetingRow } from '../../../db/queries/meetings-list';
import type { Handler } from '../context';
import { buildFamiliesDraft, type FamiliesDraft } from './families-content';
import { buildFamiliesDocument } from './families-document';
import { changeMeeting, requireMeeting } from './meeting-change';

/** The copy as it would be given out now, line by line. Throws `not-found`, or `precondition` before both have signed. */
export const familiesCopy: Handler<'meetings.familiesCopy'> = ({ meetingId }, { records }) => {
  const { reader } = records;
  const { content, spots } = signedDraft(reader, requireMeeting(reader, meetingId));
  const version = content.minutesVersion;
  const found = findFamiliesCopy(reader, { meetingId, version });
  const released = found === null ? null : { on: found.releasedOn, readBy: found.readBy };
  return { version, spots, released };
};

/**
 * Keeps what a person decided the copy says in one place; the signed minutes stay as they are. The same decision again
 * is no change. Throws `not-found`, `validation` for no words, `conflict`, or `precondition` before both have signed and
 * while the copy is released.
 */
export const saveFamiliesWords: Handler<'meetings.saveFamiliesWords'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, note }) => {
    const { content, spots } = signedDraft(tx, meeting);
    const { meetingId, part, ofId, words, revision } = input;
    const version = content.minutesVersion;
    if (findFamiliesCopy(tx, { meetingId, version }) !== null) {
      throw new ParlourError('precondition', 'This copy is released. Take the release back to change it.');
    }
    const spot = requireSpot(spots, input);
    if (words === '') {
      const problem = 'Write what the copy says here instead.';
      throw new ParlourError('validation', problem, { fields: { words: problem } });
    }
    if (spot.lookedAt && spot.words === words) return spot;
    if (spot.revision !== revision) {
      throw new ParlourError('conflict', 'Somebody else has just decided about these words.', {
        theirs: spot.words,
      });
    }
    const decided = { words, original: spot.says, revision: revision + 1 };
    putFamiliesWords(tx, { id: v7(), meetingId, version, part, ofId, ...decided }, at);
    note('families-words-decided', { version });
    return requireSpot(signedDraft(tx, meeting).spots, input);
  });

/**
 * Releases the copy, kept whole as it was read. Released already is no change. Throws `not-found`, or `precondition` with
 * the list while a line that seems to hold a name was not looked at.
 */
export const releaseFamiliesCopy: Handler<'meetings.releaseFamiliesCopy'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, signInId, note }) => {
    const { content, spots } = signedDraft(tx, meeting);
    const { meetingId, readBy } = input;
    const version = content.minutesVersion;
    if (findFamiliesCopy(tx, { meetingId, version }) !== null) return {};
    const open = spots.filter(({ holds, lookedAt }) => holds.length > 0 && !lookedAt);
    if (open.length > 0) {
      throw new ParlourError('precondition', `Look at these lines first: ${open.map(named).join('; ')}.`);
    }
    const row = { id: v7(), meetingId, version, content: JSON.stringify(content), readBy, signInId };
    insertFamiliesCopy(tx, { ...row, releasedOn: context.today() }, at);
    note('families-copy-released', { version });
    return {};
  });

/** Takes the release back, so that the copy can be changed; none is no change. Throws `not-found`. */
export const takeBackFamiliesCopy: Handler<'meetings.takeBackFamiliesCopy'> = ({ meetingId }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting, note }) => {
    const { content } = signedDraft(tx, meeting);
    const version = content.minutesVersion;
    const found = findFamiliesCopy(tx, { meetingId, version });
    if (found === null) return {};
    archiveFamiliesCopy(tx, found.id, at);
    note('families-copy-taken-back', { version });
    return {};
  });

/**
 * Saves the released copy as Word. Throws `not-found`, `precondition` before it is released or when what people agree to
 * has changed since, and what saving a file can throw.
 */
export const saveFamiliesWord: Handler<'meetings.saveFamiliesWord'> = async (
  { meetingId, edition },
  context,
) => {
  const { reader } = context.records;
  const { content } = signedDraft(reader, requireMeeting(reader, meetingId));
  const { title, date, minutesVersion: version } = content;
  const released = findFamiliesCopy(reader, { meetingId, version });
  if (released === null) {
    throw new ParlourError('precondition', 'Read the families’ copy through and release it first.');
  }
  if (released.content !== JSON.stringify(content)) {
    throw new ParlourError(
      'precondition',
      'What people agreed to has changed since this copy was released. Take the release back and read it again.',
    );
  }
  const large = edition === 'large-print' ? ', large print' : '';
  const saved = await context.documents.saveWord({
    suggestedName: `${title}, ${plainDate(date)}, families’ copy${large}`,
    model: buildFamiliesDocument(content, edition),
  });
  changeMeeting(context, meetingId, ({ note }) => note('families-copy-saved-as-word', { edition, version }));
  return saved;
};

function requireSpot(
  spots: readonly FamiliesSpot[],
  { part, ofId }: Pick<FamiliesSpot, 'part' | 'ofId'>,
): FamiliesSpot {
  const spot = spots.find((one) => one.part === part && one.ofId === ofId);
  if (spot === undefined) {
    throw new ParlourError('not-found', 'These words are not in the minutes any more.');
  }
  return spot;
}

function signedDraft(reader: Reader, meeting: MeetingRow): FamiliesDraft {
  if (meeting.state !== 'signed') {
    throw new ParlourError('precondition', 'A families’ copy is made once both have signed the minutes.');
  }
  return buildFamiliesDraft(reader, meeting.id);
}

function named({ item, words, holds }: FamiliesSpot): string {
  const start = words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`;
  return `${item === '' ? '' : `${item}: `}${start} (${holds.join(', ')})`;
}
