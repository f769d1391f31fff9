import type { CallError } from '@contract/errors';
import type { Meeting } from '@contract/meetings/minutes';
import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { londonDay } from '@rules/british-dates';
import { asksResidents, secondSigner } from '@rules/meeting-kinds';
import { printedName } from '@rules/name-in-print';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { AskDialog } from '../../../ui/AskDialog';
import { DateField } from '../../../ui/DateField';
import { PersonPicker } from '../../../ui/PersonPicker';
import { TextField } from '../../../ui/TextField';
import { isMeantDate } from '../HeldFields';
import type { SignAs } from './SignOffCard';

interface SignDialogProps {
  meeting: Meeting;
  as: SignAs;
  people: readonly Person[];
  placeKind: PlaceKind;
  onClose: () => void;
}

type Problems = Partial<Record<'personId' | 'name' | 'readWith' | 'date', string>>;

/** Records that the chair, or who signs beside them, has read the minutes and signed them on paper. */
export function SignDialog({ meeting, as, people, placeKind, onClose }: SignDialogProps) {
  const { one, A } = secondSigner(meeting.kind, placeKind);
  const signing = useSigning({ meeting, as, people, placeKind, onClose });
  const { values, problems, change } = signing;

  return (
    <AskDialog
      title={as === 'chair' ? 'The chair signs' : `${A} signs`}
      saveLabel="Record the signature"
      isBusy={signing.isBusy}
      error={signing.error}
      onSave={() => void signing.sign()}
      onClose={onClose}
    >
      <p>They sign the printed minutes by hand. Here you write down who read and signed them, and when.</p>
      <PersonPicker
        label={as === 'chair' ? 'Chair' : `Which ${one}`}
        people={signing.choices}
        value={values.personId}
        error={problems.personId}
        onChange={signing.choose}
      />
      <TextField
        label="Name as they signed it"
        value={values.name}
        maxLength={120}
        error={problems.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label="Read with (empty when they read alone)"
        description="Who went through the minutes with them, such as Owen, or an interpreter."
        value={values.readWith}
        maxLength={120}
        error={problems.readWith}
        onChange={(readWith) => change({ readWith })}
      />
      <DateField
        label="Signed on"
        value={values.date}
        error={problems.date}
        onChange={(date) => change({ date })}
      />
    </AskDialog>
  );
}

interface SignValues {
  personId: string | null;
  name: string;
  readWith: string;
  date: string | null;
}

function useSigning({ meeting, as, people, placeKind, onClose }: SignDialogProps) {
  const choices = as === 'chair' ? chairOf(meeting, people) : secondsOf(meeting, people);
  const nameOf = (id: string | null) => {
    const signer = people.find((person) => person.id === id);
    return signer === undefined ? '' : printedName(signer, placeKind);
  };
  const [values, setValues] = useState<SignValues>(() => {
    const today = londonDay(Date.now());
    const personId = as === 'chair' ? meeting.chairId : null;
    return {
      personId,
      name: nameOf(personId),
      readWith: '',
      date: today < meeting.date ? meeting.date : today,
    };
  });
  const [problems, setProblems] = useState<Problems>({});
  const [error, setError] = useState<CallError | null>(null);
  const signing = useCall('meetings.sign');
  const change = (part: Partial<SignValues>) => {
    setValues((before) => ({ ...before, ...part }));
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))));
  };

  async function sign() {
    const found = problemsOf(values);
    const { personId, date } = values;
    setProblems(found);
    setError(null);
    if (Object.keys(found).length > 0 || personId === null || date === null) {
      announce(Object.values(found).join(' '));
      return;
    }
    const result = await signing.run({ ...values, meetingId: meeting.id, as, personId, date });
    if (!result.ok) {
      setProblems(result.error.fields ?? {});
      setError(result.error.fields === undefined ? result.error : null);
      return;
    }
    announce(result.value.fixed ? `Both have signed. Version ${result.value.version} is fixed.` : 'Signed.');
    onClose();
  }

  return {
    choices,
    values,
    problems,
    error,
    isBusy: signing.isBusy,
    change,
    sign,
    choose: (personId: string | null) => {
      const untouched = values.name === '' || values.name === nameOf(values.personId);
      change(untouched ? { personId, name: nameOf(personId) } : { personId });
    },
  };
}

function chairOf(meeting: Meeting, people: readonly Person[]): Person[] {
  return people.filter((person) => person.id === meeting.chairId);
}

/** Residents on the meeting's list, those who came first; where residents are not asked, whoever was there. */
function secondsOf(meeting: Meeting, people: readonly Person[]): Person[] {
  const onList = new Map(meeting.attendance.map((each) => [each.personId, each.state]));
  const came = (person: Person) => ['here', 'left'].includes(onList.get(person.id) ?? '');
  return people
    .filter((person) => person.id !== meeting.chairId && onList.has(person.id))
    .filter((person) =>
      meeting.kind === 'phone-round' || !asksResidents(meeting.kind)
        ? came(person)
        : person.kind === 'resident',
    )
    .sort((a, b) => Number(came(b)) - Number(came(a)));
}

function problemsOf({ personId, name, date }: SignValues): Problems {
  const problems: Problems = {};
  if (personId === null) problems.personId = 'Choose who signed.';
  if (name.trim() === '') problems.name = 'Write the name as they signed it.';
  if (!isMeantDate(date)) problems.date = 'Write the day they signed, such as 4 December 2026.';
  return problems;
}
