import { quoted, spokenBy } from '@rules/spoken-words';
import type { CallError } from '@contract/errors';
import type { Voice } from '@contract/voices';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useCall } from '../../lib/use-call';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { TextField } from '../../ui/TextField';

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

  const wrong = error?.fields?.because;
  return (
    <Dialog
      title="No answer is needed"
      isOpen
      onClose={onClose}
      width="narrow"
      footer={
        <>
          <Button variant="plain" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" onPress={() => void save()} isDisabled={marking.isBusy}>
            Save
          </Button>
        </>
      }
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="second">
          {spokenBy(voice)} {quoted(voice)}
        </p>
        {error && wrong === undefined && <ErrorNote error={error} />}
        <TextField
          label="Why not"
          description="A few words: said in passing, thanks, already answered on the spot."
          value={because}
          onChange={setBecause}
          error={wrong}
          maxLength={200}
          autoFocus
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

/** Takes “no answer needed” back: the voice waits again. */
export function TakeBack({ voice }: { voice: Voice }) {
  const marking = useCall('voices.setNoAnswer');
  const [error, setError] = useState<CallError | null>(null);

  async function takeBack() {
    setError(null);
    const { id, revision } = voice;
    const result = await marking.run({ id, revision, because: null });
    if (result.ok) announce('Saved. It waits for an answer again.');
    else setError(result.error);
  }

  return (
    <>
      {error && <ErrorNote error={error} />}
      <Button icon={Undo2} onPress={() => void takeBack()} isDisabled={marking.isBusy}>
        It needs an answer after all
      </Button>
    </>
  );
}
