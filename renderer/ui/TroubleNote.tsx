import { TriangleAlert } from 'lucide-react';
import { Button } from './Button';
import { Note } from './Note';

/** What could not be done with something already in the records; nothing is shown while there are no words for it. */
export function TroubleNote({ words, onClose }: { words: string; onClose: () => void }) {
  if (words === '') return null;
  return (
    <div role="alert">
      <Note
        tone="amber"
        icon={TriangleAlert}
        action={
          <Button variant="quiet" onPress={onClose}>
            Close
          </Button>
        }
      >
        <p>{words} The screen shows what is in the records.</p>
      </Note>
    </div>
  );
}
