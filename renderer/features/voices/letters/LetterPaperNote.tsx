import { FileText } from 'lucide-react';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Note } from '../../../ui/Note';
import { SavedFileNote } from '../../../ui/SavedFileNote';
import '../../../styles/papers.css';
import type { LetterPapers } from './use-letter-papers';

const underWay: Record<LetterPapers['what'], string> = {
  word: 'Making the Word file.',
  pdf: 'Making the PDF.',
  print: 'Sending it to the printer.',
};

/** How the letter’s paper stands: being made, made (with ways to open it and what the reader check found), or why not. */
export function LetterPaperNote({ papers }: { papers: LetterPapers }) {
  const { isBusy, what, made, error, done, stop, dismiss } = papers;
  if (isBusy) {
    const stopButton = (
      <Button variant="quiet" onPress={stop}>
        Stop
      </Button>
    );
    return (
      <Note tone="plain" icon={FileText} action={what === 'word' ? stopButton : undefined}>
        <p role="status">{underWay[what]}</p>
        {what === 'word' ? (
          <progress
            className="word-progress"
            max={100}
            value={Math.round(done * 100)}
            aria-label="Word file"
          />
        ) : null}
      </Note>
    );
  }
  if (error !== null) return <ErrorNote error={error} />;
  if (made === null || made.file === null) return null;
  const { file } = made;
  const checked =
    file.findings.length === 0 ? { ...file, findings: ['Reader check: nothing to mend.'] } : file;
  return <SavedFileNote file={checked} onDismiss={dismiss} />;
}
