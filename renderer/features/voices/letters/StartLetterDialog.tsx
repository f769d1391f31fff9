import type { CallError } from '@contract/errors';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newId } from '../../../lib/new-id';
import { useCall } from '../../../lib/use-call';
import { useRead } from '../../../lib/use-read';
import { AskDialog } from '../../../ui/AskDialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { NeedIcons } from '../../../ui/NeedIcons';
import { RadioGroup } from '../../../ui/RadioGroup';

interface StartLetterDialogProps {
  voiceId: string;
  onClose: () => void;
}

const self = 'self';

/** Asks who a letter about a voice goes to, and begins it. */
export function StartLetterDialog({ voiceId, onClose }: StartLetterDialogProps) {
  const read = useRead('voices.letters', { voiceId });
  const starting = useCall('voices.startLetter');
  const navigate = useNavigate();
  const [letterId] = useState(newId);
  const [to, setTo] = useState(self);
  const [error, setError] = useState<CallError | null>(null);
  const readers = read.data?.readers ?? [];
  const because = read.data?.notBecause ?? null;
  const chosen = readers.find(({ supporterId }) => (supporterId ?? self) === to);

  async function start() {
    const supporterId = to === self ? null : to;
    const result = await starting.run({ id: letterId, voiceId, supporterId });
    if (!result.ok) return setError(result.error);
    await navigate({ to: '/voices/letters/$letterId', params: { letterId } });
  }

  return (
    <AskDialog
      title="Write a letter"
      saveLabel="Write it"
      width="narrow"
      isBusy={starting.isBusy}
      canSave={chosen !== undefined && because === null}
      error={error}
      boxes={['supporterId']}
      onSave={() => void start()}
      onClose={onClose}
    >
      {read.error === null ? null : <ErrorNote error={read.error} onRetry={read.again} />}
      {because === null ? null : <p>{because}</p>}
      {because !== null || readers.length === 0 ? null : (
        <RadioGroup
          label="Who it goes to"
          options={readers.map(({ supporterId, fullName, relation }) => ({
            id: supporterId ?? self,
            label: fullName,
            description: supporterId === null ? 'Whose words they are' : relation,
          }))}
          value={to}
          onChange={setTo}
          error={error?.fields?.supporterId}
        />
      )}
      {chosen?.needs ? <NeedIcons needs={chosen.needs} withWords /> : null}
    </AskDialog>
  );
}
