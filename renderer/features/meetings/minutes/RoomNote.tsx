import { MapPin } from 'lucide-react';
import type { Meeting } from '@contract/meetings/minutes';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import type { Room } from './room';

interface RoomNoteProps {
  meeting: Meeting;
  shownId: string;
  roomId: string | null;
  room: Room;
}

/** Said beside the heading when the room is on another item than the one being written under. */
export function RoomNote({ meeting, shownId, roomId, room }: RoomNoteProps) {
  if (meeting.state !== 'running' || roomId === shownId) return null;
  const at = meeting.items.findIndex((item) => item.id === roomId);
  const item = meeting.items[at];
  return (
    <div className="row">
      {item && (
        <Badge tone="plain" icon={MapPin}>
          The room is on {at + 1}. {item.title}
        </Badge>
      )}
      <Button variant="quiet" size="meeting" onPress={room.moveHere}>
        Move the room here
      </Button>
    </div>
  );
}
