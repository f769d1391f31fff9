import type { MeetingDetails } from '@contract/meetings/agenda';
import { Card } from '../../../ui/Card';
import { InPlaceText } from '../items/InPlaceText';
import type { AgendaDesk } from './agenda-desk';

interface ChairNoteProps {
  desk: AgendaDesk;
  details: MeetingDetails;
  isFixed: boolean;
}

/** What the chair should keep in mind; goes with the agenda, never into the minutes. */
export function ChairNote({ desk, details, isFixed }: ChairNoteProps) {
  if (isFixed && details.chairNote === '') return null;
  return (
    <Card title="For the chair">
      {isFixed ? (
        <p className="agenda-chair-read">{details.chairNote}</p>
      ) : (
        <InPlaceText
          className="agenda-chair-note"
          label="For the chair"
          placeholder="Who needs time, who needs an interpreter, what to pass round. Never printed in the minutes."
          value={details.chairNote}
          maxLength={1000}
          isFixed={false}
          manyLines
          onChange={(chairNote) => desk.details.change({ chairNote })}
          onComposing={desk.composing}
        />
      )}
    </Card>
  );
}
