import type { IssueEdition } from '@contract/newsletters/content';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/TextField';
import { editionWords } from './composer-words';

interface LeaveOutDialogProps {
  name: string;
  edition: IssueEdition;
  onLeaveOut: (because: string) => void;
  onClose: () => void;
}

/** An item left out of one edition says why, so that nobody wonders later whether it was forgotten. */
export function LeaveOutDialog({ name, edition, onLeaveOut, onClose }: LeaveOutDialogProps) {
  const [because, setBecause] = useState('');
  const [error, setError] = useState<string>();

  function leaveOut() {
    const why = because.trim();
    if (why === '') setError('Write why it is left out.');
    else onLeaveOut(why);
  }

  return (
    <Dialog
      title={`Leave out of ${editionWords[edition]}`}
      isOpen
      onClose={onClose}
      width="narrow"
      footer={
        <>
          <Button onPress={onClose}>Keep it in</Button>
          <Button variant="primary" onPress={leaveOut}>
            Leave it out
          </Button>
        </>
      }
    >
      <p>“{name}” stays in the other editions.</p>
      <TextField
        label="Why?"
        value={because}
        onChange={setBecause}
        error={error}
        maxLength={200}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') leaveOut();
        }}
      />
    </Dialog>
  );
}
