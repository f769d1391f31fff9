import type { MeetingDetails } from '@contract/meetings/agenda';
import { Card } from '../../../ui/Card';
import { TextField } from '../../../ui/TextField';
import type { AgendaDesk } from './agenda-desk';

interface ChairNoteProps {
  desk: AgendaDesk;
  details: MeetingDetails;
  error?: string;
  isFixed: boolean;
}

/** What the chair should keep in mind; goes with the agenda, never into the minutes. */
export function ChairNote({ desk, details, error, isFixed }: ChairNoteProps) {
  if (isFixed && details.chairNote === '') return null;
  return (
    <Card title="For the chair">
      {isFixed ? (
        <p>{details.chairNote}</p>
      ) : (
        <div className="agenda-chair-note">
          <TextField
            label="For the chair"
            hideLabel
            description="Who needs time, who needs an interpreter, what to pass round. Never printed in the minutes."
            multiline
            rows={2}
            maxLength={1000}
            value={details.chairNote}
            error={error}
            onChange={(chairNote) => desk.details.change({ chairNote })}
            onComposing={desk.composing}
          />
        </div>
      )}
    </Card>
  );
}
