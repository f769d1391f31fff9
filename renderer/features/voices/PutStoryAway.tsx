import type { CallError } from '@contract/errors';
import type { Story } from '@contract/stories';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useCall } from '../../lib/use-call';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ErrorNote } from '../../ui/ErrorNote';

/** Puts a story away after asking, or brings it back at once. */
export function PutStoryAway({ story }: { story: Story }) {
  const { id, title, revision, archivedAt } = story;
  const moving = useCall('voices.archiveStory');
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  async function move(archived: boolean) {
    setError(null);
    const result = await moving.run({ id, archived, revision });
    setAsking(false);
    if (result.ok) announce(archived ? `${title} is put away.` : `${title} is at hand again.`);
    else setError(result.error);
  }

  return (
    <>
      {archivedAt === null ? (
        <Button variant="quiet" label={`Put away the story: ${title}`} onPress={() => setAsking(true)}>
          Put away
        </Button>
      ) : (
        <Button
          variant="quiet"
          label={`Bring back the story: ${title}`}
          isDisabled={moving.isBusy}
          onPress={() => void move(false)}
        >
          Bring back
        </Button>
      )}
      {error && <ErrorNote error={error} />}
      <ConfirmDialog
        title="Put this story away?"
        body="It is offered nowhere, waits for no answer, and new prints of a newsletter leave it out. It stays in the records and can be brought back."
        confirmLabel="Put it away"
        isBusy={moving.isBusy}
        isOpen={isAsking}
        onConfirm={() => void move(true)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
