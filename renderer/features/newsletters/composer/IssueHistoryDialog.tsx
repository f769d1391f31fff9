import type { CallError } from '@contract/errors';
import { londonDay, plainDate, savedTime } from '@rules/british-dates';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { useRead } from '../../../lib/use-read';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import type { Composer } from './composer';

/** How the issue was at times that were kept; any of them can be put back, and that can be undone. */
export function IssueHistoryDialog({ composer, onClose }: { composer: Composer; onClose: () => void }) {
  const { issue, desk } = composer;
  const kept = useRead('newsletters.issueHistory', { id: issue.id });
  const reading = useCall('newsletters.issueAt');
  const [error, setError] = useState<CallError | null>(null);

  async function putBack(revision: number) {
    const result = await reading.run({ id: issue.id, revision });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    desk.changeContent(() => result.value.content);
    announce('It is as it was then. Ctrl Z takes that back.');
    onClose();
  }

  return (
    <Dialog title="How it was before" isOpen onClose={onClose}>
      {error === null ? null : <ErrorNote error={error} />}
      {kept.error === null ? null : <ErrorNote error={kept.error} onRetry={kept.again} />}
      {kept.data?.kept.length === 0 ? (
        <p>Nothing was kept yet. A copy is kept every few minutes of writing.</p>
      ) : null}
      <ul className="ruled issue-history">
        {kept.data?.kept.map(({ revision, at, by }) => {
          const when = `${plainDate(londonDay(at))}, ${savedTime(at)}`;
          return (
            <li key={revision} className="issue-history-row">
              <span>
                {when}, {by}
              </span>
              <Button
                variant="quiet"
                label={`Put it back as it was ${when}`}
                isDisabled={reading.isBusy}
                onPress={() => void putBack(revision)}
              >
                Put it back
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
