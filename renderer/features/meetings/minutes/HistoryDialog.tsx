import type { Line, LineVersion } from '@contract/meetings/minutes';
import { londonDay, plainDate, savedTime } from '@rules/british-dates';
import { useRead } from '../../../lib/use-read';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { changesOfLine } from './line-changes';
import type { Telling } from './line-changes';

interface HistoryDialogProps {
  meetingId: string;
  line: Line;
  telling: Telling;
  onClose: () => void;
}

/** What each change made of a line, newest first, with who made it and when; at the end as it was first written. */
export function HistoryDialog({ meetingId, line, telling, onClose }: HistoryDialogProps) {
  const { data, error, again } = useRead('meetings.lineHistory', { meetingId, id: line.id });
  const versions = [...(data?.versions ?? [])].sort((a, b) => b.revision - a.revision);
  return (
    <Dialog title="How this line changed" isOpen onClose={onClose}>
      {error && <ErrorNote error={error} onRetry={again} />}
      <ol className="minutes-history ruled">
        {versions.map((version, at) => (
          <li key={version.revision}>
            <p className="small second figures">
              {plainDate(londonDay(version.at))}, {savedTime(version.at)}, {version.by}
            </p>
            <Changed version={version} before={versions[at + 1]} telling={telling} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

interface ChangedProps {
  version: LineVersion;
  /** How it stood before; undefined for the first known. */
  before: LineVersion | undefined;
  telling: Telling;
}

function Changed({ version, before, telling }: ChangedProps) {
  const changes = before ? changesOfLine(before, version, telling) : [];
  // Words that stayed are not told twice, unless there is nothing else to tell.
  const isReworded = before?.text !== version.text || changes.length === 0;
  return (
    <>
      {isReworded && <p>{version.text === '' ? 'No words' : version.text}</p>}
      {changes.map((change) => (
        <p key={change} className="second">
          {change}
        </p>
      ))}
    </>
  );
}
