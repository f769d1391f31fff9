import { useQueryClient } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { CallError } from '@contract/errors';
import type { Meeting } from '@contract/meetings/minutes';
import type { CallMade, ToRing } from '@contract/meetings/phone';
import { useFooterKeys, usePageKeys } from '../../../lib/footer-keys';
import { useStore } from '../../../lib/store';
import { useMay } from '../../../lib/use-may';
import { Checkbox } from '../../../ui/Checkbox';
import { ConflictNote } from '../../../ui/ConflictNote';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorNote } from '../../../ui/ErrorNote';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { RadioGroup } from '../../../ui/RadioGroup';
import { TextField } from '../../../ui/TextField';
import { TroubleNote } from '../../../ui/TroubleNote';
import { questionId, ringId, unnamedId, whenAndWho } from './ring-words';
import { RingList } from './RingList';
import { RingPerson } from './RingPerson';
import { RingQuestions } from './RingQuestions';
import { createRoundDesk, type Box, type RoundDesk } from './round-desk';
import { RoundActions } from './RoundActions';

interface PhoneRoundProps {
  meeting: Meeting;
  people: readonly ToRing[];
}

/** A phone round: whom to ring at the left, the one being rung in the middle. Hands stay on the keyboard. */
export function PhoneRound({ meeting, people }: PhoneRoundProps) {
  const client = useQueryClient();
  const [desk] = useState(() => createRoundDesk(client, meeting.id));
  useEffect(() => () => void desk.queue.close(), [desk]);
  const mayWrite = useMay('meetings.write');
  const [shownId, setShownId] = useState<string | null>(() => people[0]?.attendanceId ?? null);
  const [by, setBy] = useState('');
  const [error, setError] = useState<CallError | null>(null);
  const isSigned = meeting.state === 'signed' || (meeting.versions.at(-1)?.signatures.length ?? 0) > 0;
  const canWrite = mayWrite && !meeting.archived && !isSigned && meeting.state !== 'planned';
  const shown = people.find(({ attendanceId }) => attendanceId === shownId);
  const toQuestions = useFocusOnceReached(shown);
  useFooterKeys(canWrite ? mainKeys : []);
  usePageKeys(canWrite ? moreKeys : []);

  function show(attendanceId: string | null) {
    setShownId(attendanceId);
  }
  function goTo(person: ToRing | undefined) {
    show(person?.attendanceId ?? null);
    document.getElementById(person === undefined ? unnamedId : ringId(person.attendanceId))?.focus();
  }
  function step(by: 1 | -1) {
    const at = people.findIndex(({ attendanceId }) => attendanceId === shownId);
    const from = at < 0 ? people.length : at;
    if (from + by >= 0 && from + by <= people.length) goTo(people[from + by]);
  }
  function onResult(person: ToRing, result: CallMade) {
    desk.ring(person, result, by);
    if (result === 'reached') return toQuestions(person);
    const at = people.indexOf(person);
    const next = people[at + 1];
    if (next) goTo(next);
  }
  function onQuestionKey(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing) return;
    const at = Number(document.activeElement?.id.replace(questionId(0).replace('0', ''), ''));
    if (event.key === 'Escape')
      document.getElementById(shown ? ringId(shown.attendanceId) : unnamedId)?.focus();
    else if (!event.ctrlKey) return;
    else if (event.key === 'Enter') {
      const next = document.getElementById(questionId(at + 1));
      if (next) next.focus();
      else step(1);
    } else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
  }

  const unnamedCount = meeting.lines.filter(
    ({ kind, speakerId }) => kind === 'said' && speakerId === null,
  ).length;
  return (
    <Page
      fills
      title={meeting.title}
      subtitle={whenAndWho(meeting)}
      actions={
        <RoundActions
          meeting={meeting}
          people={people}
          queue={desk.queue}
          mayWrite={mayWrite}
          onError={setError}
        />
      }
    >
      <div className="ring">
        <RingList
          {...{ people, shownId, unnamedCount, canWrite, onResult }}
          onShow={show}
          onEnter={() => document.getElementById(questionId(0))?.focus()}
        />
        <section className="ring-middle" aria-label={shown?.fullName ?? 'Without a name'}>
          {error && <ErrorNote error={error} />}
          <Troubles desk={desk} />
          {meeting.items.length === 0 && (
            <EmptyState
              icon={FileText}
              title="There is nothing to ask yet"
              body="Write the questions on the agenda; they show here under each person."
              action={
                <LinkButton variant="plain" to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
                  Write the questions
                </LinkButton>
              }
            />
          )}
          {shown ? (
            <OnePerson
              key={shown.attendanceId}
              {...{ desk, meeting, canWrite, onQuestionKey }}
              person={shown}
              onResult={onResult}
            />
          ) : (
            <>
              <header className="ring-person">
                <h2>Without a name</h2>
                <p className="second">
                  Words somebody wants kept, and not under their name. Nothing here says who, when or to whom.
                </p>
              </header>
              <RingQuestions
                {...{ desk, meeting, canWrite }}
                speakerId={null}
                source="said"
                name="somebody"
                onKeyDown={onQuestionKey}
              />
            </>
          )}
          {canWrite && (
            <div className="ring-by">
              <TextField
                label="Who is ringing (empty when it is you)"
                value={by}
                maxLength={120}
                onChange={setBy}
              />
            </div>
          )}
        </section>
      </div>
    </Page>
  );
}

interface OnePersonProps {
  desk: RoundDesk;
  meeting: Meeting;
  person: ToRing;
  canWrite: boolean;
  onResult: (person: ToRing, result: CallMade) => void;
  onQuestionKey: (event: KeyboardEvent<HTMLElement>) => void;
}

function OnePerson({ desk, meeting, person, canWrite, onResult, onQuestionKey }: OnePersonProps) {
  const theirs = meeting.lines.filter(
    ({ kind, speakerId }) => kind === 'said' && speakerId === person.personId,
  );
  const [chosen, setChosen] = useState<Box['source'] | null>(null);
  const source = chosen ?? (theirs[0]?.source === 'told' ? 'told' : 'said');
  const isReached = person.state === 'here';

  function choose(next: Box['source']) {
    setChosen(next);
    for (const [at, line] of theirs.entries()) {
      const { itemId, speakerId } = line;
      const before = theirs.slice(0, at).filter((one) => one.itemId === itemId).length;
      desk.speak({
        key: `${speakerId ?? 'unnamed'}:${itemId}:${before}`,
        itemId,
        speakerId,
        source: next,
        line,
      });
    }
  }

  return (
    <>
      <RingPerson
        {...{ person, canWrite }}
        onResult={(result) => onResult(person, result)}
        onTakeBack={(id) => desk.takeBack(person, id)}
      />
      {isReached && canWrite && (
        <RadioGroup
          label="Who spoke"
          hideLabel
          inRow
          options={[
            { id: 'said', label: `${person.name} spoke` },
            { id: 'told', label: 'Somebody who knows them told us' },
          ]}
          value={source}
          onChange={choose}
        />
      )}
      {isReached || theirs.length > 0 ? (
        <RingQuestions
          {...{ desk, meeting, source, canWrite }}
          speakerId={person.personId}
          name={person.name}
          onKeyDown={onQuestionKey}
        />
      ) : (
        <ToAsk meeting={meeting} />
      )}
      {isReached && canWrite && theirs.length === 0 && (
        <Checkbox isSelected={person.unwrittenTurns > 0} onChange={(isSo) => desk.spoke(person, isSo)}>
          They spoke, and wanted nothing under their name
        </Checkbox>
      )}
    </>
  );
}

/** What will be asked, to look at before ringing. */
function ToAsk({ meeting }: { meeting: Meeting }) {
  return (
    <ol className="ring-questions ring-to-ask" aria-label="Questions to ask">
      {meeting.items.map((item, at) => (
        <li key={item.id}>
          <h3>
            {at + 1}. {item.title}
          </h3>
          {item.note !== '' && <p className="ring-note">{item.note}</p>}
        </li>
      ))}
    </ol>
  );
}

function Troubles({ desk }: { desk: RoundDesk }) {
  const conflict = useStore(desk.conflict);
  const trouble = useStore(desk.trouble);
  const [isBusy, setIsBusy] = useState(false);
  async function settle(keep: 'mine' | 'theirs') {
    setIsBusy(true);
    await desk.settle(keep);
    setIsBusy(false);
  }
  return (
    <>
      {conflict && (
        <ConflictNote
          about="This answer"
          differences={[{ label: 'Words', mine: conflict.mine, theirs: conflict.theirs }]}
          isBusy={isBusy}
          onKeepMine={() => void settle('mine')}
          onTakeTheirs={() => void settle('theirs')}
        />
      )}
      <TroubleNote words={trouble} onClose={() => desk.trouble.set('')} />
    </>
  );
}

/** Sends the keys to the first question once this person is reached in the records. */
function useFocusOnceReached(shown: ToRing | undefined): (person: ToRing) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (shown === undefined || wanted.current !== shown.attendanceId || shown.state !== 'here') return;
    wanted.current = null;
    document.getElementById(questionId(0))?.focus();
  }, [shown]);
  return (person) => {
    if (person.state === 'here') document.getElementById(questionId(0))?.focus();
    else wanted.current = person.attendanceId;
  };
}

const mainKeys = [
  { keys: ['R'], words: 'reached' },
  { keys: ['N'], words: 'no answer' },
  { keys: ['Ctrl', 'Enter'], words: 'next question' },
];
const moreKeys = [
  { keys: ['W'], words: 'on a person: would rather not' },
  { keys: ['↑'], words: 'the person before; ↓ the one after' },
  { keys: ['Enter'], words: 'on a person: to the questions' },
  { keys: ['Ctrl', '↓'], words: 'in a question: the next person; Ctrl ↑ the one before' },
  { keys: ['Esc'], words: 'in a question: back to the list' },
  { keys: ['Shift', 'M'], words: 'on a person: the next name that begins with M' },
];
