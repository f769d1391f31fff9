import type { CallError } from '@contract/errors';
import type { Meeting } from '@contract/meetings/minutes';
import { Archive, ArchiveRestore } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useCall } from '../../lib/use-call';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ErrorNote } from '../../ui/ErrorNote';

interface ArchiveMeetingProps {
  meeting: Meeting;
  /** Saves what is typed first. */
  flush?: () => Promise<boolean>;
}

/** Puts a meeting away, or brings it back. Nothing in it is deleted. */
export function ArchiveMeeting({ meeting, flush }: ArchiveMeetingProps) {
  const getting = useCall('meetings.get');
  const archiving = useCall('meetings.archive');
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  async function setArchived(archived: boolean) {
    setAsking(false);
    setError(null);
    if (flush !== undefined && !(await flush())) return;
    // What was just saved may have moved the revision on past the one on the screen.
    const now = await getting.run({ id: meeting.id });
    const result = now.ok
      ? await archiving.run({ id: meeting.id, archived, revision: now.value.revision })
      : now;
    if (result.ok) announce(archived ? 'The meeting is put away.' : 'The meeting is back in the list.');
    else setError(result.error);
  }

  return (
    <>
      {error === null ? null : <ErrorNote error={error} />}
      {meeting.archived ? (
        <Button
          variant="quiet"
          icon={ArchiveRestore}
          isDisabled={archiving.isBusy}
          onPress={() => void setArchived(false)}
        >
          Bring this meeting back
        </Button>
      ) : (
        <Button variant="quiet" icon={Archive} isDisabled={archiving.isBusy} onPress={() => setAsking(true)}>
          Put this meeting away
        </Button>
      )}
      <ConfirmDialog
        title="Put this meeting away?"
        body="It leaves the list of meetings. Nothing in it is deleted, and you can bring it back."
        confirmLabel="Put away"
        isOpen={asking}
        onConfirm={() => void setArchived(true)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
