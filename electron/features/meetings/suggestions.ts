import { ParlourError } from '@contract/errors';
import type { Suggestion } from '@contract/meetings/suggestions';
import type { PlaceKind } from '@contract/place';
import { proposedItem } from '@rules/agenda-suggestions';
import { daysBetween } from '@rules/iso-day';
import { printedName, unnamedPerson } from '@rules/name-in-print';
import { findItem, insertItem } from '../../../db/queries/meetings-items';
import {
  findCandidate,
  insertItemSource,
  putOffLastTime,
  suggestedActions,
  suggestedVoices,
  type SuggestionRecord,
} from '../../../db/queries/meetings-suggestions';
import { findPlace } from '../../../db/queries/place';
import type { Handler } from '../context';
import { changeMeeting, refuseWhenSettled, requireMeeting } from './meeting-change';
import { toItem } from './meeting-rows';

/** How many of each kind are offered at once; more come as these are taken up. */
const offered = 5;

/** The meetings of the people the place is for, where what they said elsewhere may come up under their name. */
const theirMeetings: readonly string[] = ['residents', 'tenants', 'phone-round'];

/** What could go on an agenda and is on none yet. Throws `not-found`. */
export const suggestions: Handler<'meetings.suggestions'> = ({ meetingId }, context) => {
  const { reader } = context.records;
  const today = context.today();
  const meeting = requireMeeting(reader, meetingId);
  const placeKind = findPlace(reader)?.kind ?? 'care-home';
  const wanted = { meeting, outside: theirMeetings.includes(meeting.kind), limit: offered };
  const found = [
    ...putOffLastTime(reader, meeting),
    ...suggestedActions(reader, wanted),
    ...suggestedVoices(reader, wanted),
  ];
  return { suggestions: found.map((record) => toSuggestion(record, today, placeKind)), today };
};

/**
 * Puts a suggestion at the end of the agenda and keeps what it came from. The same sent twice is one. Throws
 * `not-found`, or `precondition` once signed.
 */
export const takeUp: Handler<'meetings.takeUp'> = ({ meetingId, id, from }, context) =>
  changeMeeting(context, meetingId, ({ tx, at, meeting, note }) => {
    refuseWhenSettled(tx, meeting);
    const there = findItem(tx, id);
    if (there?.meetingId === meetingId) return toItem(there);
    if (there !== null)
      throw new ParlourError('conflict', 'This item is on another agenda.', { theirs: there.title });
    const record = findCandidate(tx, from);
    if (record === null) {
      throw new ParlourError('not-found', 'This is not in the records, or was taken out of the minutes.');
    }
    const isHere = record.person !== null && record.person.archivedAt === null;
    const personId = isHere ? (record.person?.id ?? null) : null;
    const added = insertItem(tx, { id, meetingId, ...proposedItem({ ...record, personId }) }, at);
    insertItemSource(tx, { itemId: id, ...from }, at);
    note('item-added', { minutes: added.minutes, from: from.kind });
    return toItem(added);
  });

function toSuggestion(record: SuggestionRecord, today: string, placeKind: PlaceKind): Suggestion {
  const { kind, id, words, on, source, heard, due, meeting } = record;
  const ageDays = Math.max(0, daysBetween(on, today));
  return { kind, id, words, source, heard, on, ageDays, due, meeting, who: whoOf(record, placeKind) };
}

function whoOf({ kind, person, ownerName }: SuggestionRecord, placeKind: PlaceKind): string {
  if (person !== null) return printedName(person, placeKind);
  return kind === 'voice' ? unnamedPerson('resident', placeKind) : ownerName;
}
