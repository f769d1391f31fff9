import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/TextField';
import type { IssueDesk } from './issue-desk';

interface DetailsDialogProps {
  desk: IssueDesk;
  onClose: () => void;
}

/** What is printed beside the name, and the day it goes out. */
export function DetailsDialog({ desk, onClose }: DetailsDialogProps) {
  const [title, setTitle] = useState(() => desk.now().title);
  const [goesOutOn, setGoesOutOn] = useState<string | null>(() => desk.now().goesOutOn);
  const [fields, setFields] = useState<{ title?: string; goesOutOn?: string }>({});

  function keep() {
    const name = title.trim();
    if (name === '') return setFields({ title: 'Write what is printed beside the name.' });
    if (goesOutOn === null) return setFields({ goesOutOn: 'Write the whole date, day first.' });
    desk.change((now) => ({ ...now, title: name, goesOutOn }));
    onClose();
  }

  return (
    <Dialog
      title="Title and day it goes out"
      isOpen
      onClose={onClose}
      width="narrow"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={keep}>
            Keep it so
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label="Printed beside the name"
          value={title}
          maxLength={60}
          error={fields.title}
          onChange={setTitle}
        />
        <DateField label="Goes out on" value={goesOutOn} error={fields.goesOutOn} onChange={setGoesOutOn} />
      </div>
    </Dialog>
  );
}
