import type { CallError } from '@contract/errors';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { SavedFileNote } from '../../../ui/SavedFileNote';

/** Saves everyone as a CSV file, and says what was saved and that it is not sealed. */
export function useSaveList() {
  const saving = useCall('people.saveList');
  const [saved, setSaved] = useState<{ savedId: string; fileName: string; people: number } | null>(null);
  const [error, setError] = useState<CallError | null>(null);

  async function save() {
    setError(null);
    const result = await saving.run({});
    if (result.ok) setSaved(result.value);
    else if (result.error.kind !== 'cancelled') setError(result.error);
  }

  return {
    button: (
      <Button variant="plain" icon={FileDown} isDisabled={saving.isBusy} onPress={() => void save()}>
        Save as a list
      </Button>
    ),
    note: (
      <>
        {error === null ? null : <ErrorNote error={error} />}
        {saved === null ? null : (
          <div className="stack">
            <SavedFileNote file={saved} onDismiss={() => setSaved(null)} />
            <p className="second">
              {saved.people} {saved.people === 1 ? 'person' : 'people'} in it. This file is not sealed: anyone
              who has it can read it.
            </p>
          </div>
        )}
      </>
    ),
  };
}
