import type { OutputOf } from '@contract/api';
import type { MeetingKind } from '@contract/meetings/kinds';
import { plainDate, shortDate } from '@rules/british-dates';
import { runChart, runInWords, wilson } from '@rules/run-chart';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useRead } from '../../../lib/use-read';
import { Card } from '../../../ui/Card';
import { ErrorNote } from '../../../ui/ErrorNote';
import '../../../styles/series.css';
import { noneHeldWords, overviewTitles, tooFewInvitedWords } from './overview-words';

// Drawn only here, so nobody else waits for it.
const RunChart = lazy(() => import('../../../ui/RunChart').then((file) => ({ default: file.RunChart })));

type Held = OutputOf<'meetings.seriesReach'>['meetings'][number];
type Share = Held['heard'];

/** Who came and who was heard at the meetings of a series over the year, drawn and in a table. */
export function SeriesOverview({ seriesId, kind }: { seriesId: string; kind: MeetingKind }) {
  const { data, error, again } = useRead('meetings.seriesReach', { seriesId });
  if (error) return <ErrorNote error={error} onRetry={again} />;
  if (data === undefined) return null;
  // Where only visitors are on the list there is nobody to count.
  const held = data.meetings.filter(({ attendance }) => attendance.of > 0);
  const { came, heard } = overviewTitles(kind);
  return (
    <Card title="Who came and who was heard, over the year">
      {held.length === 0 ? (
        <p className="second">{noneHeldWords(data.meetings.length)}</p>
      ) : (
        <div className="series-overview">
          <Suspense fallback={<p className="second">Drawing the year.</p>}>
            <OneChart held={held} of="attendance" title={came} />
            <OneChart held={held} of="heard" title={heard} />
          </Suspense>
          <OverviewTable held={held} since={data.since} />
        </div>
      )}
    </Card>
  );
}

function OneChart({ held, of, title }: { held: readonly Held[]; of: 'attendance' | 'heard'; title: string }) {
  const points = held.map((meeting) => ({ name: shortDate(meeting.date), percent: meeting[of].percent }));
  const percents = points.flatMap(({ percent }) => percent ?? []);
  const chart = runChart(percents);
  const words = percents.length === 0 ? tooFewInvitedWords : runInWords(chart);
  return <RunChart title={title} points={points} median={chart.median} words={words} />;
}

function OverviewTable({ held, since }: { held: readonly Held[]; since: string }) {
  const about = `Meetings held since ${plainDate(since)}`;
  return (
    // The table scrolls sideways in a narrow window, so the keys must be able to reach it.
    <div className="series-table-scroll" role="region" aria-label={about} tabIndex={0}>
      <table className="series-table">
        <caption>{about}, newest first. “Between” holds the true share 19 times out of 20.</caption>
        <thead>
          <tr>
            <th scope="col">Meeting</th>
            <th scope="col">Came</th>
            <th scope="col">Between</th>
            <th scope="col">Heard</th>
            <th scope="col">Between</th>
          </tr>
        </thead>
        <tbody>
          {held.toReversed().map(({ id, date, attendance, heard }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/meetings/$meetingId/after" params={{ meetingId: id }}>
                  {plainDate(date)}
                </Link>
              </th>
              <ShareCells share={attendance} />
              <ShareCells share={heard} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ShareCells({ share: { count, of, percent } }: { share: Share }) {
  const { from, to } = wilson(count, of);
  return (
    <>
      <td className="figures">
        {count} of {of}
        {percent === null ? ', too few to say' : `, ${percent}%`}
      </td>
      <td className="figures second">{percent === null ? '' : `${from} to ${to}%`}</td>
    </>
  );
}
