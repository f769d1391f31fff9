import { longDate, londonDay } from '@rules/british-dates';
import { Link } from '@tanstack/react-router';
import { Mail } from 'lucide-react';
import { useMay } from '../../../lib/use-may';
import { useRead } from '../../../lib/use-read';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { ErrorNote } from '../../../ui/ErrorNote';

interface LettersCardProps {
  voiceId: string;
  onWrite: () => void;
}

/** The letters about one voice, and a way to write one. */
export function LettersCard({ voiceId, onWrite }: LettersCardProps) {
  const read = useRead('voices.letters', { voiceId });
  const mayWrite = useMay('meetings.write');
  if (read.error !== null) return <ErrorNote error={read.error} onRetry={read.again} />;
  if (read.data === undefined) return null;
  const { letters, notBecause } = read.data;
  return (
    <Card
      title="Letters"
      aside={
        mayWrite && notBecause === null ? (
          <Button icon={Mail} onPress={onWrite}>
            Write a letter
          </Button>
        ) : undefined
      }
    >
      {letters.length === 0 ? (
        <p className="second">
          {notBecause ?? 'None yet. A letter tells one person what came of their words.'}
        </p>
      ) : (
        <ul className="ruled">
          {letters.map(({ id, to, state, sentOn, changedAt }) => (
            <li key={id} className="record-line">
              <span className="record-words">
                <Link to="/voices/letters/$letterId" params={{ letterId: id }} className="record-link">
                  Letter to {to}
                </Link>
                <span className="record-more">
                  {' '}
                  {sentOn === null ? `Written ${longDate(londonDay(changedAt))}` : `Sent ${longDate(sentOn)}`}
                </span>
              </span>
              <Badge tone={state === 'sent' ? 'leaf' : 'plain'}>{state === 'sent' ? 'Sent' : 'Draft'}</Badge>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
