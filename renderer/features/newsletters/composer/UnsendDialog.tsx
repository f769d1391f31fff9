import type { CallError } from '@contract/errors';
import type { IssueFrame } from './composer';
import { useState } from 'react';
import { useCall } from '../../../lib/use-call';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { ErrorNote } from '../../../ui/ErrorNote';

/** Takes back a sending made by mistake: on the same day only. */
export function UnsendDialog({ issue, onClose }: { issue: IssueFrame; onClose: () => void }) {
  const [error, setError] = useState<CallError | null>(null);
  const taking = useCall('newsletters.unsend');

  async function take() {
    const result = await taking.run({ id: issue.id });
    if (result.ok) onClose();
    else setError(result.error);
  }

  return (
    <ConfirmDialog
      title="It was not sent"
      isOpen
      body={
        <>
          {error === null ? null : <ErrorNote error={error} />}
          <p>It becomes a draft again, and what it told is no longer told.</p>
        </>
      }
      confirmLabel="Make it a draft again"
      onConfirm={() => void take()}
      onClose={onClose}
    />
  );
}
