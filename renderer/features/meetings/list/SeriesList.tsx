import type { Series } from '@contract/meetings/series';
import type { PlaceKind } from '@contract/place';
import { clockWords } from '@rules/british-dates';
import { kindName } from '@rules/meeting-kinds';
import { Link } from '@tanstack/react-router';
import { Repeat } from 'lucide-react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';

interface SeriesListProps {
  series: readonly Series[];
  placeKind: PlaceKind;
  showArchived: boolean;
  onMake?: () => void;
}

/** Meetings that come round again, each with its room, time and regular items. */
export function SeriesList({ series, placeKind, showArchived, onMake }: SeriesListProps) {
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
              <p className="meeting-more">{seriesInWords(each, placeKind)}</p>
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

function seriesInWords(series: Series, placeKind: PlaceKind): string {
  const where = series.room === '' ? '' : `, ${series.room}`;
  const items = `${series.setItems.length} regular ${series.setItems.length === 1 ? 'item' : 'items'}`;
  const meetings = `${series.meetingCount} ${series.meetingCount === 1 ? 'meeting' : 'meetings'}`;
  const name = kindName(series.kind, placeKind);
  const kind = name === series.title ? '' : `${name}. `;
  const when = series.kind === 'phone-round' ? 'By phone' : `${clockWords(series.startTime)}${where}`;
  return `${kind}${when}. ${items}. ${meetings} so far.`;
}
