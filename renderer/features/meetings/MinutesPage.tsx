import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import '../../styles/minutes.css';
import '../../styles/minutes-entry.css';
import '../../styles/minutes-here.css';
import '../../styles/minutes-sizes.css';
import { useRead } from '../../lib/use-read';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import { MinutesScreen } from './minutes/MinutesScreen';

/** The minutes of one meeting, while it runs and while they are corrected. */
export function MinutesPage() {
  const { meetingId } = useParams({ from: '/meetings/$meetingId/minutes' });
  const asked = useSearch({ from: '/meetings/$meetingId/minutes' });
  const meeting = useRead('meetings.get', { id: meetingId });
  const people = useRead('people.list', { archived: false });
  const archived = useRead('people.list', { archived: true });
  const place = useRead('place.get', {});
  const meetings = useRead('meetings.list', { archived: false, before: null, limit: 100 });

  const everyone = useMemo(
    () => people.data && archived.data && [...people.data.people, ...archived.data.people],
    [people.data, archived.data],
  );

  if (meeting.data && everyone && place.data && !meetings.isPending) {
    return (
      <MinutesScreen
        key={meetingId}
        meeting={meeting.data}
        people={everyone}
        place={place.data}
        meetings={meetings.data?.meetings ?? []}
        asked={asked}
      />
    );
  }
  const broken = [meeting, people, archived, place].find((read) => read.error !== null);
  return (
    <Page title="Minutes">{broken?.error && <ErrorNote error={broken.error} onRetry={broken.again} />}</Page>
  );
}
