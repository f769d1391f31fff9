import type { CallError } from '@contract/errors';
import type { SentPaper } from '@contract/meetings/sending';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { AskDialog } from '../../../ui/AskDialog';
import { DateField } from '../../../ui/DateField';
import { dayWords } from '../after/after-words';
import { isMeantDate } from '../HeldFields';

interface MarkSentDialogProps {
  meetingId: string;
  paper: SentPaper;
  /** "The chair was given the draft". */
  title: string;
  /** `YYYY-MM-DD`. */
  due: string;
  /** The day shown first, `YYYY-MM-DD`. */
  start: string;
  onClose: () => void;
}

/** Asks the day a paper went out. */
export function MarkSentDialog({ meetingId, paper, title, due, start, onClose }: MarkSentDialogProps) {
  const [on, setOn] = useState<string | null>(start);
  const [problem, setProblem] = useState<string>();
  const [error, setError] = useState<CallError | null>(null);
  const marking = useCall('meetings.markSent');

  async function mark() {
    if (!isMeantDate(on)) {
      setProblem('Write the whole date, day first.');
      return;
    }
    setError(null);
    const result = await marking.run({ meetingId, paper, on });
    if (result.ok) {
      announce(`${title} on ${dayWords(on)}.`);
      onClose();
    } else if (result.error.fields?.on !== undefined) setProblem(result.error.fields.on);
    else setError(result.error);
  }

  return (
    <AskDialog
      title={title}
      width="narrow"
      saveLabel="Write it down"
      isBusy={marking.isBusy}
      error={error}
      onSave={() => void mark()}
      onClose={onClose}
    >
      <DateField
        label="On which day"
        description={`It is due by ${dayWords(due)}.`}
        value={on}
        error={problem}
        onChange={(day) => {
          setOn(day);
          setProblem(undefined);
        }}
      />
    </AskDialog>
  );
}
