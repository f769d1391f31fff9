import type { OutputOf } from '@contract/api';
import type { PlaceKind } from '@contract/place';
import { quoted } from '@rules/spoken-words';
import { Link } from '@tanstack/react-router';
import { Card } from '../../ui/Card';
import { AgeBadge } from '../../ui/voice/AgeBadge';
import { heardWords, whoSaid } from './today-words';

interface WaitingCardProps {
  waiting: NonNullable<OutputOf<'today.get'>['waiting']>;
  today: string;
  placeKind: PlaceKind;
}

/** The voices that wait longest for an answer, and how many more there are. */
export function WaitingCard({ waiting, today, placeKind }: WaitingCardProps) {
  const more = waiting.total - waiting.voices.length;
  return (
    <Card title="Waiting for an answer">
      {waiting.total === 0 && (
        <p className="second">Nobody waits. What people say comes here until it is answered.</p>
      )}
      <ul className="today-lines">
        {waiting.voices.map((voice) => (
          <li key={voice.id} className="today-line">
            <div className="today-line-words">
              <Link
                to="/voices/thread/$kind/$id"
                params={{ kind: 'voice', id: voice.id }}
                className="today-line-link"
              >
                <strong>{whoSaid(voice, placeKind)}</strong> {quoted(voice)}
              </Link>
              <p className="today-line-more">{heardWords(voice, today)}</p>
            </div>
            <AgeBadge ageDays={voice.ageDays} late={voice.late} />
          </li>
        ))}
      </ul>
      {waiting.total > 0 && (
        <Link to="/voices" className="today-more">
          {more > 0 ? `${more} more waiting` : 'All voices'}
        </Link>
      )}
    </Card>
  );
}
