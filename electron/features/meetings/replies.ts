import type { ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import type { Reply } from '@contract/meetings/reach';
import { isSameData } from '@rules/same-data';
import type { Reader } from '../../../db/client';
import { findAttendance } from '../../../db/queries/meetings-attendance';
import type { MeetingRow } from '../../../db/queries/meetings-list';
import {
  archiveReply,
  findReply,
  insertReply,
  isVoiceId,
  listReplies,
  updateReply,
} from '../../../db/queries/meetings-reach';
import type { VoiceRow } from '../../../db/queries/voices';
import type { Handler } from '../context';
import { changeMeeting, requireMeeting, type MeetingChange } from './meeting-change';
import { requireItem } from './save-item';

type SaveReply = ParsedInputOf<'meetings.saveReply'>;

/** The replies taken to a meeting's questions since. Throws `not-found`. */
export const replies: Handler<'meetings.replies'> = ({ meetingId }, { records }) => {
  requireMeeting(records.reader, meetingId);
  return { replies: listReplies(records.reader, meetingId).flatMap(toReply) };
};

/**
 * Keeps what somebody answered one to one or by phone, in their words, as a voice of this meeting; adds it when
 * `revision` is 0, and sent twice it is one. Minutes already signed do not stand in its way: they stay as they were read.
 * Throws `not-found`, `conflict` with the words as they stand, `validation`, or `precondition` before the meeting.
 */
export const saveReply: Handler<'meetings.saveReply'> = (input, context) =>
  changeMeeting(context, input.meetingId, (change) => {
    const { tx, at, meeting, note } = change;
    refuseUnlessHeld(meeting);
    checkReply(tx, input);
    const { id, meetingId, personId, itemId, words, source, way } = input;
    const heardBy = input.heardBy === '' ? context.me.firstName : input.heardBy;
    const values = { personId, itemId, words, source, way, heardBy };
    const before = findReply(tx, { meetingId, id });
    if (before !== null && isSameData(values, wordsOf(before))) return requireReply(tx, input);
    const facts = { source, way };
    if (input.revision === 0 && before === null && !isVoiceId(tx, id)) {
      insertReply(tx, { ...values, id, meetingId, saidOn: context.today() }, at);
      note('reply-added', facts);
    } else {
      changeReply(change, before, { ...values, id, revision: input.revision });
      note('reply-changed', facts);
    }
    return requireReply(tx, input);
  });

function changeReply(
  { tx, at }: MeetingChange,
  before: VoiceRow | null,
  values: Parameters<typeof updateReply>[1],
): void {
  if (before === null) throw notThere();
  if (!updateReply(tx, values, at)) {
    throw new ParlourError('conflict', 'Somebody else has just changed this reply.', {
      theirs: before.words,
    });
  }
}

/** Takes a reply out. Throws `not-found`, or `conflict` when somebody changed it meanwhile. */
export const removeReply: Handler<'meetings.removeReply'> = ({ meetingId, id, revision }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, note }) => {
    const before = findReply(tx, { meetingId, id });
    if (before === null) throw notThere();
    if (!archiveReply(tx, { id, revision }, at)) {
      throw new ParlourError('conflict', 'Somebody else has just changed this reply.', {
        theirs: before.words,
      });
    }
    note('reply-removed', { source: before.source });
    return {};
  });

function refuseUnlessHeld(meeting: MeetingRow): void {
  if (meeting.archivedAt !== null) {
    throw new ParlourError('precondition', 'This meeting is put away. Bring it back to change it.');
  }
  if (meeting.state === 'planned' && meeting.kind !== 'phone-round') {
    throw new ParlourError('precondition', 'Replies are taken once the meeting has begun.');
  }
}

function checkReply(reader: Reader, { meetingId, personId, itemId, words }: SaveReply): void {
  if (words === '') throw invalid('words', 'Write what they made known, in their words.');
  if (findAttendance(reader, { meetingId, personId }) === null) {
    throw invalid('personId', 'Choose somebody who was invited to this meeting.');
  }
  if (itemId !== null) requireItem(reader, meetingId, itemId);
}

function requireReply(reader: Reader, of: { meetingId: string; id: string }): Reply {
  const [reply] = [findReply(reader, of)].flatMap((row) => (row === null ? [] : toReply(row)));
  if (reply === undefined) throw notThere();
  return reply;
}

function toReply(row: VoiceRow): Reply[] {
  const { id, personId, itemId, words, source, way, heardBy, saidOn, revision } = row;
  if (personId === null || (way !== 'one-to-one' && way !== 'phone')) return [];
  return [{ id, personId, itemId, words, source, way, heardBy, saidOn, revision }];
}

function wordsOf({ personId, itemId, words, source, way, heardBy }: VoiceRow) {
  return { personId, itemId, words, source, way, heardBy };
}

function notThere(): ParlourError {
  return new ParlourError('not-found', 'This reply is no longer there.');
}

function invalid(field: string, words: string): ParlourError {
  return new ParlourError('validation', words, { fields: { [field]: words } });
}
