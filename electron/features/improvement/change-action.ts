import { ParlourError } from '@contract/errors';
import { findPerson } from '../../../db/queries/people';
import type { Handler } from '../context';
import { changeAction, reviewAt } from './action-change';
import { refuseClosed } from './close-action';

/**
 * Carries an open action over to a new date, with why it is still open. The same sent twice is one. Throws `not-found`,
 * `conflict`, or `precondition` when it is closed.
 */
export const carryAction: Handler<'improvement.carry'> = (input, context) =>
  changeAction(context, input, (change) => {
    const { before, save, note } = change;
    const { due, reason, meetingId } = input;
    const isRepeat = before.due === due && before.waitingFor === reason;
    if (isRepeat && before.revision === input.revision + 1) return;
    refuseClosed(before.state);
    save({ due, waitingFor: reason });
    reviewAt(change, meetingId, { result: 'carried', words: reason });
    note('action-carried');
  });

/**
 * Changes who has an open action, by when, and what it waits for. Throws `not-found`, `conflict`, `validation` on the
 * owner, or `precondition` when it is closed.
 */
export const editAction: Handler<'improvement.change'> = (input, context) =>
  changeAction(context, input, ({ tx, before, save, note }) => {
    const { ownerId, ownerName, due, waitingFor } = input;
    refuseClosed(before.state);
    const owner = ownerId === null ? null : findPerson(tx, ownerId);
    // Someone who has moved on may keep what they have, but is given nothing new.
    const isGone = owner?.archivedAt != null && ownerId !== before.ownerId;
    if (ownerId !== null && (owner === null || isGone)) {
      const words = 'Choose someone in the records who is not put away.';
      throw new ParlourError('validation', words, { fields: { ownerId: words } });
    }
    save({ ownerId, ownerName: ownerId === null ? ownerName : '', due, waitingFor });
    note('action-changed');
  });
