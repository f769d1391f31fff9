import type { CallError } from '@contract/errors';
import type { Voice } from '@contract/voices';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useCall } from '../../lib/use-call';
import { Button } from '../Button';
import { ErrorNote } from '../ErrorNote';

/** Takes “no answer needed” back: the voice waits again. */
export function TakeBack({ voice, onDone }: { voice: Voice; onDone?: () => void }) {
  const marking = useCall('voices.setNoAnswer');
  const [error, setError] = useState<CallError | null>(null);

  async function takeBack() {
    setError(null);
    const { id, revision } = voice;
    const result = await marking.run({ id, revision, because: null });
    if (!result.ok) return setError(result.error);
    announce('Saved. It waits for an answer again.');
    onDone?.();
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
