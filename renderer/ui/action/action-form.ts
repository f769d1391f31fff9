import { useState } from 'react';
import type { CallError, CallResult } from '@contract/errors';
import type { Action } from '@contract/improvement';
import { plainDate } from '@rules/british-dates';
import { call } from '../../lib/call';
import type { ConflictDifference } from '../ConflictNote';

/** What can be done with an action. */
export type ActionDeed = 'close' | 'drop' | 'carry' | 'reopen' | 'change';

/** What is written in the dialog, whichever deed it is for. */
export interface ActionValues {
  words: string;
  day: string | null;
  ownerId: string | null;
  ownerName: string;
}

interface Doing {
  deed: ActionDeed;
  action: Action;
  /** The meeting this is settled at; null between meetings. */
  meetingId: string | null;
}

/** What the dialog begins with. `today` is `YYYY-MM-DD`. */
export function firstValues(deed: ActionDeed, action: Action, today: string): ActionValues {
  const { ownerId, ownerName, due, waitingFor } = action;
  const isClosing = deed === 'close' || deed === 'drop';
  const words = deed === 'change' || deed === 'carry' ? waitingFor : '';
  return {
    words,
    day: isClosing ? today : deed === 'carry' && due !== null && due < today ? null : due,
    ownerId,
    ownerName,
  };
}

function send(
  { deed, action: { id }, meetingId }: Doing,
  revision: number,
  { words, day, ownerId, ownerName }: ActionValues,
): Promise<CallResult<Action>> {
  const one = { id, revision };
  const closedOn = day ?? '';
  switch (deed) {
    case 'close':
      return call('improvement.close', { ...one, words, closedOn, meetingId });
    case 'drop':
      return call('improvement.drop', { ...one, because: words, closedOn, meetingId });
    case 'carry':
      return call('improvement.carry', { ...one, due: day, reason: words, meetingId });
    case 'reopen':
      return call('improvement.reopen', { ...one, reason: words });
    case 'change':
      return call('improvement.change', { ...one, ownerId, ownerName, due: day, waitingFor: words });
  }
}

/** How an action stands, in one line: "Owen Tate, by 7 December 2026, still open". */
export function standingWords({ owner, due, state, closedOn }: Action): string {
  const how = closedOn === null ? 'still open' : `${state} ${plainDate(closedOn)}`;
  return [owner || 'nobody yet', due === null ? 'no date yet' : `by ${plainDate(due)}`, how].join(', ');
}

/** The boxes of each deed by the fields main names when one needs changing. */
const boxOf: Record<string, 'words' | 'day' | 'owner'> = {
  ...{ words: 'words', because: 'words', reason: 'words', waitingFor: 'words' },
  ...{ closedOn: 'day', due: 'day', ownerId: 'owner', ownerName: 'owner' },
};

/** The state of the dialog: what is typed, what is wrong with it, and what somebody else did meanwhile. */
export function useActionForm(doing: Doing, first: ActionValues, onDone: (action: Action) => void) {
  const [values, setValues] = useState(first);
  const [error, setError] = useState<CallError | null>(null);
  const [theirs, setTheirs] = useState<Action | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { action, deed } = doing;

  async function save(revision: number) {
    setIsBusy(true);
    setError(null);
    const result = await send(doing, revision, values);
    setIsBusy(false);
    if (result.ok) onDone(result.value);
    else if (result.error.kind === 'conflict') await showTheirs();
    else setError(result.error);
  }

  async function showTheirs() {
    const now = await call('improvement.get', { id: action.id });
    if (now.ok) setTheirs(now.value);
    else setError(now.error);
  }

  const wrong = (box: 'words' | 'day' | 'owner') =>
    Object.entries(error?.fields ?? {}).find(([field]) => boxOf[field] === box)?.[1];
  const mine = [values.words, values.day === null ? '' : plainDate(values.day)];
  return {
    values,
    change: (part: Partial<ActionValues>) => setValues((old) => ({ ...old, ...part })),
    wrong,
    /** What no box can show. */
    error: error !== null && ['words', 'day', 'owner'].every((box) => !wrong(box as 'words')) ? error : null,
    theirs,
    differences: ((): ConflictDifference[] =>
      theirs === null
        ? []
        : [
            {
              label: deed === 'change' ? 'Details' : 'How it stands',
              mine: mine.filter((part) => part !== '').join(', '),
              theirs: standingWords(theirs),
            },
          ])(),
    isBusy,
    save: () => void save(action.revision),
    keepMine: () => {
      if (theirs === null) return;
      setTheirs(null);
      void save(theirs.revision);
    },
  };
}
