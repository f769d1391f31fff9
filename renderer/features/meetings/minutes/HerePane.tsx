import { Ear, Eye, Hand, Languages, UserPlus } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Attendance } from '@contract/meetings/minutes';
import type { Person } from '@contract/people';
import { cameAtAll, hereAt } from '@rules/attendance';
import { countedWords, isFor } from '@rules/meeting-kinds';
import { announce } from '../../../lib/announce';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { AddSomeone } from './AddSomeone';
import type { Desk } from './desk';
import { focusEntry, hereId } from './focus';
import { afterKey, hereKeyOf, inOrder, nameOf, nextNamed, roomNeeds, turnOf } from './here';
import type { HereKey } from './here';
import { HereRow, herePersonId } from './HereRow';
import type { History } from './history';
import type { Naming } from './line-words';
import { TimesDialog } from './TimesDialog';

interface HerePaneProps {
  desk: Desk;
  history: History;
  attendance: readonly Attendance[];
  people: readonly Person[];
  naming: Naming;
  /** The day the meeting is held, for times typed in. */
  day: string;
  /** True while the room is meeting: a key may take the time of now. */
  running: boolean;
  canWrite: boolean;
  /** What stands over the list, when it is not who is in the room. */
  heading?: string;
}

/** Who is here, by one key a person. */
export function HerePane(props: HerePaneProps) {
  const { attendance, history, running, canWrite } = props;
  const [current, setCurrent] = useState<string | null>(null);
  const picking = usePicked(setCurrent);
  const [timesOf, setTimesOf] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const list = inOrder(attendance);
  const tabStop = list.some((one) => one.id === current) ? current : (list[0]?.id ?? null);
  const timed = list.find((one) => one.id === timesOf);

  function press(one: Attendance, key: HereKey) {
    // After the meeting the time of now says nothing about the room, so the times are asked.
    if (!running && (key === 'late' || key === 'left')) return setTimesOf(one.id);
    attendNow(history, one, key);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, one: Attendance) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = list.indexOf(one);
    const key = hereKeyOf(event.key);
    if (event.key === 'ArrowDown') focusPerson(list[at + 1]);
    else if (event.key === 'ArrowUp') focusPerson(list[at - 1]);
    else if (event.key === 'Home') focusPerson(list[0]);
    else if (event.key === 'End') focusPerson(list.at(-1));
    else if (event.key === 'Escape') focusEntry();
    else if (turnOf(event.key) && canWrite && cameAtAll(one)) history.countTurn(one, turnOf(event.key) ?? 1);
    else if (key && canWrite) press(one, key);
    else if (event.key === 'Enter' && canWrite) setTimesOf(one.id);
    else if (/^\p{L}$/u.test(event.key)) focusPerson(nextNamed(list, event.key, one.id));
    else return;
    event.preventDefault();
  }

  return (
    <section id={hereId} className="minutes-right" aria-label="Here today">
      <header className="minutes-here-head">
        <h2>{props.heading ?? (running ? 'Here today' : 'Who came')}</h2>
        {list.length > 0 && <HereCount {...props} />}
      </header>
      {list.length > 0 && (
        <ul
          className="minutes-here-list"
          {...picking.pressing}
          // With nothing to press in it, the list itself is what the arrow keys scroll.
          tabIndex={canWrite ? undefined : 0}
          aria-label="Who is here"
          aria-describedby={canWrite ? 'minutes-here-keys' : undefined}
        >
          {list.map((one) => (
            <HereRow
              key={one.id}
              one={one}
              isTabStop={one.id === tabStop}
              isPicked={one.id === picking.picked}
              canWrite={canWrite}
              awayWords={props.naming.kind === 'phone-round' ? 'Would rather not' : undefined}
              startsPart={startsPart(list, one)}
              onCurrent={picking.onCurrent}
              onPick={picking.onPick}
              onPress={press}
              onTimes={setTimesOf}
              onTurn={history.countTurn}
              onKeyDown={onKeyDown}
            />
          ))}
        </ul>
      )}
      {list.length === 0 && <Nobody {...props} />}
      {canWrite && list.length > 0 && (
        <p id="minutes-here-keys" className="visually-hidden">
          Space here or not, L late, E left early, A apologies, Enter times, plus spoke without a line, minus
          takes it back, a capital letter goes to a name.
        </p>
      )}
      <footer className="minutes-here-foot">
        {canWrite && (
          <Button variant="quiet" size="meeting" icon={UserPlus} onPress={() => setAdding(true)}>
            Add someone
          </Button>
        )}
        <RoomNeeds attendance={attendance} />
      </footer>
      {timed && (
        <TimesDialog
          one={timed}
          day={props.day}
          onSave={(after) => history.attend(timed, after)}
          onClose={() => setTimesOf(null)}
        />
      )}
      {adding && (
        <AddSomeone
          meetingId={props.desk.meetingId}
          people={props.people}
          attendance={attendance}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}

/**
 * Whose needs are told in words. The row of the one before grows smaller then and the rows under it move, so a press
 * picks only once it is over; under a moving row it would hit another.
 */
function usePicked(setCurrent: (id: string) => void) {
  const [picked, onPick] = useState<string | null>(null);
  const isPressing = useRef(false);
  const onCurrent = useCallback(
    (id: string) => {
      setCurrent(id);
      if (!isPressing.current) onPick(id);
    },
    [setCurrent],
  );
  const press = () => void (isPressing.current = true);
  const letGo = () => void (isPressing.current = false);
  const pressing = {
    ...{ onPointerDown: press, onPointerUp: letGo },
    ...{ onPointerCancel: letGo, onPointerLeave: letGo },
  };
  return { picked, onPick, onCurrent, pressing };
}

function Nobody({ running, canWrite, naming }: HerePaneProps) {
  if (naming.kind === 'phone-round') return <p className="minutes-here-nobody">Nobody was to be rung.</p>;
  return (
    <div className="minutes-here-nobody">
      <p>{running ? 'Nobody is on the list yet.' : 'Nobody was written down as invited or here.'}</p>
      {canWrite && (
        <p>
          Add whoever {running ? 'is here' : 'came'}: the minutes name them, and a vote and who was heard are
          counted from them.
        </p>
      )}
    </div>
  );
}

function attendNow(history: History, one: Attendance, key: HereKey): void {
  const after = afterKey(one, key, Date.now());
  history.attend(one, after);
  const late = key === 'late' && after.arrivedAt !== null ? ', late' : '';
  announce(`${nameOf(one)}: ${stateWords[after.state]}${late}.`);
}

const stateWords: Record<Attendance['state'], string> = {
  invited: 'not here',
  here: 'here',
  apologies: 'apologies',
  left: 'left early',
};

function focusPerson(one: Attendance | null | undefined): void {
  if (one) document.getElementById(herePersonId(one.id))?.focus();
}

function startsPart(list: readonly Attendance[], one: Attendance): boolean {
  const before = list[list.indexOf(one) - 1];
  return before !== undefined && (before.part === 'resident') !== (one.part === 'resident');
}

/** "12 of 14": those it is for in the room, of those invited. */
function HereCount({ attendance, running, naming }: HerePaneProps) {
  const meant = attendance.filter((one) => isFor(naming.kind, one.part));
  const counted = meant.length > 0 ? meant : attendance;
  const later = Math.max(0, ...attendance.flatMap((one) => [one.arrivedAt ?? 0, one.leftAt ?? 0]));
  const here = running ? hereAt(counted, later).total : counted.filter(cameAtAll).length;
  const whom = meant.length > 0 ? countedWords(naming.kind, naming.placeKind).many : 'people';
  return (
    <Badge tone="leaf">
      <span className="figures">
        {here} of {counted.length}
      </span>
      <span className="visually-hidden">
        {' '}
        {naming.kind === 'phone-round' ? `${whom} reached` : `${whom} here`}
      </span>
    </Badge>
  );
}

const roomIcons = { language: Languages, signing: Hand, hearing: Ear, sight: Eye };

function RoomNeeds({ attendance }: { attendance: readonly Attendance[] }) {
  const needs = roomNeeds(attendance);
  if (needs.length === 0) return null;
  return (
    <ul className="minutes-room-needs">
      {needs.map((need) => (
        <li key={need.id}>
          <Icon of={roomIcons[need.kind]} size="small" />
          <span>{need.words}</span>
        </li>
      ))}
    </ul>
  );
}
