import type { Line } from '@contract/meetings/minutes';
import { quoted, spokenBy } from '@rules/spoken-words';
import { useRead } from '../../../lib/use-read';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { NoAnswerDialog } from '../../../ui/voice/NoAnswerDialog';
import { TakeBack } from '../../../ui/voice/TakeBack';

interface LineNoAnswerProps {
  line: Line;
  onClose: () => void;
}

/** Says of what was just said that it needs no answer, or takes that back. */
export function LineNoAnswer({ line, onClose }: LineNoAnswerProps) {
  const { data, error, again } = useRead('voices.thread', { kind: 'line', id: line.id });
  const voice = data?.voices[0];
  if (voice?.noAnswerBecause === null) return <NoAnswerDialog voice={voice} onClose={onClose} />;
  return (
    <Dialog title="No answer is needed" isOpen onClose={onClose} width="narrow">
      {error && <ErrorNote error={error} onRetry={again} />}
      {voice === undefined ? null : (
        <div className="stack">
          <p className="second">
            {spokenBy(voice)} {quoted(voice)}
          </p>
          <p>It needs no answer: {voice.noAnswerBecause}.</p>
          <TakeBack voice={voice} onDone={onClose} />
        </div>
      )}
    </Dialog>
  );
}
