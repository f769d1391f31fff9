import { ParlourError } from '@contract/errors';
import { agendaItemInput } from '@contract/meetings/agenda';
import { isSameData } from '@rules/same-data';
import type { Reader } from '../../../db/client';
import { findItem, insertItem, updateItem, type AgendaItemRow } from '../../../db/queries/meetings-items';
import type { Handler } from '../context';
import { changeMeeting, refuseWhenSettled } from './meeting-change';
import { toItem } from './meeting-rows';
import { requireNamed } from './people-in-meeting';

/**
 * Adds an item at the end of the agenda when `revision` is 0, changes it otherwise. The same item sent twice is one.
 * Throws `not-found`, `validation` on who asked, `precondition` once signed, or `conflict`.
 */
export const saveItem: Handler<'meetings.saveItem'> = ({ revision, ...input }, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, note }) => {
    refuseWhenSettled(tx, meeting);
    if (input.askedById !== null) requireNamed(tx, input.askedById, 'askedById');
    const there = revision === 0 ? findItem(tx, input.id) : requireItem(tx, input.meetingId, input.id);
    if (there === null) {
      const added = insertItem(tx, input, at);
      note('item-added', { minutes: input.minutes });
      return toItem(added);
    }
    if (revision === 0 && isSameData(agendaItemInput.parse(there), input)) return toItem(there);
    if (revision === 0 || !updateItem(tx, { ...input, revision }, at)) throw itemConflict(there);
    note('item-changed', { minutes: input.minutes });
    return toItem(requireItem(tx, input.meetingId, input.id));
  });

/** One item on the meeting's agenda. Throws `not-found` when it is not, or was taken off. */
export function requireItem(reader: Reader, meetingId: string, id: string): AgendaItemRow {
  const item = findItem(reader, id);
  if (item?.meetingId !== meetingId || item.archivedAt !== null) {
    throw new ParlourError('not-found', 'This item is not on the agenda.');
  }
  return item;
}

function itemConflict(item: AgendaItemRow): ParlourError {
  const theirs = [item.title, item.note, `${item.minutes} minutes`].filter((part) => part !== '').join('\n');
  return new ParlourError('conflict', 'Somebody else has just changed this item.', { theirs });
}
