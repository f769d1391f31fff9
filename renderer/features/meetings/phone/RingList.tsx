import { Check, PhoneMissed, PhoneOff, Phone, type LucideIcon } from 'lucide-react';
import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import type { CallMade, ToRing } from '@contract/meetings/phone';
import { rungState, rungWords, type RungState } from '@rules/phone-round';
import { Icon } from '../../../ui/Icon';
import { NeedIcons } from '../../../ui/NeedIcons';
import { ringId, standingWords, unnamedId } from './ring-words';

interface RingListProps {
  people: readonly ToRing[];
  /** Whose page is in the middle; null for words without a name. */
  shownId: string | null;
  unnamedCount: number;
  /** False once the minutes are signed, or for someone who may only read. */
  canWrite: boolean;
  onShow: (attendanceId: string | null) => void;
  onResult: (person: ToRing, result: CallMade) => void;
  /** To the first question. */
  onEnter: () => void;
}

const keys: Record<string, CallMade> = { r: 'reached', n: 'no-answer', w: 'rather-not' };

/** Everyone to ring, by keys: arrows to the next person, one key for what came of the call. */
export function RingList(props: RingListProps) {
  const { people, shownId, canWrite, onShow } = props;
  const order: (ToRing | null)[] = [...people, null];

  function goTo(to: ToRing | null | undefined) {
    if (to === undefined) return;
    onShow(to?.attendanceId ?? null);
    document.getElementById(to === null ? unnamedId : ringId(to.attendanceId))?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = order.findIndex((one) => (one?.attendanceId ?? null) === shownId);
    const one = order[at];
    const result = keys[event.key];
    if (event.key === 'ArrowDown') goTo(order[at + 1]);
    else if (event.key === 'ArrowUp') goTo(order[at - 1]);
    else if (event.key === 'Home') goTo(order[0]);
    else if (event.key === 'End') goTo(null);
    else if (event.key === 'Enter') props.onEnter();
    else if (result !== undefined && one && canWrite) props.onResult(one, result);
    else if (/^\p{Lu}$/u.test(event.key)) goTo(nextNamed(people, event.key, at));
    else return;
    event.preventDefault();
  }

  return (
    <section className="ring-left" aria-label="People to ring">
      <header className="ring-left-head">
        <h2>To ring</h2>
        <p className="figures">{standingWords(people)}</p>
      </header>
      <ul className="ring-list" aria-describedby={canWrite ? 'ring-keys' : undefined}>
        {people.map((person) => (
          <RingRow
            key={person.attendanceId}
            person={person}
            isShown={person.attendanceId === shownId}
            onShow={onShow}
            onKeyDown={onKeyDown}
          />
        ))}
        <li>
          <button
            type="button"
            id={unnamedId}
            className="ring-row ring-unnamed"
            tabIndex={shownId === null ? 0 : -1}
            aria-current={shownId === null || undefined}
            onClick={() => onShow(null)}
            onKeyDown={onKeyDown}
          >
            <span className="ring-row-words">
              Without a name
              <span className="ring-row-more">{unnamedWords(props.unnamedCount)}</span>
            </span>
          </button>
        </li>
      </ul>
      {canWrite && (
        <p id="ring-keys" className="visually-hidden">
          Arrows to the next person, R reached, N no answer, W would rather not, Enter to the questions, a
          capital letter goes to a name.
        </p>
      )}
    </section>
  );
}

function unnamedWords(count: number): string {
  if (count === 0) return 'Nothing yet';
  return count === 1 ? '1 thing said' : `${count} things said`;
}

/** The next person whose name begins with this letter, after the one shown. */
function nextNamed(people: readonly ToRing[], letter: string, at: number): ToRing | undefined {
  const round = [...people.slice(at + 1), ...people.slice(0, at + 1)];
  return round.find(({ fullName }) => fullName.toLowerCase().startsWith(letter.toLowerCase()));
}

const icons: Record<RungState, LucideIcon> = {
  reached: Check,
  'no-answer': PhoneMissed,
  'rather-not': PhoneOff,
  'not-rung': Phone,
};

interface RingRowProps {
  person: ToRing;
  isShown: boolean;
  onShow: (attendanceId: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const RingRow = memo(function RingRow({ person, isShown, onShow, onKeyDown }: RingRowProps) {
  const { attendanceId, fullName, calls, needs } = person;
  const state = rungState(calls);
  return (
    <li>
      <button
        type="button"
        id={ringId(attendanceId)}
        className="ring-row"
        data-state={state}
        tabIndex={isShown ? 0 : -1}
        aria-current={isShown || undefined}
        onClick={() => onShow(attendanceId)}
        onKeyDown={onKeyDown}
      >
        <Icon of={icons[state]} size="small" />
        <span className="ring-row-words">
          {fullName}
          <span className="ring-row-more">{rungWords(calls)}</span>
        </span>
        <NeedIcons needs={{ ...needs, howToReach: '' }} />
      </button>
    </li>
  );
});
