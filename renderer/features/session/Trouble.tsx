import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { StartUpTrouble } from '@contract/session';
import { refreshSession } from '../../lib/session-store';
import { Button } from '../../ui/Button';
import { SessionCard } from './SessionCard';
import { troubleWords } from './trouble-words';

/** What stops Parlour from opening: what happened, what is safe, what to do. Nothing here can delete anything. */
export function Trouble({ trouble }: { trouble: StartUpTrouble }) {
  const [isBusy, setBusy] = useState(false);
  const words = troubleWords[trouble];
  async function tryAgain() {
    setBusy(true);
    await refreshSession();
    setBusy(false);
  }
  return (
    <SessionCard title={words.title} focusTitle>
      <div className="session-form">
        <section>
          <h2>What happened</h2>
          <p>{words.happened}</p>
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
        </div>
      </div>
    </SessionCard>
  );
}
