import type { MeetingReach, ReachPerson } from '@contract/meetings/reach';
import { formOf, formWords } from '@rules/form-of';
import { hasNeeds } from '@rules/needs-of';
import { CircleCheck, FileText, PenLine } from 'lucide-react';
import { useState } from 'react';
import { useCall } from '../../../../lib/use-call';
import { useMay } from '../../../../lib/use-may';
import { Button } from '../../../../ui/Button';
import { Card } from '../../../../ui/Card';
import { Menu } from '../../../../ui/Menu';
import { NeedIcons } from '../../../../ui/NeedIcons';
import { Note } from '../../../../ui/Note';
import type { SaveWord } from '../../use-save-word';
import { awayWords, countedBy, notHeard, peopleWords, sheetsByEdition, shownNames } from './heard-words';

interface NotHeardProps {
  meetingId: string;
  reach: MeetingReach;
  /** Of a phone round. */
  isRound: boolean;
  word: SaveWord;
  /** Begins typing replies in, with this person; undefined for someone who may only read. */
  onType?: (personId: string) => void;
}

/** Who was not heard yet, how each is to be asked, and the two ways on: sheets to take round, replies to type in. */
export function NotHeard({ meetingId, reach, isRound, word, onType }: NotHeardProps) {
  const waiting = notHeard(reach);
  const first = waiting[0];
  const apart = countedBy(reach.people, ['observed', 'told']);
  const { heard } = reach;
  const percent = heard.percent === null ? '' : ` (${heard.percent}%)`;
  const own = countedBy(reach.people, ['said', 'chose', 'shown']);

  return (
    <Card title={first === undefined ? 'Heard' : `Not heard yet: ${peopleWords(waiting.length)}`}>
      {first === undefined ? (
        <Note tone="leaf" icon={CircleCheck}>
          <p>Everyone this {isRound ? 'round' : 'meeting'} is for has been heard.</p>
        </Note>
      ) : (
        <>
          <p className="heard-about">Take the same questions to each, in their own way, within two days.</p>
          <Chips people={waiting} everyone={reach.everyone} isRound={isRound} onType={onType} />
          <div className="heard-do">
            <RoundMenu meetingId={meetingId} people={waiting} word={word} />
            {onType === undefined ? null : (
              <Button variant="quiet" icon={PenLine} onPress={() => onType(first.personId)}>
                Type replies in
              </Button>
            )}
          </div>
        </>
      )}
      <p className="heard-about">
        Heard so far: {heard.count} of {heard.of}
        {percent}
        {own === '' ? '.' : `: ${own}.`}
      </p>
      {apart === '' ? null : <p className="heard-about">Kept apart, and not counted as heard: {apart}.</p>}
    </Card>
  );
}

const shownAtFirst = 8;

interface ChipsProps {
  people: readonly ReachPerson[];
  everyone: readonly ReachPerson[];
  isRound: boolean;
  onType?: (personId: string) => void;
}

function Chips({ people, everyone, isRound, onType }: ChipsProps) {
  const [isOpen, setOpen] = useState(false);
  const nameOf = shownNames(everyone);
  const shown = isOpen || people.length <= shownAtFirst + 1 ? people : people.slice(0, shownAtFirst);
  const more = people.length - shown.length;
  return (
    <ul className="heard-chips">
      {shown.map((person) => (
        <li key={person.personId}>
          <Chip person={person} name={nameOf(person)} isRound={isRound} onType={onType} />
        </li>
      ))}
      {more === 0 ? null : (
        <li>
          <button type="button" className="heard-chip heard-chip-away" onClick={() => setOpen(true)}>
            {more} more
          </button>
        </li>
      )}
    </ul>
  );
}

interface ChipProps {
  person: ReachPerson;
  name: string;
  isRound: boolean;
  onType?: (personId: string) => void;
}

function Chip({ person, name, isRound, onType }: ChipProps) {
  const away = awayWords(person, isRound);
  const form = formOf(person.needs);
  const look = person.came ? 'heard-chip' : 'heard-chip heard-chip-away';
  const words = (
    <>
      <span>{away === '' ? name : `${name}, ${away}`}</span>
      {hasNeeds(person.needs) && ' '}
      <NeedIcons needs={person.needs} />
      {form === 'standard' ? null : (
        <span className="heard-form" aria-hidden="true">
          {form === 'translated' ? person.needs.language || formWords[form] : formWords[form]}
        </span>
      )}
    </>
  );
  if (onType === undefined) return <span className={look}>{words}</span>;
  return (
    <button type="button" className={look} onClick={() => onType(person.personId)}>
      {words}
      <span className="visually-hidden">. Type a reply in</span>
    </button>
  );
}

interface RoundMenuProps {
  meetingId: string;
  people: readonly ReachPerson[];
  word: SaveWord;
}

/** The sheets of those not heard, a Word file for each edition they read. */
function RoundMenu({ meetingId, people, word }: RoundMenuProps) {
  const saving = useCall('meetings.saveRoundWord');
  const maySave = useMay('documents.save');
  if (!maySave) return null;
  const sheets = people.length === 1 ? '1 round sheet' : `${people.length} round sheets`;
  return (
    <Menu
      label={`Save ${sheets}`}
      icon={FileText}
      items={sheetsByEdition(people).map(({ id, words, as, count }) => ({
        id,
        label: `${words}: ${peopleWords(count)}`,
        isDisabled: word.isBusy,
        onPress: () => void word.save(() => saving.run({ meetingId, ...as })),
      }))}
    />
  );
}
