import type { CallError } from '@contract/errors';
import type { Letter, LetterContent, ToldByLetter } from '@contract/letters';
import { longDate } from '@rules/british-dates';
import { tellableOf, type Tellable } from '@rules/letter-tells';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { AskDialog } from '../../../ui/AskDialog';
import { Checkbox } from '../../../ui/Checkbox';
import { DateField } from '../../../ui/DateField';
import { Note } from '../../../ui/Note';
import { TriangleAlert } from 'lucide-react';
import type { LetterDesk } from './letter-desk';

interface SendLetterDialogProps {
  letter: Letter;
  content: LetterContent;
  desk: LetterDesk;
  onClose: () => void;
}

const keyOf = ({ kind, id }: ToldByLetter) => `${kind} ${id}`;

/** Marks the letter as sent: it is fixed, and the person whose voice it was is told of what it tells. */
export function SendLetterDialog({ letter, content, desk, onClose }: SendLetterDialogProps) {
  const tellable = letter.answers.flatMap(tellableOf);
  const [told, setTold] = useState<ReadonlySet<string>>(() => firstChosen(tellable, content));
  const [sentOn, setSentOn] = useState<string | null>(letter.today);
  const [isAgreed, setAgreed] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const sending = useCall('voices.sendLetter');
  const isToThem = letter.reader.supporterId === null;

  async function send() {
    setError(null);
    if (sentOn === null || !(await desk.flush())) return;
    const chosen = tellable.filter((one) => told.has(keyOf(one)));
    const result = await sending.run({
      ...{ id: letter.id, revision: desk.revision(), sentOn, isAgreed },
      told: chosen.map(({ kind, id }) => ({ kind, id })),
    });
    if (!result.ok) return setError(result.error);
    announce('Sent. What was told is in the thread.');
    onClose();
  }

  return (
    <AskDialog
      title="Mark as sent"
      saveLabel="It is sent"
      leaveLabel="Not yet"
      isBusy={sending.isBusy}
      canSave={told.size > 0 && sentOn !== null && (isToThem || isAgreed)}
      error={error}
      boxes={['sentOn']}
      onSave={() => void send()}
      onClose={onClose}
    >
      <p>
        Nothing in the letter changes afterwards, and {letter.aboutName} is marked as told, by letter, on this
        day.
      </p>
      <fieldset className="thread-told">
        <legend className="kit-label">What the letter tells</legend>
        {tellable.map((one) => (
          <Checkbox
            key={keyOf(one)}
            isSelected={told.has(keyOf(one))}
            onChange={(isTold) => setTold((now) => toggled(now, keyOf(one), isTold))}
          >
            {one.words}{' '}
            <span className="second">
              {longDate(one.on)}
              {one.isTold ? ', told before' : ''}
            </span>
          </Checkbox>
        ))}
      </fieldset>
      <DateField label="Sent on" value={sentOn} onChange={setSentOn} error={error?.fields?.sentOn} />
      {isToThem ? null : <Consent {...{ letter, isAgreed }} onChange={setAgreed} />}
    </AskDialog>
  );
}

/** What was put into the letter; with nothing put in, all that nobody was told of yet. */
function firstChosen(tellable: readonly Tellable[], { sources }: LetterContent): ReadonlySet<string> {
  const putIn = new Set(sources.map(({ kind, id }) => `${kind} ${id}`));
  const chosen = tellable.filter((one) => putIn.has(keyOf(one)));
  return new Set((chosen.length > 0 ? chosen : tellable.filter(({ isTold }) => !isTold)).map(keyOf));
}

function toggled(now: ReadonlySet<string>, key: string, isOn: boolean): ReadonlySet<string> {
  const others = [...now].filter((each) => each !== key);
  return new Set(isOn ? [...others, key] : others);
}

interface ConsentProps {
  letter: Letter;
  isAgreed: boolean;
  onChange: (isAgreed: boolean) => void;
}

/** A letter to somebody else tells what the person said: they decide. */
function Consent({ letter, isAgreed, onChange }: ConsentProps) {
  const { aboutName, reader, sharesWithFamily } = letter;
  const asked =
    sharesWithFamily === null
      ? `Nobody has asked ${aboutName} about sharing with family.`
      : `${aboutName} said no to sharing with family.`;
  return (
    <>
      {sharesWithFamily === true ? null : (
        <Note tone="amber" icon={TriangleAlert}>
          <p>{asked}</p>
        </Note>
      )}
      <Checkbox isSelected={isAgreed} onChange={onChange}>
        {aboutName} knows of this letter and is happy for {reader.name} to have it.
      </Checkbox>
    </>
  );
}
