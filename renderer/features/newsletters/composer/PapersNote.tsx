import type { CallError } from '@contract/errors';
import type { IssueItem } from '@contract/newsletters/content';
import type { MadeFile, MadePapers } from '@contract/newsletters/papers';
import { FileCheck, FileText, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../../lib/call';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { IconButton } from '../../../ui/IconButton';
import { Note } from '../../../ui/Note';
import { nameOfPlace, paperWords, thingsToMend } from './composer-words';
import type { Papers, PapersUnderWay } from './use-papers';

/** How the papers stand: being made, made (each with ways to open it), or why not. */
export function PapersNote({ papers, items }: { papers: Papers; items: readonly IssueItem[] }) {
  const { isBusy, made, error } = papers;
  if (isBusy) return <UnderWay papers={papers} />;
  if (error !== null) return <ErrorNote error={error} />;
  if (made === null || made.files.length + made.notMade.length === 0) return null;
  return <Made made={made} items={items} onDismiss={papers.dismiss} />;
}

const underWay: Record<PapersUnderWay, string> = {
  word: 'Making the Word files.',
  pdf: 'Making the PDF.',
  print: 'Sending it to the printer.',
};

function UnderWay({ papers }: { papers: Papers }) {
  const { what, done, stop } = papers;
  const isWord = what === 'word';
  const stopButton = (
    <Button variant="quiet" onPress={stop}>
      Stop
    </Button>
  );
  return (
    <Note tone="plain" icon={FileText} action={isWord ? stopButton : undefined}>
      <p role="status">{underWay[what]}</p>
      {isWord ? (
        <progress
          className="word-progress"
          max={100}
          value={Math.round(done * 100)}
          aria-label="Word files"
        />
      ) : null}
    </Note>
  );
}

interface MadeProps {
  made: MadePapers;
  items: readonly IssueItem[];
  onDismiss: () => void;
}

function Made({ made: { files, notMade, toMend }, items, onDismiss }: MadeProps) {
  const [error, setError] = useState<CallError | null>(null);

  async function go(name: 'documents.open' | 'documents.showInFolder', { savedId }: MadeFile) {
    const result = await call(name, { savedId });
    setError(result.ok ? null : result.error);
  }

  return (
    <div className="stack papers-made" role="status">
      {files.length === 0 ? null : (
        <Note
          tone="leaf"
          icon={FileCheck}
          action={<IconButton icon={X} label="Put this note away" onPress={onDismiss} />}
        >
          <p>
            <strong>{files.length === 1 ? 'Saved.' : `${files.length} files saved.`}</strong> A saved file is
            not sealed: anyone who can open this PC’s folders can read it.
          </p>
          <ul className="papers-files">
            {files.map((file) => (
              <li key={file.savedId} className="papers-file">
                <div className="papers-file-words">
                  <p>{file.fileName}</p>
                  <ReaderCheck file={file} />
                </div>
                <span className="kit-note-actions">
                  <Button
                    variant="quiet"
                    label={`Open ${file.fileName}`}
                    onPress={() => void go('documents.open', file)}
                  >
                    Open
                  </Button>
                  <Button
                    variant="quiet"
                    label={`Show in folder: ${file.fileName}`}
                    onPress={() => void go('documents.showInFolder', file)}
                  >
                    Show in folder
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Note>
      )}
      {toMend.length === 0 || files.length === 0 ? null : <NotReady toMend={toMend} items={items} />}
      {notMade.map(({ paper, words }) => (
        <Note key={paper} tone="amber" icon={TriangleAlert}>
          <p>
            <strong>Not saved: {paperWords[paper]}.</strong> {words}
          </p>
        </Note>
      ))}
      {error && <ErrorNote error={error} />}
    </div>
  );
}

/** That the files are of an issue that cannot go out yet, and why: their own check does not know that. */
function NotReady({ toMend, items }: Pick<MadePapers, 'toMend'> & Pick<MadeProps, 'items'>) {
  return (
    <Note tone="amber" icon={TriangleAlert}>
      <details>
        <summary>
          <strong>Not ready to go out: {thingsToMend(toMend.length)}.</strong>
        </summary>
        <ul className="papers-check second">
          {toMend.map(({ itemId, words }, at) => {
            const place = nameOfPlace(itemId, items);
            return <li key={at}>{place === null ? words : `${place}: ${words}`}</li>;
          })}
        </ul>
      </details>
    </Note>
  );
}

/** What the program found when it opened the file again. */
function ReaderCheck({ file: { findings, leftOut } }: { file: MadeFile }) {
  const words = [...(findings.length === 0 ? ['Reader check: nothing to mend.'] : findings), ...leftOut];
  return (
    <ul className="papers-check second">
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
