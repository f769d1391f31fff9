import type { CallError } from '@contract/errors';
import type { CopyPerson } from '@contract/meetings/sending';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { ErrorNote } from '../../../ui/ErrorNote';
import { NeedIcons } from '../../../ui/NeedIcons';
import { copyName, givenWords } from './copy-words';

interface CopyRowProps {
  meetingId: string;
  one: CopyPerson;
  isTicked: boolean;
  /** Undefined for somebody who cannot be given one now, or when nothing may be written. */
  onTick?: (isTicked: boolean) => void;
  mayWrite: boolean;
}

/** One person: the form they read, and the copy they were given with its day. */
export function CopyRow({ meetingId, one, isTicked, onTick, mayWrite }: CopyRowProps) {
  const [error, setError] = useState<CallError | null>(null);
  const taking = useCall('meetings.takeBackCopy');
  const name = copyName(one);
  const { copy } = one;

  async function takeBack(id: string) {
    const result = await taking.run({ meetingId, id });
    setError(result.ok ? null : result.error);
    if (result.ok) announce(`${name}: taken back.`);
  }

  return (
    <li className="copies-row">
      <div className="copies-who">
        {onTick === undefined ? (
          <span>{name}</span>
        ) : (
          <Checkbox isSelected={isTicked} onChange={onTick}>
            {name}
          </Checkbox>
        )}
        {one.group === 'families' ? null : <NeedIcons needs={one.needs} />}
      </div>
      <div className="copies-given">
        <Badge tone={copy === null ? 'plain' : 'leaf'}>{copy === null ? 'Not yet' : 'Given'}</Badge>
        <span className="small">{givenWords(one)}</span>
      </div>
      {mayWrite && copy !== null ? (
        <Button
          variant="quiet"
          label={`Take back the copy given to ${name}`}
          onPress={() => void takeBack(copy.id)}
        >
          Take it back
        </Button>
      ) : null}
      {error === null ? null : <ErrorNote error={error} />}
    </li>
  );
}
