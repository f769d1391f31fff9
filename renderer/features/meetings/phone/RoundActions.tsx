import { Check, FileCheck2, PhoneCall } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { CallError } from '@contract/errors';
import type { Meeting } from '@contract/meetings/minutes';
import type { ToRing } from '@contract/meetings/phone';
import type { SaveQueue } from '../../../lib/save-queue';
import { useCall } from '../../../lib/use-call';
import { useStartMinutes } from '../../../lib/use-start-minutes';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { LinkButton } from '../../../ui/LinkButton';
import { standingWords } from './ring-words';

interface RoundActionsProps {
  meeting: Meeting;
  people: readonly ToRing[];
  queue: SaveQueue;
  mayWrite: boolean;
  onError: (error: CallError | null) => void;
}

/** The head’s right side: what was decided, and the one thing to do next. */
export function RoundActions({ meeting, people, queue, mayWrite, onError }: RoundActionsProps) {
  const params = { meetingId: meeting.id };
  const starting = useStartMinutes(onError);
  if (meeting.state === 'planned') {
    if (!mayWrite) return null;
    return (
      <Button
        variant="primary"
        size="meeting"
        icon={PhoneCall}
        isDisabled={starting.isBusy}
        onPress={() => void starting.start(meeting)}
      >
        Begin the round
      </Button>
    );
  }
  const decisions = (
    <LinkButton variant="plain" size="meeting" to="/meetings/$meetingId/minutes" params={params}>
      Decisions and actions
    </LinkButton>
  );
  if (meeting.state === 'running') {
    return (
      <>
        {decisions}
        {mayWrite && <Finish meetingId={meeting.id} people={people} queue={queue} onError={onError} />}
      </>
    );
  }
  return (
    <>
      {meeting.state === 'signed' && (
        <Badge tone="leaf" icon={FileCheck2}>
          Signed, so nothing changes here
        </Badge>
      )}
      {decisions}
      <LinkButton
        variant="primary"
        size="meeting"
        icon={Check}
        to="/meetings/$meetingId/after"
        params={params}
      >
        After the round
      </LinkButton>
    </>
  );
}

interface FinishProps {
  meetingId: string;
  people: readonly ToRing[];
  queue: SaveQueue;
  onError: (error: CallError | null) => void;
}

function Finish({ meetingId, people, queue, onError }: FinishProps) {
  const [asks, setAsks] = useState(false);
  const finishing = useCall('meetings.finish');
  const navigate = useNavigate();

  async function finish() {
    setAsks(false);
    // What is not saved says so in the footer, and the round goes on.
    if (!(await queue.flush())) return;
    const result = await finishing.run({ meetingId });
    if (result.ok) await navigate({ to: '/meetings/$meetingId/after', params: { meetingId } });
    else onError(result.error);
  }

  return (
    <>
      <Button
        variant="primary"
        size="meeting"
        icon={Check}
        isDisabled={finishing.isBusy}
        onPress={() => setAsks(true)}
      >
        Finish the round
      </Button>
      <ConfirmDialog
        title="Finish the round?"
        body={`${standingWords(people)} Calls and words can still be written down until the chair and one who was rung have signed.`}
        confirmLabel="Finish the round"
        isOpen={asks}
        isBusy={finishing.isBusy}
        onConfirm={() => void finish()}
        onClose={() => setAsks(false)}
      />
    </>
  );
}
