import type { EasyLine, EasyWords } from '@contract/meetings/easy-minutes';
import { useRef } from 'react';
import type { Edit } from '../../../lib/edited-record';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { ConflictNote } from '../../../ui/ConflictNote';
import { FieldErrorNote } from '../../../ui/Field';
import { ThreadLink } from '../../../ui/ThreadLink';
import type { EasyDesk, EasyValues } from './easy-desk';
import { EasyIdea } from './EasyIdea';
import { EasyPicture } from './EasyPicture';

interface EasyLineFormProps {
  line: EasyLine;
  rows: EasyWords[];
  edit: Edit<EasyValues> | null;
  desk: EasyDesk;
  isFixed: boolean;
}

const standings: Record<EasyLine['standing'], { tone: 'leaf' | 'amber' | 'plain'; words: string }> = {
  worded: { tone: 'leaf', words: 'Worded' },
  'not-yet': { tone: 'plain', words: 'Not yet worded' },
  unfinished: { tone: 'amber', words: 'Not finished' },
  changed: { tone: 'amber', words: 'The line has changed since: read it again' },
};

const mostIdeas = 6;

/** One line of the minutes, and the Easy Read words a person gives it: kept as they are typed. */
export function EasyLineForm({ line, rows: kept, edit, desk, isFixed }: EasyLineFormProps) {
  const { tone, words } = standings[line.standing];
  const record = desk.record(line.lineId);
  const blank: EasyWords = { words: '', picture: line.itemPicture ?? 'anything-else', noPictureBecause: '' };
  const rows = kept.length === 0 ? [blank] : kept;
  const change = (next: EasyWords[]) => record.change({ rows: next });
  const theirs = edit?.theirs?.values.rows;
  const ideas = useRef<HTMLDivElement>(null);
  const problems = Object.values(edit?.fields ?? {});

  function takeOut(at: number) {
    // Its button goes with it, so the focus goes to what stays.
    ideas.current?.querySelector('textarea')?.focus();
    change(rows.filter((_, place) => place !== at));
  }

  return (
    <li className="easy-line">
      <div className="easy-says">
        <p>{line.says}</p>
        <ThreadLink kind="line" id={line.lineId} words={line.says} />
        <Badge tone={tone}>{words}</Badge>
        {line.standing === 'changed' && !isFixed ? (
          <Button variant="plain" label={`The words still fit: ${line.says}`} onPress={() => change(rows)}>
            The words still fit
          </Button>
        ) : null}
      </div>
      {isFixed ? (
        <ul className="easy-ideas">
          {line.rows.map((row, at) => (
            <li key={at} className="easy-idea-read">
              <EasyPicture picture={row.picture} />
              <span>{row.words}</span>
            </li>
          ))}
        </ul>
      ) : (
        <div className="easy-ideas" ref={ideas}>
          {theirs === undefined ? null : (
            <ConflictNote
              about={line.says}
              differences={[{ label: 'Easy words', mine: inWords(rows), theirs: inWords(theirs) }]}
              isBusy={false}
              onKeepMine={record.keepMine}
              onTakeTheirs={record.takeTheirs}
            />
          )}
          {rows.map((row, at) => (
            <EasyIdea
              key={at}
              row={row}
              number={at + 1}
              says={line.says}
              onChange={(next) => change(rows.map((one, place) => (place === at ? next : one)))}
              onRemove={rows.length > 1 ? () => takeOut(at) : undefined}
              onComposing={desk.queue.composing}
            />
          ))}
          {problems.length === 0 ? null : <FieldErrorNote>{problems.join(' ')}</FieldErrorNote>}
          {rows.length < mostIdeas && rows.some((row) => row.words !== '') ? (
            <div className="easy-buttons">
              <Button
                variant="quiet"
                label={`Add another idea for: ${line.says}`}
                onPress={() => change([...rows, blank])}
              >
                Add another idea
              </Button>
            </div>
          ) : null}
        </div>
      )}
    </li>
  );
}

function inWords(rows: readonly EasyWords[]): string {
  return rows.map(({ words }) => words).join(' ');
}
