import type { CallError } from '@contract/errors';
import type { Meeting } from '@contract/meetings/minutes';
import type { GivenPaper } from '@contract/meetings/sending';
import { longDate } from '@rules/british-dates';
import { sentOn, whyNotSent } from '@rules/sent-papers';
import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Note } from '../../../ui/Note';

interface OfferSentProps {
  meeting: Meeting;
  paper: GivenPaper['paper'];
  /** The day the last of those due was given theirs, `YYYY-MM-DD`. */
  on: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

const papers: Record<GivenPaper['paper'], string> = { agenda: 'The agenda', minutes: 'The minutes' };

/** Once everyone has theirs: marks the paper as given out on the day of the last, by one press and never by itself. */
export function OfferSent({ meeting, paper, on, today }: OfferSentProps) {
  const [error, setError] = useState<CallError | null>(null);
  const marking = useCall('meetings.markSent');
  if (sentOn(meeting, paper) !== null || whyNotSent(meeting, paper, on, today) !== null) return null;

  async function mark() {
    const result = await marking.run({ meetingId: meeting.id, paper, on });
    setError(result.ok ? null : result.error);
    if (result.ok) announce(`${papers[paper]}: given out on ${longDate(on)}.`);
  }

  return (
    <>
      {error === null ? null : <ErrorNote error={error} />}
      <Note
        tone="leaf"
        icon={CalendarCheck}
        action={
          <Button variant="plain" isDisabled={marking.isBusy} onPress={() => void mark()}>
            {`Mark as given out on ${longDate(on)}`}
          </Button>
        }
      >
        <p>Everyone has theirs. {papers[paper]} may be marked as given out on the day of the last.</p>
      </Note>
    </>
  );
}
