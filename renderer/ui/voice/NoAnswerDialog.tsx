import { quoted, spokenBy } from '@rules/spoken-words';
import type { CallError } from '@contract/errors';
import type { Voice } from '@contract/voices';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useCall } from '../../lib/use-call';
import { AskDialog } from '../AskDialog';
import { TextField } from '../TextField';

interface NoAnswerDialogProps {
  voice: Voice;
  onClose: () => void;
}

/** Asks why something said needs no answer; it then waits no longer. */
export function NoAnswerDialog({ voice, onClose }: NoAnswerDialogProps) {
  const marking = useCall('voices.setNoAnswer');
  const [error, setError] = useState<CallError | null>(null);
  const [because, setBecause] = useState('');

  async function save() {
    setError(null);
    const { id, revision } = voice;
    const result = await marking.run({ id, revision, because });
    if (!result.ok) return setError(result.error);
    announce('Saved. It waits for no answer now.');
    onClose();
  }

  return (
    <AskDialog
      title="No answer is needed"
      width="narrow"
      saveLabel="Save"
      isBusy={marking.isBusy}
      error={error}
      boxes={['because']}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="second">
        {spokenBy(voice)} {quoted(voice)}
      </p>
      <TextField
        label="Why not"
        description="A few words: said in passing, thanks, already answered on the spot."
        value={because}
        onChange={setBecause}
        error={error?.fields?.because}
        maxLength={200}
        autoFocus
      />
    </AskDialog>
  );
}
