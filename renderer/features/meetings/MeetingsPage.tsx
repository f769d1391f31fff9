import type { CallError } from '@contract/errors';
import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { londonDay } from '@rules/british-dates';
import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useOpenSession } from '../../lib/session-store';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Checkbox } from '../../ui/Checkbox';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import '../../styles/meetings.css';
import { MakeSeriesDialog } from './list/MakeSeriesDialog';
import { MeetingList } from './list/MeetingList';
import { nextAndPast } from './list/meeting-words';
import { PlanMeetingDialog } from './list/PlanMeetingDialog';
import { SeriesList } from './list/SeriesList';

const step = 50;
const most = 500;

/** Meetings to hold and meetings held, and the series they come from. */
export function MeetingsPage() {
  const [limit, setLimit] = useState(step);
  const [archived, setArchived] = useState(false);
  const [asking, setAsking] = useState<'plan' | 'series' | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [today] = useState(() => londonDay(Date.now()));
  const navigate = useNavigate();
  const mayWrite = useMay('meetings.write');
  const placeKind = useOpenSession()?.placeKind ?? 'care-home';
  const list = useRead('meetings.list', { archived, before: null, limit }, { keeps: true });
  const seriesRead = useRead('meetings.listSeries', {});
  const people = useRead('people.list', { archived: false }).data?.people ?? [];
  const meetings = list.data?.meetings.filter((meeting) => meeting.archived === archived);
  const series = seriesRead.data?.series ?? [];
  const close = () => setAsking(null);

  return (
    <Page
      title="Meetings"
      subtitle={meetings === undefined ? undefined : subtitleOf(nextAndPast(meetings))}
      actions={
        mayWrite ? (
          <Button variant="primary" icon={CalendarPlus} onPress={() => setAsking('plan')}>
            Plan a meeting
          </Button>
        ) : undefined
      }
    >
      {error === null ? null : <ErrorNote error={error} />}
      {list.error === null ? null : <ErrorNote error={list.error} onRetry={list.again} />}
      {seriesRead.error === null ? null : <ErrorNote error={seriesRead.error} onRetry={seriesRead.again} />}
      <div className="meetings-page">
        <div className="meetings-main">
          {meetings === undefined ? null : (
            <MeetingLists
              meetings={nextAndPast(meetings)}
              people={people}
              placeKind={placeKind}
              archived={archived}
              today={today}
              mayWrite={mayWrite}
              onError={setError}
              onPlan={mayWrite ? () => setAsking('plan') : undefined}
              onMore={list.data?.more === true && limit < most ? () => setLimit(limit + step) : undefined}
            />
          )}
        </div>
        <div className="meetings-side">
          {seriesRead.data === undefined ? null : (
            <SeriesList
              series={series}
              placeKind={placeKind}
              showArchived={archived}
              onMake={mayWrite && !archived ? () => setAsking('series') : undefined}
            />
          )}
          <Checkbox isSelected={archived} onChange={setArchived}>
            Show those put away
          </Checkbox>
        </div>
      </div>
      {asking === 'plan' ? (
        <PlanMeetingDialog
          series={series.filter((each) => !each.archived)}
          meetings={meetings ?? []}
          people={people}
          placeKind={placeKind}
          onClose={close}
          onPlanned={(meetingId) => void navigate({ to: '/meetings/$meetingId', params: { meetingId } })}
        />
      ) : null}
      {asking === 'series' ? (
        <MakeSeriesDialog
          placeKind={placeKind}
          onClose={close}
          onMade={(seriesId) => void navigate({ to: '/meetings/series/$seriesId', params: { seriesId } })}
        />
      ) : null}
    </Page>
  );
}

type Lists = ReturnType<typeof nextAndPast>;

function subtitleOf({ next, past }: Lists): string {
  if (next.length === 0 && past.length === 0) return 'Agenda, minutes and what came of them';
  const parts = [
    ...(next.length > 0 ? [`${next.length} to come`] : []),
    ...(past.length > 0 ? [`${past.length} held`] : []),
  ];
  return parts.join(', ');
}

interface MeetingListsProps {
  meetings: Lists;
  people: readonly Person[];
  placeKind: PlaceKind;
  archived: boolean;
  today: string;
  mayWrite: boolean;
  onError: (error: CallError | null) => void;
  onPlan?: () => void;
  onMore?: () => void;
}

function MeetingLists({
  meetings,
  people,
  placeKind,
  archived,
  today,
  mayWrite,
  onError,
  onPlan,
  onMore,
}: MeetingListsProps) {
  const { next, past } = meetings;
  if (next.length === 0 && past.length === 0) return <NoMeetings archived={archived} onPlan={onPlan} />;
  const shared = { people, placeKind, today, mayWrite, onError };
  return (
    <>
      {next.length === 0 ? null : (
        <Card title="Next">
          <MeetingList meetings={next} {...shared} />
        </Card>
      )}
      {past.length === 0 ? null : (
        <Card title="Held">
          <MeetingList meetings={past} {...shared} />
          {onMore === undefined ? null : (
            <Button variant="quiet" onPress={onMore}>
              Show earlier meetings
            </Button>
          )}
        </Card>
      )}
    </>
  );
}

function NoMeetings({ archived, onPlan }: { archived: boolean; onPlan?: () => void }) {
  if (archived) {
    return (
      <EmptyState
        icon={CalendarPlus}
        title="No meeting is archived"
        body="Meetings you archive are kept here."
      />
    );
  }
  return (
    <EmptyState
      icon={CalendarPlus}
      title="No meetings yet"
      body="A meeting starts as an agenda people can read beforehand, and ends as minutes they have signed."
      action={
        onPlan === undefined ? undefined : (
          <Button variant="plain" onPress={onPlan}>
            Plan the first meeting
          </Button>
        )
      }
    />
  );
}
