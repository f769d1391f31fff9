import type { OutputOf } from '@contract/api';
import { plainDate, shortDate } from '@rules/british-dates';
import { runChart, runInWords, wilson } from '@rules/run-chart';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useRead } from '../../../lib/use-read';
import { Card } from '../../../ui/Card';
import { ErrorNote } from '../../../ui/ErrorNote';
import '../../../styles/series.css';

// Drawn only here, so nobody else waits for it.
const RunChart = lazy(() => import('../../../ui/RunChart').then((file) => ({ default: file.RunChart })));

type Held = OutputOf<'meetings.seriesReach'>['meetings'][number];
type Share = Held['heard'];

/** Who came and who was heard at the meetings of a series over the year, drawn and in a table. */
export function SeriesOverview({ seriesId }: { seriesId: string }) {
  const { data, error, again } = useRead('meetings.seriesReach', { seriesId });
  if (error) return <ErrorNote error={error} onRetry={again} />;
  // A meeting that asks no residents has nobody to count.
  const held = data?.meetings.filter(({ attendance }) => attendance.of > 0) ?? [];
  if (data === undefined || held.length === 0) return null;
  return (
    <Card title="Who came and who was heard, over the year">
      <div className="series-overview">
        <Suspense fallback={<p className="second">Drawing the year.</p>}>
          <OneChart held={held} of="attendance" title="Who came, of everyone invited" />
          <OneChart held={held} of="heard" title="Who was heard, there or one to one, of everyone invited" />
        </Suspense>
        <OverviewTable held={held} since={data.since} />
      </div>
    </Card>
  );
}

function OneChart({ held, of, title }: { held: readonly Held[]; of: 'attendance' | 'heard'; title: string }) {
  const points = held.map((meeting) => ({ name: shortDate(meeting.date), percent: meeting[of].percent }));
  const chart = runChart(points.flatMap(({ percent }) => percent ?? []));
  return <RunChart title={title} points={points} median={chart.median} words={runInWords(chart)} />;
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
