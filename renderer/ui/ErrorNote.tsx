import { CircleAlert } from 'lucide-react';
import type { CallError } from '@contract/errors';
import { errorWords } from '../lib/error-words';
import { Button } from './Button';
import { Icon } from './Icon';

interface ErrorNoteProps {
  error: CallError;
  onRetry?: () => void;
}

/** What happened, what is safe, what to do now. Read out as soon as it appears. */
export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
  const words = errorWords(error);
  return (
    <div className="kit-note kit-note-brick" role="alert">
      <Icon of={CircleAlert} />
      <div className="kit-note-words">
        <p>
          <strong>{words.title}</strong> {words.safe}
        </p>
        <p>{words.next}</p>
      </div>
      {onRetry && (
        <Button variant="plain" onPress={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
