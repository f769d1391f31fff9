import type { CallError } from '@contract/errors';
import type { Series } from '@contract/meetings/series';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Archive, ArchiveRestore, ArrowLeft, CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useFooterKeys } from '../../lib/footer-keys';
import { useOpenSession } from '../../lib/session-store';
import { useCall } from '../../lib/use-call';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ConflictNote } from '../../ui/ConflictNote';
import { differencesIn, type FieldInWords } from '../../ui/conflict-differences';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { TextField } from '../../ui/TextField';
import '../../styles/meetings.css';
import '../../styles/agenda.css';
import { HeldTimeField } from './HeldFields';
import { PlanMeetingDialog } from './list/PlanMeetingDialog';
import { SeriesOverview } from './series/SeriesOverview';
import { SetItems } from './series/SetItems';
import type { SeriesValues } from './series/series-values';
import { useSeries } from './series/use-series';

/** One series: its name, room, time and regular items, saved as they are changed. */
export function SeriesPage() {
  const { seriesId } = useParams({ strict: false });
  const read = useRead('meetings.listSeries', {});
  const series = read.data?.series.find((each) => each.id === seriesId);

  if (series === undefined) {
    const isGone = read.data !== undefined;
    const error: CallError | null = isGone
      ? { kind: 'not-found', message: 'This series is no longer in the records.' }
      : read.error;
    return (
      <Page title="Series">{error === null ? null : <ErrorNote error={error} onRetry={read.again} />}</Page>
    );
  }
  return <OneSeries key={series.id} series={series} />;
}

const footerKeys = [
  { keys: ['Alt', '↑'], words: 'item up' },
  { keys: ['Alt', '↓'], words: 'item down' },
];

function OneSeries({ series }: { series: Series }) {
  const editing = useSeries(series);
  const mayWrite = useMay('meetings.write');
  const isFixed = !mayWrite || series.archived;
  const { values, fields, theirs } = editing;
  useFooterKeys(isFixed ? [] : footerKeys);

  return (
    <Page
      title={values.title === '' ? 'Series' : values.title}
      subtitle={`A series, ${series.meetingCount} ${series.meetingCount === 1 ? 'meeting' : 'meetings'} so far`}
      actions={mayWrite ? <SeriesActions series={series} flush={editing.flush} /> : undefined}
    >
      {theirs === null ? null : (
        <ConflictNote
          about="This series"
          differences={differencesIn(inWords(values), inWords(theirs))}
          isBusy={false}
          onKeepMine={editing.record.keepMine}
          onTakeTheirs={editing.record.takeTheirs}
        />
      )}
      <div className="agenda-page">
        <div className="agenda-main">
          <SetItems series={editing} isFixed={isFixed} />
          <SeriesOverview seriesId={series.id} kind={series.kind} />
        </div>
        <div className="agenda-side">
          <Card title="Each meeting">
            <div className="agenda-details">
              <TextField
                label="Name of these meetings"
                value={values.title}
                maxLength={160}
                error={fields.title}
                isDisabled={isFixed}
                onChange={(title) => editing.change({ title })}
                onComposing={editing.composing}
              />
              {series.kind === 'phone-round' ? null : (
                <>
                  <TextField
                    label="Room"
                    value={values.room}
                    maxLength={120}
                    error={fields.room}
                    isDisabled={isFixed}
                    onChange={(room) => editing.change({ room })}
                    onComposing={editing.composing}
                  />
                  <HeldTimeField
                    label="Starts"
                    value={values.startTime}
                    error={fields.startTime}
                    onChange={(startTime) => editing.change({ startTime })}
                  />
                </>
              )}
            </div>
            <p className="small second">Meetings planned already keep what they have.</p>
          </Card>
          <LinkButton variant="quiet" icon={ArrowLeft} to="/meetings">
            All meetings
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}

interface SeriesActionsProps {
  series: Series;
  flush: () => Promise<boolean>;
}

function SeriesActions({ series, flush }: SeriesActionsProps) {
  const archiving = useCall('meetings.archiveSeries');
  const [error, setError] = useState<CallError | null>(null);
  const [planning, setPlanning] = useState(false);
  const navigate = useNavigate();
  const placeKind = useOpenSession()?.placeKind ?? 'care-home';
  const people = useRead('people.list', { archived: false }).data?.people ?? [];
  const meetings =
    useRead('meetings.list', { archived: false, before: null, limit: 50 }).data?.meetings ?? [];

  async function setArchived(archived: boolean) {
    setError(null);
    const result = await archiving.run({ id: series.id, archived, revision: series.revision });
    if (!result.ok) setError(result.error);
  }

  return (
    <>
      {error === null ? null : <ErrorNote error={error} />}
      <Button
        variant="quiet"
        icon={series.archived ? ArchiveRestore : Archive}
        isDisabled={archiving.isBusy}
        onPress={() => void flush().then((isSaved) => (isSaved ? setArchived(!series.archived) : undefined))}
      >
        {series.archived ? 'Bring back' : 'Put away'}
      </Button>
      {series.archived ? null : (
        <Button
          variant="primary"
          icon={CalendarPlus}
          onPress={() => void flush().then((isSaved) => setPlanning(isSaved))}
        >
          Plan a meeting
        </Button>
      )}
      {planning ? (
        <PlanMeetingDialog
          series={[series]}
          meetings={meetings}
          people={people}
          placeKind={placeKind}
          onClose={() => setPlanning(false)}
          onPlanned={(meetingId) => void navigate({ to: '/meetings/$meetingId', params: { meetingId } })}
        />
      ) : null}
    </>
  );
}

function inWords(values: SeriesValues): FieldInWords[] {
  const items = values.setItems.map((item) => `${item.title}, ${item.minutes} min`);
  return [
    { label: 'Name', words: values.title },
    { label: 'Room', words: values.room },
    { label: 'Starts', words: values.startTime },
    { label: 'Regular items', words: items.join('; ') },
  ];
}
