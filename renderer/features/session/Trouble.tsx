import { CircleAlert, FolderOpen, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { SessionState } from '@contract/session';
import { call } from '../../lib/call';
import { refreshSession } from '../../lib/session-store';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { SessionCard } from './SessionCard';
import { troubleWords } from './trouble-words';

type TroubleState = Extract<SessionState, { state: 'trouble' }>;

/** What stops Parlour from opening: what happened, where, what is safe, what to do. Nothing here can delete anything. */
export function Trouble({ session }: { session: TroubleState }) {
  const words = troubleWords[session.trouble];
  return (
    <SessionCard title={words.title} focusTitle>
      <div className="session-form">
        <section>
          <h2>What happened</h2>
          <p>{words.happened}</p>
          <Where session={session} />
        </section>
        <section>
          <h2>What is safe</h2>
          <p>{words.safe}</p>
        </section>
        <section>
          <h2>What to do now</h2>
          <ol className="session-numbered">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <Actions />
      </div>
    </SessionCard>
  );
}

function Where({ session: { trouble, fileName, folder } }: { session: TroubleState }) {
  const { place } = troubleWords[trouble];
  return (
    <dl className="session-where">
      {fileName !== null && (
        <div>
          <dt>{place.file}</dt>
          <dd>{fileName}</dd>
        </div>
      )}
      <div>
        <dt>{place.folder}</dt>
        <dd>{folder}</dd>
      </div>
    </dl>
  );
}

function Actions() {
  const [isBusy, setBusy] = useState(false);
  const [isUnshown, setUnshown] = useState(false);
  async function tryAgain() {
    setBusy(true);
    await refreshSession();
    setBusy(false);
  }
  async function showFolder() {
    setUnshown(false);
    const shown = await call('session.showTroubleFolder', {});
    setUnshown(!shown.ok);
  }
  return (
    <>
      <div className="row">
        <Button
          variant="primary"
          size="meeting"
          icon={RefreshCw}
          onPress={() => void tryAgain()}
          isDisabled={isBusy}
        >
          Try again
        </Button>
        <Button size="meeting" icon={FolderOpen} onPress={() => void showFolder()}>
          Show the folder
        </Button>
      </div>
      {isUnshown && (
        <div role="alert">
          <Note tone="amber" icon={CircleAlert}>
            This PC could not show the folder. Nothing has changed; find it by the words above.
          </Note>
        </div>
      )}
    </>
  );
}
