import { FileText } from 'lucide-react';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Note } from '../../ui/Note';
import { SavedFileNote } from '../../ui/SavedFileNote';
import type { SaveWord } from './use-save-word';

/** How the Word file stands: being made (with a way to stop), saved (with ways to open it), or why not. */
export function SaveWordNote({ word }: { word: SaveWord }) {
  if (word.isBusy) {
    const percent = Math.round(word.done * 100);
    return (
      <Note
        tone="plain"
        icon={FileText}
        action={
          <Button variant="quiet" onPress={word.stop}>
            Stop
          </Button>
        }
      >
        <p role="status">Making the Word file.</p>
        <progress className="word-progress" max={100} value={percent} aria-label="Word file" />
      </Note>
    );
  }
  if (word.file !== null) return <SavedFileNote file={word.file} onDismiss={word.dismiss} />;
  if (word.error !== null) return <ErrorNote error={word.error} />;
  return null;
}
