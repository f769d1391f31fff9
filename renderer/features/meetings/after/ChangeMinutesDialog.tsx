import type { CallError } from '@contract/errors';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { AskDialog } from '../../../ui/AskDialog';
import { TextField } from '../../../ui/TextField';

interface ChangeMinutesDialogProps {
  meetingId: string;
  onClose: () => void;
}

/** Opens signed minutes for correction as the next version, with the reason; the signed one is kept as it was. */
export function ChangeMinutesDialog({ meetingId, onClose }: ChangeMinutesDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [error, setError] = useState<CallError | null>(null);
  const changing = useCall('meetings.newVersion');

  async function open() {
    if (reason.trim() === '') {
      setProblem('Write why the minutes change. It is printed with the new version.');
      return;
    }
    setError(null);
    const result = await changing.run({ meetingId, reason });
    if (result.ok) {
      announce(`Version ${result.value.version} is open for correction.`);
      onClose();
    } else if (result.error.fields?.reason !== undefined) setProblem(result.error.fields.reason);
    else setError(result.error);
  }

  return (
    <AskDialog
      title="Change the minutes"
      saveLabel="Open for correction"
      leaveLabel="Leave them as they are"
      isBusy={changing.isBusy}
      error={error}
      onSave={() => void open()}
      onClose={onClose}
    >
      <p>
        The signed minutes are kept as they are. Your change becomes the next version, and both sign again.
      </p>
      <TextField
        label="Why the minutes change"
        value={reason}
        maxLength={400}
        error={problem}
        onChange={(value) => {
          setReason(value);
          setProblem(undefined);
        }}
      />
    </AskDialog>
  );
}
