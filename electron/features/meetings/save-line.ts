import type { ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import { londonDay } from '@rules/british-dates';
import { votersWhen } from '@rules/attendance';
import { namedAtStart } from '@rules/mentions';
import { checkVote } from '@rules/votes';
import type { Reader } from '../../../db/client';
import { findAttendance, listAttendance } from '../../../db/queries/meetings-attendance';
import { clearDraft } from '../../../db/queries/meetings-drafts';
import { findLine } from '../../../db/queries/meetings-lines';
import { saveLine as write } from '../../../db/queries/meetings-lines-write';
import type { Handler } from '../context';
import { settleLine } from './line-result';
import { changeMeeting, refuseUnlessWritable, type MeetingChange } from './meeting-change';
import { toLine } from './meeting-rows';
import { requireNamed } from './people-in-meeting';
import { readCalls } from './phone-round';
import { requireItem } from './save-item';
import { answerByVote } from './vote-answer';

type SaveLine = ParsedInputOf<'meetings.saveLine'>;

/**
 * Adds a line when `revision` is 0, changes it otherwise; the same save sent twice is one. With `clearsDraft` the entry
 * line is emptied in the same transaction. Throws `not-found`, `conflict` with the text as it stands, `validation` on
 * what the line lacks or names, or `precondition` before the start and once signed.
 */
export const saveLine: Handler<'meetings.saveLine'> = (input, context) =>
  changeMeeting(context, input.meetingId, (change) => {
    const { tx, at, meeting, signInId, note } = change;
    refuseUnlessWritable(tx, meeting);
    requireItem(tx, input.meetingId, input.itemId);
    checkNames(tx, input);
    checkWords(input);
    const votersPresent = input.kind === 'vote' ? votersFor(change, input) : null;
    const onPhone =
      meeting.kind === 'phone-round' ? saidOnPhone(change, input, context.me.firstName) : undefined;
    const stamp = { at, signInId, meetingDate: meeting.date, onPhone };
    const { line, isNew } = settleLine(write(tx, { ...input, votersPresent }, stamp));
    if (input.clearsDraft) clearDraft(tx, input.meetingId);
    if (isNew) {
      answerByVote(tx, line, stamp);
      const action = line.revision === 1 ? 'line-added' : 'line-changed';
      note(action, { kind: line.kind }, { kind: 'line', id: line.id });
    }
    return toLine(line);
  });

function checkNames(reader: Reader, input: SaveLine): void {
  if (input.speakerId !== null) requireNamed(reader, input.speakerId, 'speakerId');
  const ownerId = input.action?.ownerId ?? null;
  if (ownerId !== null) requireNamed(reader, ownerId, 'action.ownerId');
  if (input.fromLineId === null) return;
  const from = findLine(reader, input.fromLineId);
  if (from?.meetingId !== input.meetingId || from.id === input.id) {
    throw invalid('fromLineId', 'Choose a line of this meeting that it answers.');
  }
}

/** Words on the phone are of somebody who was reached, on the day of that call, told to who rang. */
function saidOnPhone({ tx, at }: MeetingChange, input: SaveLine, writer: string) {
  const now = { day: londonDay(at), by: writer };
  if (input.kind !== 'said' || input.speakerId === null) return now;
  const { meetingId, speakerId: personId } = input;
  const row = findAttendance(tx, { meetingId, personId });
  if (row?.part !== 'resident') return now;
  const call = readCalls(row.calls).find(({ result }) => result === 'reached');
  if (call === undefined) throw invalid('speakerId', 'Write down first that they were reached.');
  return { day: londonDay(call.at), by: call.by };
}

function checkWords(input: SaveLine): void {
  const counts = input.kind === 'vote' && input.vote !== null;
  if (input.text === '' && !counts) throw invalid('text', 'Write what was said, decided or agreed.');
  const named = input.kind === 'said' && input.speakerId === null ? namedAtStart(input.text) : '';
  if (named !== '') throw invalid('text', named);
}

/**
 * Those who could vote are whom the meeting is for and were here when the line was first written, as the list has it now; a correction may
 * also still add up to the number kept when the vote was taken.
 */
function votersFor({ tx, at, meeting }: MeetingChange, input: SaveLine): number {
  const before = findLine(tx, input.id);
  const written = before?.writtenAt ?? at;
  const { endedAt, kind } = meeting;
  const present = votersWhen({ attendance: listAttendance(tx, input.meetingId), endedAt, kind }, written);
  if (input.vote === null) return present;
  const { options, reason } = input.vote;
  const kept = before?.vote?.present ?? present;
  if (checkVote(options, kept).addsUp && !checkVote(options, present).addsUp) return kept;
  const { addsUp, words } = checkVote(options, present);
  if (!addsUp && reason === '') throw invalid('vote.reason', words);
  return present;
}

function invalid(field: string, words: string): ParlourError {
  return new ParlourError('validation', words, { fields: { [field]: words } });
}
