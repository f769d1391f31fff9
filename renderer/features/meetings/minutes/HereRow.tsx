import { Clock, Minus, Plus } from 'lucide-react';
import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import type { Attendance } from '@contract/meetings/minutes';
import { attendanceNote, cameAtAll } from '@rules/attendance';
import { Icon } from '../../../ui/Icon';
import { NeedIcons } from '../../../ui/NeedIcons';
import { nameOf } from './here';
import type { HereKey } from './here';

interface HereRowProps {
  one: Attendance;
  isTabStop: boolean;
  /** True for the one the keys or a press came to last: their needs are told in words. */
  isPicked: boolean;
  canWrite: boolean;
  /** Said of somebody who is not to come, when that is not apologies. */
  awayWords?: string;
  /** True where those who live here end and the others begin. */
  startsPart: boolean;
  onCurrent: (id: string) => void;
  onPick: (id: string) => void;
  onPress: (one: Attendance, key: HereKey) => void;
  onTimes: (id: string) => void;
  onTurn: (one: Attendance, step: 1 | -1) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>, one: Attendance) => void;
}

/** The id of a person's tick box. */
export function herePersonId(attendanceId: string): string {
  return `here-${attendanceId}`;
}

/** One person: a tick for here, their needs, and when they came or left. */
export const HereRow = memo(function HereRow(props: HereRowProps) {
  const { one, canWrite } = props;
  const note = [
    one.state === 'apologies' ? (props.awayWords ?? 'Apologies') : attendanceNote(one),
    partWords(one),
    one.note,
  ]
    .filter((part) => part !== '')
    .join('. ');
  return (
    <li
      className="minutes-here-row"
      data-part-start={props.startsPart || undefined}
      onClick={() => props.onPick(one.id)}
    >
      <label className="minutes-here-person" data-state={one.state}>
        <input
          id={herePersonId(one.id)}
          type="checkbox"
          className="kit-check"
          checked={one.state === 'here'}
          disabled={!canWrite}
          tabIndex={props.isTabStop ? 0 : -1}
          onFocus={() => props.onCurrent(one.id)}
          onChange={() => props.onPress(one, 'toggle')}
          onKeyDown={(event) => props.onKeyDown(event, one)}
        />
        <span className="minutes-here-words">
          <span>{nameOf(one)}</span>
          {note !== '' && <span className="minutes-here-note figures">{note}</span>}
        </span>
      </label>
      <Turns one={one} onTurn={canWrite ? props.onTurn : undefined} />
      {canWrite && (
        <button
          type="button"
          className="minutes-here-times"
          tabIndex={-1}
          aria-label={`Times for ${nameOf(one)}`}
          title="Late, left early, apologies"
          onClick={() => props.onTimes(one.id)}
        >
          <Icon of={Clock} size="small" />
        </button>
      )}
      {one.needs && <NeedIcons needs={one.needs} withWords={props.isPicked} />}
    </li>
  );
});

interface TurnsProps {
  one: Attendance;
  onTurn?: (one: Attendance, step: 1 | -1) => void;
}

/** Turns to speak counted without a line, and the way to count one more or take one back. */
function Turns({ one, onTurn }: TurnsProps) {
  const { unwrittenTurns: count } = one;
  if (!cameAtAll(one)) return null;
  const step = (by: 1 | -1, label: string) => (
    <button
      type="button"
      className="minutes-here-times"
      tabIndex={-1}
      aria-label={`${label} for ${nameOf(one)}`}
      title={`${label}, without a line`}
      onClick={() => onTurn?.(one, by)}
    >
      <Icon of={by === 1 ? Plus : Minus} size="small" />
    </button>
  );
  return (
    <>
      {onTurn && (
        <span className="minutes-here-turns">
          <span>
            {count > 0 && step(-1, 'Take back a turn to speak')}
            {step(1, 'Count a turn to speak')}
          </span>
        </span>
      )}
      {count > 0 && (
        <span className="minutes-here-count figures">
          {count}
          <span className="visually-hidden"> turns to speak counted without a line</span>
        </span>
      )}
    </>
  );
}

function partWords(one: Attendance): string {
  if (one.part === 'visitor') return 'Visitor';
  return one.part === 'interpreter' ? 'Interpreter' : '';
}
