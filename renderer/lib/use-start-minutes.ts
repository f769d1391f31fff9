import type { CallError } from '@contract/errors';
import { useNavigate } from '@tanstack/react-router';
import { useCall } from './use-call';

/** Starts a meeting and goes to its minutes; `onError` hears why not, and null when trying again. */
export function useStartMinutes(onError: (error: CallError | null) => void) {
  const starting = useCall('meetings.start');
  const navigate = useNavigate();

  async function start(meetingId: string) {
    onError(null);
    const result = await starting.run({ meetingId });
    if (result.ok) await navigate({ to: '/meetings/$meetingId/minutes', params: { meetingId } });
    else onError(result.error);
  }

  return { start, isBusy: starting.isBusy };
}
