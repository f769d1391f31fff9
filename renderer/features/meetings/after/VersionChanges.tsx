import type { VersionChange, WordPart } from '@contract/meetings/versions';
import { useState } from 'react';
import { useRead } from '../../../lib/use-read';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import '../../../styles/versions.css';

interface VersionChangesProps {
  meetingId: string;
  version: number;
}

/** What a version says otherwise than the one before, opened when asked for. */
export function VersionChanges({ meetingId, version }: VersionChangesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="versions-changes">
      <Button variant="quiet" onPress={() => setOpen((was) => !was)}>
        {isOpen ? `Hide what changed in version ${version}` : `See what changed since version ${version - 1}`}
      </Button>
      {isOpen ? <Changes meetingId={meetingId} version={version} /> : null}
    </div>
  );
}

const kindWords: Record<
  VersionChange['kind'],
  { words: string; tone: 'leaf' | 'brick' | 'amber' | 'plain' }
> = {
  added: { words: 'Added', tone: 'leaf' },
  removed: { words: 'Taken out', tone: 'brick' },
  changed: { words: 'Changed', tone: 'amber' },
  moved: { words: 'Moved', tone: 'plain' },
};

function Changes({ meetingId, version }: VersionChangesProps) {
  const read = useRead('meetings.versionChanges', { meetingId, version });
  if (read.data === undefined) {
    return read.error === null ? null : <ErrorNote error={read.error} onRetry={read.again} />;
  }
  const { changes, same } = read.data;
  const rest = same === 1 ? '1 line is the same in both.' : `${same} lines are the same in both.`;
  if (changes.length === 0) return <p className="second">{`Nothing changed. ${rest}`}</p>;
  return (
    <>
      <p className="second small">{rest}</p>
      <ul className="ruled">
        {changes.map((change, at) => (
          <li key={at} className="versions-change">
            <p className="small">
              <Badge tone={kindWords[change.kind].tone}>{kindWords[change.kind].words}</Badge>{' '}
              <span className="second">
                {change.section}
                {change.from === '' ? '' : `, before under ${change.from}`}
              </span>
            </p>
            <p className="versions-words">
              {change.parts.map((part, place) => (
                <Part key={place} part={part} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Part({ part }: { part: WordPart }) {
  if (part.kind === 'same') return part.text;
  const [before, after] = part.kind === 'added' ? ['[added: ', ']'] : ['[taken out: ', ']'];
  const words = (
    <>
      <span className="visually-hidden">{before}</span>
      {part.text}
      <span className="visually-hidden">{after}</span>
    </>
  );
  return part.kind === 'added' ? <ins>{words}</ins> : <del>{words}</del>;
}
