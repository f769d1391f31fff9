import type { CallError } from '@contract/errors';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { AskDialog } from '../../../ui/AskDialog';
import { Checkbox } from '../../../ui/Checkbox';
import { TextField } from '../../../ui/TextField';

interface ReleaseDialogProps {
  meetingId: string;
  onClose: () => void;
}

/** Asks who read every line before the families' copy may go out. */
export function ReleaseDialog({ meetingId, onClose }: ReleaseDialogProps) {
  const [readBy, setReadBy] = useState('');
  const [hasRead, setHasRead] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [error, setError] = useState<CallError | null>(null);
  const releasing = useCall('meetings.releaseFamiliesCopy');

  async function release() {
    if (readBy.trim() === '') {
      setProblem('Write who read every line.');
      return;
    }
    const result = await releasing.run({ meetingId, readBy });
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    announce('The families’ copy is released.');
    onClose();
  }

  return (
    <AskDialog
      title="Release the families’ copy"
      saveLabel="Release it"
      isBusy={releasing.isBusy}
      canSave={hasRead}
      error={error}
      onSave={() => void release()}
      onClose={onClose}
    >
      <TextField
        label="Who read every line"
        value={readBy}
        maxLength={120}
        error={problem}
        onChange={(name) => {
          setReadBy(name);
          setProblem(undefined);
        }}
      />
      <Checkbox isSelected={hasRead} onChange={setHasRead}>
        Every line was read, and none tells more about a person than they agreed to.
      </Checkbox>
    </AskDialog>
  );
}
