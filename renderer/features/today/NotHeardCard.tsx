import type { PlaceKind } from '@contract/place';
import type { NotHeard } from '@contract/today';
import { Link } from '@tanstack/react-router';
import { Card } from '../../ui/Card';
import { NeedIcons } from '../../ui/NeedIcons';
import { notHeardWords } from './today-words';

interface NotHeardCardProps {
  notHeard: NotHeard;
  today: string;
  placeKind: PlaceKind;
}

/** Who made nothing known in 13 weeks, each a way to their own page. */
export function NotHeardCard({ notHeard, today, placeKind }: NotHeardCardProps) {
  const { people, count } = notHeard;
  const more = count - people.length;
  return (
    <Card title="Not heard this quarter">
      <p className="today-line-more">
        <Link to="/people" search={{ show: 'not-heard' }} className="today-plain-link">
          {notHeardWords(notHeard, today, placeKind)}
        </Link>
      </p>
      <ul className="today-chips">
        {people.map((person) => (
          <li key={person.id}>
            <Link to="/people/$personId" params={{ personId: person.id }} className="today-chip">
              <span>{person.fullName}</span>
              <NeedIcons needs={person.needs} />
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link to="/people" search={{ show: 'not-heard' }} className="today-more">
          {more} more
        </Link>
      )}
    </Card>
  );
}
