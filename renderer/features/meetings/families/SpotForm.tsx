import type { FamiliesSpot } from '@contract/meetings/families';
import { useState } from 'react';
import type { Edit } from '../../../lib/edited-record';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { ConflictNote } from '../../../ui/ConflictNote';
import { TextField } from '../../../ui/TextField';
import { ThreadLink } from '../../../ui/ThreadLink';
import { spotKey, type FamiliesDesk, type SpotValues } from './families-desk';

interface SpotFormProps {
  spot: FamiliesSpot;
  words: string;
  edit: Edit<SpotValues> | null;
  desk: FamiliesDesk;
  isFixed: boolean;
}

/** One place with free words: what the copy says there, what it seems to hold, and a person's decision. */
export function SpotForm({ spot, words, edit, desk, isFixed }: SpotFormProps) {
  const [isChanging, setChanging] = useState(false);
  const record = desk.record(spotKey(spot));
  const theirs = edit?.theirs?.values.words;
  const isOpen = isChanging || theirs !== undefined || edit?.settled === false;
  const says = spot.says.length <= 60 ? spot.says : `${spot.says.slice(0, 59).trimEnd()}…`;

  return (
    <li className={isOpen && !isFixed ? 'easy-line' : 'easy-line families-line'}>
      <div className="easy-says">
        <p>
          {spot.before === '' ? null : <span className="second small">{spot.before}: </span>}
          {words}
        </p>
        {words === spot.says ? null : <p className="second small">The minutes say: {spot.says}</p>}
        {spot.part === 'line' ? <ThreadLink kind="line" id={spot.ofId} words={says} /> : null}
        <Standing spot={spot} />
      </div>
      {isFixed ? null : (
        <div className="easy-ideas">
          {theirs === undefined ? null : (
            <ConflictNote
              about={says}
              differences={[{ label: 'What the copy says', mine: words, theirs }]}
              isBusy={false}
              onKeepMine={record.keepMine}
              onTakeTheirs={record.takeTheirs}
            />
          )}
          {isOpen ? (
            <TextField
              label="What the copy says instead"
              value={words}
              multiline
              rows={2}
              maxLength={10_000}
              autoFocus
              error={edit?.fields.words}
              onChange={(next) => record.change({ words: next })}
              onComposing={desk.queue.composing}
            />
          ) : null}
          <div className="easy-buttons">
            <Button
              variant={isOpen ? 'plain' : 'quiet'}
              label={isOpen ? `Done changing: ${says}` : `Change it here: ${says}`}
              onPress={() => {
                setChanging(!isOpen);
                if (isOpen) void desk.queue.flush();
              }}
            >
              {isOpen ? 'Done' : 'Change it here'}
            </Button>
            {spot.holds.length > 0 && !spot.lookedAt && !isOpen ? (
              <Button
                variant="quiet"
                label={`Leave it as it is: ${says}`}
                onPress={() => {
                  record.change({ words: spot.words });
                  void desk.queue.flush();
                }}
              >
                Leave it as it is
              </Button>
            ) : null}
          </div>
        </div>
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
