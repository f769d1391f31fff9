import { useParams } from '@tanstack/react-router';
import '../../../styles/phone-round.css';
import { useRead } from '../../../lib/use-read';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Page } from '../../../ui/Page';
import { PhoneRound } from './PhoneRound';

/** One phone round, while people are rung and until its minutes are signed. */
export function PhoneRoundPage() {
  const { meetingId } = useParams({ from: '/meetings/$meetingId/phone' });
  const meeting = useRead('meetings.get', { id: meetingId });
  const toRing = useRead('meetings.toRing', { meetingId });

  if (meeting.data && toRing.data) {
    return <PhoneRound key={meetingId} meeting={meeting.data} people={toRing.data.people} />;
  }
  const broken = [meeting, toRing].find((read) => read.error !== null);
  return (
    <Page title="Phone round">
      {broken?.error && <ErrorNote error={broken.error} onRetry={broken.again} />}
    </Page>
  );
}
