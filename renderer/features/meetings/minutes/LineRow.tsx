import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  FileClock,
  MessageSquareOff,
  MoveRight,
  Pencil,
  RefreshCw,
  Trash2,
  TriangleAlert,
  Waypoints,
} from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import type { AgendaItem } from '@contract/meetings/agenda';
import type { Line } from '@contract/meetings/minutes';
import { Icon } from '../../../ui/Icon';
import { Menu } from '../../../ui/Menu';
import { focusEntry, focusLine, rowId } from './focus';
import { drawn, labelOf } from './line-words';
import type { Naming } from './line-words';
import type { Writing } from './writing';

interface LineRowProps {
  line: Line;
  /** Why it is not saved yet, in words; empty when it is or is on its way. */
  trouble: string;
  naming: Naming;
  /** Null when nothing can be changed any more. */
  writing: Writing | null;
  items: readonly AgendaItem[];
  /** The one row Tab reaches. */
  isCurrent: boolean;
  showsMenu: boolean;
  onCurrent: (lineId: string) => void;
  onPoint: (lineId: string | null) => void;
  onHistory: (line: Line) => void;
  onNoAnswer: (line: Line) => void;
}

/** One line of the minutes. Drawn again only when it changes, so typing never waits for the lines above. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, naming, writing, trouble } = props;

  function onKeyDown(event: KeyboardEvent<HTMLLIElement>) {
    if (event.target !== event.currentTarget || !writing) return;
    if (lineKeyed(event, line, writing)) event.preventDefault();
  }

  return (
    <li
      id={rowId(line.id)}
      data-line={line.id}
      className="minutes-line"
      data-kind={line.kind}
      data-linked={line.fromLineId !== null || undefined}
      tabIndex={props.isCurrent ? 0 : -1}
      onFocus={() => props.onCurrent(line.id)}
      onMouseEnter={() => props.onPoint(line.id)}
      onMouseLeave={() => props.onPoint(null)}
      onKeyDown={onKeyDown}
    >
      <span className="minutes-label">{labelOf(line, naming)}</span>
      <div className="minutes-text">
        <LineText line={line} naming={naming} />
        {trouble !== '' && (
          <p className="minutes-told" data-tone="brick">
            <Icon of={TriangleAlert} size="small" />
            <span>Not saved yet. {trouble} The words are kept here.</span>
          </p>
        )}
      </div>
      {props.showsMenu && (
        <span className="minutes-line-menu">
          <LineMenu {...props} />
        </span>
      )}
    </li>
  );
});

function LineText({ line, naming }: { line: Line; naming: Naming }) {
  const { text, settled } = drawn(line, naming);
  const quoted = line.kind === 'said' && line.source !== 'observed' && line.source !== 'shown';
  return (
    <p className="minutes-words">
      {quoted ? `“${text}”` : text}
      {settled !== '' && (
        <>
          {text !== '' && ' '}
          <strong>{settled}</strong>
        </>
      )}
      {line.topics.map((topic) => (
        <span key={topic} className="minutes-topic">
          #{topic}
        </span>
      ))}
    </p>
  );
}

function LineMenu({ line, writing, items, onHistory, onNoAnswer }: LineRowProps) {
  const navigate = useNavigate();
  const thread = {
    id: 'thread',
    label: 'What came of it',
    icon: Waypoints,
    onPress: () => void navigate({ to: '/voices/thread/$kind/$id', params: { kind: 'line', id: line.id } }),
  };
  const history = {
    id: 'history',
    label: 'How this line changed',
    icon: FileClock,
    onPress: () => onHistory(line),
  };
  const noAnswer = {
    id: 'no-answer',
    label: 'It needs no answer',
    icon: MessageSquareOff,
    onPress: () => onNoAnswer(line),
  };
  if (!writing) return <Menu label="This line" icon={Ellipsis} iconOnly items={[thread, history]} />;
  const others = items.filter((item) => item.id !== line.itemId);
  return (
    <Menu
      label="This line"
      icon={Ellipsis}
      iconOnly
      items={[
        { id: 'correct', label: 'Correct it (Enter)', icon: Pencil, onPress: () => writing.correct(line) },
        {
          id: 'flip',
          label: line.kind === 'said' ? 'Make an action from it (F8)' : 'Turn it into another kind (F8)',
          icon: RefreshCw,
          isDisabled: line.kind === 'vote',
          onPress: () => writing.flipLine(line),
        },
        { id: 'up', label: 'Move up (Alt ↑)', icon: ArrowUp, onPress: () => writing.moveLine(line, -1) },
        { id: 'down', label: 'Move down (Alt ↓)', icon: ArrowDown, onPress: () => writing.moveLine(line, 1) },
        ...others.map((item) => ({
          id: `to-${item.id}`,
          label: `Move to “${item.title}”`,
          icon: MoveRight,
          onPress: () => writing.moveToItem(line, item.id),
        })),
        thread,
        ...(line.kind === 'said' ? [noAnswer] : []),
        history,
        { id: 'remove', label: 'Remove (Delete)', icon: Trash2, onPress: () => writing.removeLine(line) },
      ]}
    />
  );
}

/** What a key does on a line; true when it was used. */
function lineKeyed(event: KeyboardEvent, line: Line, writing: Writing): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (step !== 0 && event.altKey) writing.moveLine(line, step);
  else if (step !== 0) stepFrom(line, step, writing);
  else if (event.key === 'Enter' || event.key === 'F2') writing.correct(line);
  else if (event.key === 'Delete') writing.removeLine(line);
  else if (event.key === 'F8') writing.flipLine(line);
  else if (event.key === 'Escape' || event.key === 'End') focusEntry();
  else if (event.key === 'Home') focusLine(writing.lines()[0]?.id ?? line.id);
  else {
    // A letter typed on a line belongs in the entry line, and goes there.
    if (event.key.length === 1 && event.key !== ' ') focusEntry();
    return false;
  }
  return true;
}

function stepFrom(line: Line, step: -1 | 1, writing: Writing): void {
  const order = writing.lines();
  const next = order[order.findIndex((one) => one.id === line.id) + step];
  if (next) focusLine(next.id);
  else if (step === 1) focusEntry();
}
