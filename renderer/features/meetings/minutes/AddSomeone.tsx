import { useState } from 'react';
import { v7 } from 'uuid';
import type { CallError, CallResult } from '@contract/errors';
import type { Attendance } from '@contract/meetings/minutes';
import type { Person } from '@contract/people';
import { useCall } from '../../../lib/use-call';
import { AskDialog } from '../../../ui/AskDialog';
import { PersonPicker } from '../../../ui/PersonPicker';
import { RadioGroup } from '../../../ui/RadioGroup';
import { TextField } from '../../../ui/TextField';

interface AddSomeoneProps {
  meetingId: string;
  people: readonly Person[];
  attendance: readonly Attendance[];
  onClose: () => void;
}

type Who = 'person' | 'visitor' | 'interpreter';

/** Adds someone who was not invited: a person Parlour knows, a visitor, or an interpreter. */
export function AddSomeone({ meetingId, people, attendance, onClose }: AddSomeoneProps) {
  const [who, setWho] = useState<Who>('person');
  const [personId, setPersonId] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [error, setError] = useState<CallError | null>(null);
  const attend = useCall('meetings.setAttendance');
  const addVisitor = useCall('meetings.addVisitor');
  const listed = new Set(attendance.map((one) => one.personId));
  const others = people.filter((person) => !person.archived && !listed.has(person.id));

  function send(): Promise<CallResult<unknown>> {
    if (who !== 'person') return addVisitor.run({ meetingId, id: v7(), name, part: who, note });
    if (personId === null) return Promise.resolve(nobody);
    return attend.run({ meetingId, who: { personId }, state: 'here', arrivedAt: null, leftAt: null, note });
  }
  async function add() {
    const result = await send();
    if (result.ok) onClose();
    else setError(result.error);
  }
  return (
    <AskDialog
      title="Add someone"
      width="narrow"
      saveLabel="Add them"
      leaveLabel="Leave it"
      isBusy={attend.isBusy || addVisitor.isBusy}
      error={error}
      onSave={() => void add()}
      onClose={onClose}
    >
      <RadioGroup<Who>
        label="Who is it?"
        value={who}
        onChange={setWho}
        options={[
          { id: 'person', label: 'Someone in People' },
          { id: 'visitor', label: 'A visitor' },
          { id: 'interpreter', label: 'An interpreter' },
        ]}
      />
      {who === 'person' ? (
        <PersonPicker
          label="Name"
          people={others}
          value={personId}
          onChange={setPersonId}
          error={error?.fields?.personId}
        />
      ) : (
        <TextField label="Name" value={name} onChange={setName} maxLength={120} error={error?.fields?.name} />
      )}
      <TextField
        label="Note"
        description="Such as “by phone, 10 minutes”."
        value={note}
        onChange={setNote}
        maxLength={200}
        error={error?.fields?.note}
      />
    </AskDialog>
  );
}

const nobody: CallResult<never> = {
  ok: false,
  error: {
    kind: 'validation',
    message: 'Choose who it is.',
    fields: { personId: 'Choose someone from the list.' },
  },
};
