import type { CallError } from '@contract/errors';
import type { FamiliesSpot } from '@contract/meetings/families';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { TextField } from '../../../ui/TextField';

interface SpotFormProps {
  meetingId: string;
  spot: FamiliesSpot;
  isFixed: boolean;
}

/** One place with free words: what the copy says there, what it seems to hold, and a person's decision. */
export function SpotForm({ meetingId, spot, isFixed }: SpotFormProps) {
  const [isChanging, setChanging] = useState(false);
  const [words, setWords] = useState(spot.words);
  const [error, setError] = useState<CallError | null>(null);
  const saving = useCall('meetings.saveFamiliesWords');
  const { part, ofId } = spot;

  async function decide(decided: string) {
    const result = await saving.run({ meetingId, part, ofId, words: decided });
    setError(result.ok ? null : result.error);
    if (result.ok) announce('Kept.');
  }

  return (
    <li className="easy-line">
      <div className="easy-says">
        <p>
          {spot.before === '' ? null : <span className="second small">{spot.before}: </span>}
          {spot.words}
        </p>
        {spot.words === spot.says ? null : <p className="second small">The minutes say: {spot.says}</p>}
        <Standing spot={spot} />
      </div>
      {isFixed ? null : (
        <form
          className="easy-ideas"
          onSubmit={(event) => {
            event.preventDefault();
            void decide(words);
          }}
        >
          {error === null ? null : <ErrorNote error={error} />}
          {isChanging ? (
            <TextField
              label="What the copy says instead"
              value={words}
              multiline
              rows={2}
              autoFocus
              onChange={setWords}
            />
          ) : null}
          <div className="easy-buttons">
            {isChanging ? (
              <Button variant="primary" isDisabled={saving.isBusy} onPress={() => void decide(words)}>
                Keep these words
              </Button>
            ) : (
              <Button variant="quiet" label={`Change: ${spot.words}`} onPress={() => setChanging(true)}>
                Change it here
              </Button>
            )}
            {spot.holds.length > 0 && !spot.lookedAt && !isChanging ? (
              <Button
                variant="quiet"
                label={`Leave as it is: ${spot.words}`}
                onPress={() => void decide(spot.words)}
              >
                Leave it as it is
              </Button>
            ) : null}
          </div>
        </form>
      )}
    </li>
  );
}

function Standing({ spot }: { spot: FamiliesSpot }) {
  const holds = spot.holds.join(', ');
  if (spot.holds.length > 0 && !spot.lookedAt) return <Badge tone="amber">May hold: {holds}</Badge>;
  if (!spot.lookedAt) return null;
  if (spot.words !== spot.says) return <Badge tone="leaf">Changed here</Badge>;
  return <Badge tone="plain">{holds === '' ? 'Looked at' : `Left as it is: ${holds}`}</Badge>;
}
