import type { Action, CheckBack } from '@contract/improvement';
import { standingOn } from '@rules/from-last-time';
import type { ActionRecord } from '../../../db/queries/improvement-actions';
import type { CheckBackRecord } from '../../../db/queries/improvement-check-backs';

/** An action as the screens see one, its ages as of `today` (`YYYY-MM-DD`). */
export function toAction(record: ActionRecord, today: string): Action {
  const { id, words, ownerId, ownerName, raisedOn, due, firstDue, state, closedOn, lineId, revision } =
    record;
  const { droppedBecause, waitingFor, voiceCount, carriedCount, meeting } = record;
  // A list chases the date that counts now; only what was promised at a meeting is judged by the first.
  const { ageDays, overdueDays } = standingOn({ ...record, firstDue: due }, today);
  return {
    ...{ id, words, ownerId, ownerName, raisedOn, due, firstDue, state, closedOn, lineId, revision },
    ...{ droppedBecause, waitingFor, voiceCount, carriedCount, meeting, ageDays, overdueDays },
    owner: record.ownerFullName ?? ownerName,
    // An action open again keeps what happened before in its thread, not as what came of it.
    outcome: state === 'done' ? record.outcome : '',
  };
}

/** A “did it help?” as the screens see one. */
export function toCheckBack(record: CheckBackRecord): CheckBack {
  const { id, actionId, actionWords, outcome, doneOn, dueOn, askedOn, yes, no, dontKnow, answer } = record;
  return {
    ...{ id, actionId, outcome, dueOn, askedOn, yes, no, dontKnow, answer },
    words: actionWords,
    doneOn: doneOn ?? dueOn,
    revision: record.revision,
  };
}
