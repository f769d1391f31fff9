import type { Line } from '@contract/meetings/minutes';
import { londonDay, plainDate, savedTime } from '@rules/british-dates';
import { useRead } from '../../../lib/use-read';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';

interface HistoryDialogProps {
  meetingId: string;
  line: Line;
  onClose: () => void;
}

/** Every text a line has had, newest first, with who wrote it and when. */
export function HistoryDialog({ meetingId, line, onClose }: HistoryDialogProps) {
  const { data, error, again } = useRead('meetings.lineHistory', { meetingId, id: line.id });
  const versions = [...(data?.versions ?? [])].sort((a, b) => b.revision - a.revision);
  return (
    <Dialog title="How this line changed" isOpen onClose={onClose}>
      {error && <ErrorNote error={error} onRetry={again} />}
      <ol className="minutes-history ruled">
        {versions.map((version) => (
          <li key={version.revision}>
            <p className="small second figures">
              {plainDate(londonDay(version.at))}, {savedTime(version.at)}, {version.by}
            </p>
            <p>{version.text === '' ? 'No words' : version.text}</p>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
