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

/** How the issue was at times that were kept; who was named then and before; until it is sent any of them can be put back. */
export function IssueHistoryDialog({ composer, onClose }: { composer: Composer; onClose: () => void }) {
  const { issue, desk, isFixed } = composer;
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
        {kept.data?.kept.map(({ revision, at, by, names }) => {
          const when = `${plainDate(londonDay(at))}, ${savedTime(at)}`;
          return (
            <li key={revision} className="issue-history-row">
              <div>
                <p>
                  {when}, {by}
                </p>
                <NamesChanged {...names} />
              </div>
              {isFixed ? null : (
                <Button
                  variant="quiet"
                  label={`Put it back as it was ${when}`}
                  isDisabled={reading.isBusy}
                  onPress={() => void putBack(revision)}
                >
                  Put it back
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

/** Whose names came in and went out since the time before; nothing when none did. */
function NamesChanged({ putIn, takenOut }: { putIn: readonly string[]; takenOut: readonly string[] }) {
  if (putIn.length + takenOut.length === 0) return null;
  return (
    <p className="second">
      {putIn.length === 0 ? null : `Names put in: ${inAList(putIn)}. `}
      {takenOut.length === 0 ? null : `Names taken out: ${inAList(takenOut)}.`}
    </p>
  );
}

const inAList = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
