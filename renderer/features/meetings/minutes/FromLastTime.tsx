import '../../../styles/records.css';
import type { Action, LastTimeAction } from '@contract/improvement';
import type { AgendaItem } from '@contract/meetings/agenda';
import { plainDate } from '@rules/british-dates';
import { days, figuresInWords, lastTimeItem, movedWords } from '@rules/from-last-time';
import { Ellipsis } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { announce } from '../../../lib/announce';
import { useRead } from '../../../lib/use-read';
import { ActionDialog } from '../../../ui/action/ActionDialog';
import { standingWords, type ActionDeed } from '../../../ui/action/action-form';
import { Badge } from '../../../ui/Badge';
import { Key } from '../../../ui/Key';
import { Menu } from '../../../ui/Menu';
import { ThreadLink } from '../../../ui/ThreadLink';
import { focusEntry, keepEntryInSight } from './focus';

interface FromLastTimeProps {
  meetingId: string;
  items: readonly AgendaItem[];
  item: AgendaItem;
  canMark: boolean;
}

interface Doing {
  deed: ActionDeed;
  action: Action;
}

/** Under the item for last time: what was promised before and what became of it, each marked by a key. */
export function FromLastTime({ meetingId, items, item, canMark }: FromLastTimeProps) {
  const isHere = lastTimeItem(items)?.id === item.id;
  const { data } = useRead('improvement.fromLastTime', { meetingId }, { enabled: isHere });
  const [doing, setDoing] = useState<Doing | null>(null);
  const isShown = isHere && data !== undefined && data.last !== null && data.actions.length > 0;
  // It is read after the page is drawn, and pushes the line being typed down as it comes.
  useLayoutEffect(() => {
    if (isShown) keepEntryInSight();
  }, [isShown]);
  if (!isShown) return null;
  const open = data.actions.filter((row) => row.stateThen === 'open');
  const closed = data.actions.filter((row) => row.stateThen !== 'open');
  return (
    <section className="last-time" aria-label="From last time">
      <p className="last-time-figures">{figuresInWords(data.figures)}</p>
      {open.length > 0 && (
        <ul className="last-time-rows" aria-label="Still open">
          {open.map((row) => (
            <OpenRow
              key={row.action.id}
              row={row}
              onDo={canMark ? (deed) => setDoing({ deed, action: row.action }) : null}
            />
          ))}
        </ul>
      )}
      {canMark && open.length > 0 && (
        <p className="last-time-keys">
          On an action: <Key>D</Key> done <Key>C</Key> carry over <Key>X</Key> drop
        </p>
      )}
      {closed.length > 0 && (
        <details className="last-time-closed" open={open.length === 0}>
          <summary>
            {closed.length === 1 ? '1 closed since last time' : `${closed.length} closed since last time`}
          </summary>
          <ul className="last-time-rows">
            {closed.map((row) => (
              <li key={row.action.id} className="last-time-row">
                <ClosedWords row={row} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {doing && (
        <ActionDialog
          {...doing}
          meetingId={meetingId}
          today={data.on}
          onClose={() => setDoing(null)}
          onDone={(action) => {
            setDoing(null);
            announce(`Saved. ${standingWords(action)}.`);
          }}
        />
      )}
    </section>
  );
}

const keyed: Record<string, ActionDeed> = { d: 'close', c: 'carry', x: 'drop' };

const reviewTones = { done: 'leaf', carried: 'teal', dropped: 'plain' } as const;
const reviewWords = { done: 'done', carried: 'carried over here', dropped: 'dropped' };

interface OpenRowProps {
  row: LastTimeAction;
  onDo: ((deed: ActionDeed) => void) | null;
}

function OpenRow({ row, onDo }: OpenRowProps) {
  const { action, ageDays, overdueDays, review } = row;
  function onKeyDown(event: KeyboardEvent<HTMLLIElement>) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const deed = keyed[event.key.toLowerCase()];
    if (deed && onDo && isOpen) onDo(deed);
    else if (event.key === 'ArrowDown') focusBeside(event.currentTarget, 'nextElementSibling');
    else if (event.key === 'ArrowUp') focusBeside(event.currentTarget, 'previousElementSibling');
    else if (event.key === 'Escape') focusEntry();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const isOpen = action.state === 'open';
  const due = action.due === null ? 'no date yet' : `due ${plainDate(action.due)}`;
  return (
    <li className="last-time-row" tabIndex={onDo && isOpen ? 0 : undefined} onKeyDown={onKeyDown}>
      <div className="last-time-words">
        <p>
          {action.words}. <span className="second">{[action.owner || 'Nobody yet', due].join(', ')}.</span>
        </p>
        <p className="record-more">
          {days(ageDays)} old
          {movedWords(action) === '' ? '' : `, ${movedWords(action)}`}
          {action.waitingFor === '' ? '' : `, still open because: ${action.waitingFor}`}{' '}
          <ThreadLink kind="action" id={action.id} words={action.words} />
        </p>
      </div>
      <div className="last-time-do">
        {review && <Badge tone={reviewTones[review.result]}>{reviewWords[review.result]}</Badge>}
        {isOpen && (action.due !== null || overdueDays > 0) && (
          <Badge tone={overdueDays > 0 ? 'brick' : 'plain'}>
            {overdueDays > 0 ? `${days(overdueDays)} late` : 'not due yet'}
          </Badge>
        )}
        {onDo && isOpen && (
          <Menu
            label={`What became of: ${action.words}`}
            icon={Ellipsis}
            iconOnly
            items={[
              { id: 'close', label: 'Done (D)', onPress: () => onDo('close') },
              { id: 'carry', label: 'Carry over (C)', onPress: () => onDo('carry') },
              { id: 'drop', label: 'Drop it (X)', onPress: () => onDo('drop') },
            ]}
          />
        )}
      </div>
    </li>
  );
}

function focusBeside(row: HTMLElement, side: 'nextElementSibling' | 'previousElementSibling') {
  const next = row[side];
  if (next instanceof HTMLElement) next.focus();
  else if (side === 'nextElementSibling') focusEntry();
}

function ClosedWords({ row: { action, ageDays, onTime, stateThen } }: { row: LastTimeAction }) {
  const day = plainDate(action.closedOn ?? '');
  const late = onTime === false ? `, after its date of ${plainDate(action.firstDue ?? '')}` : '';
  return (
    <div className="last-time-words">
      <p>
        {action.words}. <span className="second">{action.owner}</span>
      </p>
      <p className="record-more">
        {stateThen === 'done'
          ? `Done ${day}, after ${days(ageDays)}${late}: ${action.outcome}`
          : `Dropped ${day}: ${action.droppedBecause}`}{' '}
        <ThreadLink kind="action" id={action.id} words={action.words} />
      </p>
    </div>
  );
}

/** "8 actions, 3 open", on the agenda beside the item for last time. */
export function LastTimeCount({ meetingId }: { meetingId: string }) {
  const { data } = useRead('improvement.fromLastTime', { meetingId });
  if (!data || data.figures.all === 0) return null;
  const { all, open } = data.figures;
  return (
    <span className="agenda-asked">
      {all} {all === 1 ? 'action' : 'actions'}, {open} open
    </span>
  );
}
