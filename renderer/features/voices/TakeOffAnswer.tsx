import type { InputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useCall } from '../../lib/use-call';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';

interface TakeOffAnswerProps {
  answer: InputOf<'voices.takeOffAnswer'>;
  words: string;
}

/** Takes an answer off what was said: it waits again. */
export function TakeOffAnswer({ answer, words }: TakeOffAnswerProps) {
  const takingOff = useCall('voices.takeOffAnswer');
  const [error, setError] = useState<CallError | null>(null);

  async function takeOff() {
    setError(null);
    const result = await takingOff.run(answer);
    if (result.ok) announce('Taken off. It is no answer to this any more.');
    else setError(result.error);
  }

  return (
    <>
      {error && <ErrorNote error={error} />}
      <Button
        variant="quiet"
        icon={Undo2}
        label={`Take this answer off: ${words}`}
        onPress={() => void takeOff()}
        isDisabled={takingOff.isBusy}
      >
        Take this answer off
      </Button>
    </>
  );
}
