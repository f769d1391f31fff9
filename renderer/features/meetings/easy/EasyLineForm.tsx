import type { CallError } from '@contract/errors';
import type { EasyLine, EasyWords } from '@contract/meetings/easy-minutes';
import { easyProblem } from '@rules/easy-minutes';
import { isSameData } from '@rules/same-data';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { ItemPictureIcon } from '../../../ui/ItemPictureIcon';
import { EasyIdea } from './EasyIdea';

interface EasyLineFormProps {
  meetingId: string;
  line: EasyLine;
  isFixed: boolean;
}

const standings: Record<EasyLine['standing'], { tone: 'leaf' | 'amber' | 'plain'; words: string }> = {
  worded: { tone: 'leaf', words: 'Worded' },
  'not-yet': { tone: 'plain', words: 'Not yet worded' },
  changed: { tone: 'amber', words: 'The line has changed since: read it again' },
};

const mostIdeas = 6;

/** One line of the minutes, and the Easy Read words a person gives it. */
export function EasyLineForm({ meetingId, line, isFixed }: EasyLineFormProps) {
  const blank: EasyWords = { words: '', picture: line.itemPicture, noPictureBecause: '' };
  const [rows, setRows] = useState<EasyWords[]>(line.rows.length === 0 ? [blank] : line.rows);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const saving = useCall('meetings.saveEasyRows');
  const { tone, words } = standings[line.standing];
  const isUnkept = line.standing === 'changed' || !isSameData(rows, line.rows);

  async function keep(kept: EasyWords[]) {
    setTried(true);
    setError(null);
    const problem = kept.map(easyProblem).find((found) => found !== null);
    if (problem !== undefined) {
      announce(problem);
      return;
    }
    const { lineId, revision } = line;
    const result = await saving.run({ meetingId, lineId, rows: kept, revision });
    setError(result.ok ? null : result.error);
    if (result.ok) announce(kept.length === 0 ? 'The Easy Read words are taken away.' : 'Kept.');
  }

  return (
    <li className="easy-line">
      <div className="easy-says">
        <p>{line.says}</p>
        <Badge tone={tone}>{words}</Badge>
      </div>
      {isFixed ? (
        <ul className="easy-ideas">
          {line.rows.map((row, at) => (
            <li key={at} className="easy-idea-read">
              <ItemPictureIcon picture={row.picture} />
              <span>{row.words}</span>
            </li>
          ))}
        </ul>
      ) : (
        <form
          className="easy-ideas"
          onSubmit={(event) => {
            event.preventDefault();
            void keep(rows);
          }}
        >
          {error === null ? null : <ErrorNote error={error} />}
          {rows.map((row, at) => (
            <EasyIdea
              key={at}
              row={row}
              number={at + 1}
              says={line.says}
              problem={isTried || row.words.length > 60 ? easyProblem(row) : null}
              onChange={(next) => setRows(rows.map((one, place) => (place === at ? next : one)))}
              onRemove={rows.length > 1 ? () => setRows(rows.filter((_, place) => place !== at)) : undefined}
            />
          ))}
          <div className="easy-buttons">
            <Button
              variant={isUnkept ? 'primary' : 'plain'}
              isDisabled={saving.isBusy || !isUnkept}
              label={`Keep these words for: ${line.says}`}
              onPress={() => void keep(rows)}
            >
              Keep these words
            </Button>
            {rows.length < mostIdeas ? (
              <Button variant="quiet" onPress={() => setRows([...rows, blank])}>
                Add another idea
              </Button>
            ) : null}
            {line.rows.length > 0 ? (
              <Button variant="quiet" onPress={() => void keep([])}>
                Take the words away
              </Button>
            ) : null}
          </div>
        </form>
      )}
    </li>
  );
}
