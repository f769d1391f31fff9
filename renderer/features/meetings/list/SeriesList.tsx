import type { Series } from '@contract/meetings/series';
import { clockWords } from '@rules/british-dates';
import { Link } from '@tanstack/react-router';
import { Repeat } from 'lucide-react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';

interface SeriesListProps {
  series: readonly Series[];
  showArchived: boolean;
  onMake?: () => void;
}

/** Meetings that come round again, each with its room, time and regular items. */
export function SeriesList({ series, showArchived, onMake }: SeriesListProps) {
  const shown = series.filter((each) => each.archived === showArchived);
  return (
    <Card title={showArchived ? 'Series put away' : 'Series'}>
      {shown.length === 0 ? (
        <p className="second">
          {showArchived
            ? 'No series is put away.'
            : 'A series keeps the room, the time and the regular items, so the next meeting is planned in a minute.'}
        </p>
      ) : (
        <ul className="series-list ruled">
          {shown.map((each) => (
            <li key={each.id}>
              <Link to="/meetings/series/$seriesId" params={{ seriesId: each.id }} className="meeting-link">
                {each.title}
              </Link>
              <p className="meeting-more">{seriesInWords(each)}</p>
            </li>
          ))}
        </ul>
      )}
      {onMake === undefined ? null : (
        <div className="series-make">
          <Button variant="quiet" icon={Repeat} onPress={onMake}>
            Make a series
          </Button>
        </div>
      )}
    </Card>
  );
}

function seriesInWords(series: Series): string {
  const where = series.room === '' ? '' : `, ${series.room}`;
  const items = `${series.setItems.length} regular ${series.setItems.length === 1 ? 'item' : 'items'}`;
  const meetings = `${series.meetingCount} ${series.meetingCount === 1 ? 'meeting' : 'meetings'}`;
  return `${clockWords(series.startTime)}${where}. ${items}. ${meetings} so far.`;
}
