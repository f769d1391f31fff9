import type { CallError } from '@contract/errors';
import type { MeetingKind } from '@contract/meetings/kinds';
import { useNavigate } from '@tanstack/react-router';
import { useCall } from './use-call';

/** Where what is said at a kind of meeting is written down. */
export function writingPage(
  kind: MeetingKind,
): '/meetings/$meetingId/minutes' | '/meetings/$meetingId/phone' {
  return kind === 'phone-round' ? '/meetings/$meetingId/phone' : '/meetings/$meetingId/minutes';
}

/** Starts a meeting and goes to its minutes; `onError` hears why not, and null when trying again. */
export function useStartMinutes(onError: (error: CallError | null) => void) {
  const starting = useCall('meetings.start');
  const navigate = useNavigate();

  async function start({ id: meetingId, kind }: { id: string; kind: MeetingKind }) {
    onError(null);
    const result = await starting.run({ meetingId });
    if (result.ok) await navigate({ to: writingPage(kind), params: { meetingId } });
    else onError(result.error);
  }

  return { start, isBusy: starting.isBusy };
}
