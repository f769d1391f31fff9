import { Timer } from 'lucide-react';
import { meetingElapsedMs, wholeMinutes } from '@rules/item-clock';
import { Badge } from '../../../ui/Badge';
import { useNow } from './use-now';

interface MeetingClockProps {
  startedAt: number | null;
  endedAt: number | null;
  /** What the agenda adds up to. */
  planned: number;
}

/** "23 of 45 min", and amber once the time is used up. */
export function MeetingClock({ startedAt, endedAt, planned }: MeetingClockProps) {
  const now = useNow(5_000, endedAt === null);
  const gone = wholeMinutes(meetingElapsedMs({ startedAt, endedAt }, now));
  return (
    <Badge tone={gone > planned ? 'amber' : 'teal'} icon={Timer}>
      <span className="figures">
        {gone} of {planned} min
      </span>
    </Badge>
  );
}
