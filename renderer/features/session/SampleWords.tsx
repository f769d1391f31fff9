import { House } from 'lucide-react';
import { call } from '../../lib/call';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';

interface SampleWordsProps {
  words: string;
  onUse: (words: string) => void;
}

/** The sample home has no secrets: its words stand on its own sign-in screen. */
export function SampleWords({ words, onUse }: SampleWordsProps) {
  return (
    <Note tone="amber" icon={House}>
      <p>
        <strong>This is the sample home.</strong> The people in it are invented, and the words are{' '}
        <strong className="session-sample-words">{words}</strong>
      </p>
      <span className="session-sample-actions">
        <Button variant="quiet" onPress={() => onUse(words)}>
          Type them for me
        </Button>
        <Button variant="quiet" onPress={() => void call('session.leaveSample', {})}>
          Leave the sample home
        </Button>
      </span>
    </Note>
  );
}
