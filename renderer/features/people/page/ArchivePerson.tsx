import type { CallError } from '@contract/errors';
import type { Person } from '@contract/people';
import { Archive, ArchiveRestore } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { ErrorNote } from '../../../ui/ErrorNote';

/** Puts a person away, asking first, or brings them back. */
export function ArchivePerson({ person }: { person: Person }) {
  const archiving = useCall('people.archive');
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  async function setArchived(archived: boolean) {
    setAsking(false);
    setError(null);
    const result = await archiving.run({ id: person.id, archived, revision: person.revision });
    if (result.ok) announce(`${person.nameToUse} is ${archived ? 'put away' : 'back in the list'}.`);
    else setError(result.error);
  }

  return (
    <>
      {error === null ? null : <ErrorNote error={error} />}
      {person.archived ? (
        <Button
          variant="quiet"
          icon={ArchiveRestore}
          isDisabled={archiving.isBusy}
          onPress={() => void setArchived(false)}
        >
          Bring back
        </Button>
      ) : (
        <Button variant="quiet" icon={Archive} isDisabled={archiving.isBusy} onPress={() => setAsking(true)}>
          Put away
        </Button>
      )}
      <ConfirmDialog
        title={`Put ${person.nameToUse} away?`}
        body={`${person.nameToUse} will not be offered when you plan a meeting. Everything they said is kept, and you can bring them back.`}
        confirmLabel="Put away"
        isOpen={asking}
        onConfirm={() => void setArchived(true)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
