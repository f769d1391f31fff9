import type { CallError } from '@contract/errors';
import type { CopyForm, CopyPerson, GivenPaper } from '@contract/meetings/sending';
import { usualPoint } from '@contract/print-size';
import { printForms } from '@rules/form-of';
import { pointOf } from '@rules/print-size';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { AskDialog } from '../../../ui/AskDialog';
import { DateField } from '../../../ui/DateField';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { isMeantDate } from '../HeldFields';
import { copyFormWords, copyName } from './copy-words';

interface GiveDialogProps {
  of: GivenPaper;
  people: readonly CopyPerson[];
  /** `YYYY-MM-DD`. */
  start: string;
  onClose: () => void;
  onGiven: () => void;
}

const ownForm = 'own';
const formOptions = [
  { id: ownForm, label: 'Each in the form that suits them' },
  ...printForms.map((form) => ({ id: form, label: copyFormWords[form] })),
] as const;

const ownSize = 'own';
const sizeOption = (point: number) => ({ id: String(point), label: `${point} point` });

/** Writes down that people were given theirs: in which form, on which day, and who read it with them. */
export function GiveDialog({ of, people, start, onClose, onGiven }: GiveDialogProps) {
  const [form, setForm] = useState<CopyForm | typeof ownForm>(ownForm);
  const [size, setSize] = useState(ownSize);
  const [on, setOn] = useState<string | null>(start);
  const [readWith, setReadWith] = useState('');
  const [problem, setProblem] = useState<string>();
  const [error, setError] = useState<CallError | null>(null);
  const giving = useCall('meetings.giveCopies');
  const families = people.filter(({ group }) => group === 'families');
  const others = people.filter(({ group }) => group !== 'families');
  const sizes = [...new Set([usualPoint, ...others.map(({ needs }) => pointOf(needs))])].sort(
    (a, b) => a - b,
  );
  const sizeOptions = [{ id: ownSize, label: 'Each in the size they read' }, ...sizes.map(sizeOption)];

  async function give() {
    if (!isMeantDate(on)) {
      setProblem('Write the whole date, day first.');
      return;
    }
    setError(null);
    const runs = [
      { those: others, given: form === ownForm ? null : form },
      { those: families, given: 'families' as const },
    ].filter(({ those }) => those.length > 0);
    for (const { those, given } of runs) {
      const personIds = those.map(({ personId }) => personId);
      const printPoint = given === 'large-print' && size !== ownSize ? Number(size) : null;
      const result = await giving.run({ ...of, personIds, form: given, printPoint, on, readWith });
      if (!result.ok) {
        setProblem(result.error.fields?.on);
        setError(result.error.fields?.on === undefined ? result.error : null);
        return;
      }
    }
    announce(`${people.length} given theirs.`);
    onGiven();
    onClose();
  }

  return (
    <AskDialog
      title={`Given to ${people.length === 1 ? people.map(copyName).join('') : `${people.length} people`}`}
      saveLabel="Write it down"
      isBusy={giving.isBusy}
      error={error}
      onSave={() => void give()}
      onClose={onClose}
    >
      {people.length === 1 ? null : <p>{people.map(copyName).join(', ')}</p>}
      {others.length === 0 ? null : (
        <Select label="In which form" options={formOptions} value={form} onChange={setForm} />
      )}
      {form === 'large-print' ? (
        <Select label="In which size" options={sizeOptions} value={size} onChange={setSize} />
      ) : null}
      <DateField
        label="On which day"
        value={on}
        error={problem}
        onChange={(day) => {
          setOn(day);
          setProblem(undefined);
        }}
      />
      <TextField
        label="Read with (empty when they read alone)"
        description="Who went through it with them, such as Owen, or an interpreter."
        value={readWith}
        maxLength={120}
        onChange={setReadWith}
      />
    </AskDialog>
  );
}
