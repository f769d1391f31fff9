import { FileCheck, X } from 'lucide-react';
import { useState } from 'react';
import type { CallError } from '@contract/errors';
import { call } from '../lib/call';
import { Button } from './Button';
import { ErrorNote } from './ErrorNote';
import { IconButton } from './IconButton';
import { Note } from './Note';

interface SavedFileNoteProps {
  file: { savedId: string; fileName: string; findings?: readonly string[] };
  onDismiss: () => void;
}

/** What was made, where, and a way to open it. */
export function SavedFileNote({ file, onDismiss }: SavedFileNoteProps) {
  const [error, setError] = useState<CallError | null>(null);
  const findings = file.findings ?? [];

  async function go(name: 'documents.open' | 'documents.showInFolder') {
    const result = await call(name, { savedId: file.savedId });
    setError(result.ok ? null : result.error);
  }

  return (
    <div className="stack" role="status">
      <Note
        tone="leaf"
        icon={FileCheck}
        action={
          <span className="kit-note-actions">
            <Button variant="quiet" onPress={() => void go('documents.open')}>
              Open it
            </Button>
            <Button variant="quiet" onPress={() => void go('documents.showInFolder')}>
              Show in folder
            </Button>
            <IconButton icon={X} label="Put this note away" onPress={onDismiss} />
          </span>
        }
      >
        <p>
          <strong>Saved.</strong> {file.fileName}
        </p>
        <p className="small">
          A saved file is not sealed: anyone who can open this PC’s folders can read it.
        </p>
        {findings.length > 0 && (
          <ul className="small">
            {findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        )}
      </Note>
      {error && <ErrorNote error={error} />}
    </div>
  );
}
