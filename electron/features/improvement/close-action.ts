import { ParlourError } from '@contract/errors';
import { checkBackAfter } from '@rules/waiting';
import { addWorkingDays } from '@rules/working-days';
import { v7 } from 'uuid';
import { archiveUnasked, insertCheckBack } from '../../../db/queries/improvement-changes';
import { listClosedDays } from '../../../db/queries/place';
import { insertOutcome } from '../../../db/queries/voices';
import type { Handler } from '../context';
import { changeAction, refuseOutside, requireMeeting, reviewAt, type ActionChange } from './action-change';

/**
 * Closes an action as done: keeps what happened and sets “did it help?” 20 working days after. The same close sent
 * twice is one. Throws `not-found`, `conflict`, `validation` on the day, or `precondition` when it is closed already.
 */
export const closeAction: Handler<'improvement.close'> = (input, context) =>
  changeAction(context, input, (change) => {
    const { tx, at, before, save, note } = change;
    const { words, closedOn, meetingId } = input;
    const isRepeat = before.state === 'done' && before.closedOn === closedOn && before.outcome === words;
    if (isRepeat && before.revision === input.revision + 1) return;
    refuseClosed(before.state);
    refuseDay(change, input, context.today());
    save({ state: 'done', closedOn, waitingFor: '' });
    insertOutcome(tx, { id: v7(), actionId: before.id, decisionId: null, words, happenedOn: closedOn }, at);
    const dueOn = addWorkingDays(closedOn, checkBackAfter, listClosedDays(tx)).date;
    insertCheckBack(tx, { actionId: before.id, dueOn }, at);
    reviewAt(change, meetingId, { result: 'done', words });
    note('action-closed');
  });

/**
 * Drops an action, with the reason. The same sent twice is one. Throws `not-found`, `conflict`, `validation` on the
 * day, or `precondition` when it is closed already.
 */
export const dropAction: Handler<'improvement.drop'> = (input, context) =>
  changeAction(context, input, (change) => {
    const { before, save, note } = change;
    const { because, closedOn, meetingId } = input;
    const isRepeat =
      before.state === 'dropped' && before.closedOn === closedOn && before.droppedBecause === because;
    if (isRepeat && before.revision === input.revision + 1) return;
    refuseClosed(before.state);
    refuseDay(change, input, context.today());
    save({ state: 'dropped', closedOn, droppedBecause: because, waitingFor: '' });
    reviewAt(change, meetingId, { result: 'dropped', words: because });
    note('action-dropped');
  });

/** Opens a closed action again, with the reason. Throws `not-found`, `conflict`, or `precondition` when it is open. */
export const reopenAction: Handler<'improvement.reopen'> = (input, context) =>
  changeAction(context, input, ({ tx, at, before, save, note }) => {
    if (before.state === 'open') throw new ParlourError('precondition', 'This action is open already.');
    save({ state: 'open', closedOn: null, droppedBecause: '', waitingFor: input.reason });
    archiveUnasked(tx, before.id, at);
    note('action-reopened');
  });

/** A meeting run ahead of this PC's clock may close on its own day. */
function refuseDay(
  { tx, before }: ActionChange,
  { closedOn, meetingId }: { closedOn: string; meetingId: string | null },
  today: string,
): void {
  const day = meetingId === null ? today : requireMeeting(tx, meetingId).date;
  const days = { from: before.raisedOn, to: day > today ? day : today, what: 'it was agreed' };
  refuseOutside('closedOn', closedOn, days);
}

/** Throws `precondition` when an action is done or dropped. */
export function refuseClosed(state: 'open' | 'done' | 'dropped'): void {
  if (state === 'open') return;
  const words = state === 'done' ? 'done' : 'dropped';
  throw new ParlourError('precondition', `This action is ${words}. Open it again to change it.`);
}
