import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { v7 } from 'uuid';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { NumberField } from '../../../ui/NumberField';
import { TextField } from '../../../ui/TextField';
import type { CallError } from '@contract/errors';

interface AddItemProps {
  meetingId: string;
  onClose: () => void;
  onAdded: (itemId: string) => void;
}

/** Adds an item at the end of the agenda while the meeting runs. */
export function AddItem({ meetingId, onClose, onAdded }: AddItemProps) {
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState(5);
  const [error, setError] = useState<CallError | null>(null);
  const save = useCall('meetings.saveItem');

  async function add(event: FormEvent) {
    event.preventDefault();
    const id = v7();
    const result = await save.run({
      id,
      meetingId,
      title,
      minutes,
      note: '',
      picture: null,
      askedById: null,
      revision: 0,
    });
    if (!result.ok) return setError(result.error);
    onClose();
    onAdded(id);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  }
  return (
    <form className="minutes-add-item stack" onSubmit={(event) => void add(event)} onKeyDown={onKeyDown}>
      <TextField
        label="What it is about"
        value={title}
        onChange={setTitle}
        maxLength={160}
        autoFocus
        error={error?.fields?.title}
      />
      <NumberField
        label="Minutes"
        value={minutes}
        onChange={setMinutes}
        min={1}
        max={240}
        error={error?.fields?.minutes}
      />
      {error && !error.fields && <ErrorNote error={error} />}
      <div className="row">
        <Button variant="plain" sends isDisabled={save.isBusy}>
          Add it
        </Button>
        <Button variant="quiet" onPress={onClose}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
