import '../../../styles/big-screen.css';
import { Armchair, LockKeyhole } from 'lucide-react';
import { useEffect } from 'react';
import type { RoomShown } from '@contract/meetings/big-screen';
import { clockWords, longDate } from '@rules/british-dates';
import { Icon } from '../../../ui/Icon';
import { RoomItemView } from './RoomItemView';
import { useFit } from './use-fit';
import { useRoom, type Room } from './use-room';

const thanksMs = 60_000;

/** The second window: what the room reads from the back row. It only ever shows. */
export function BigScreen() {
  const room = useRoom();
  useEffect(() => {
    document.title = 'Big screen – Parlour';
  }, []);
  useCloseAfterThanks(room.is === 'over');
  const place = useFit();
  return (
    <main ref={place} className="room" data-is={room.is}>
      <RoomView room={room} />
    </main>
  );
}

function RoomView({ room }: { room: Room }) {
  switch (room.is) {
    case 'asking':
      return null;
    case 'locked':
      return <Calm icon="lock" title="Parlour is locked" />;
    case 'lost':
      return <Calm icon="chair" title="Nothing to show just now" />;
    case 'nothing':
      return <Calm icon="chair" title={room.placeName} />;
    case 'welcome':
      return <Welcome room={room} />;
    case 'over':
      return <Thanks room={room} />;
    case 'item':
      return <RoomItemView item={room} />;
  }
}

function Calm({
  icon,
  title,
  children,
}: {
  icon: 'lock' | 'chair';
  title: string;
  children?: React.ReactNode;
}) {
  return (
    <div className="room-calm">
      <Icon of={icon === 'lock' ? LockKeyhole : Armchair} />
      <h1 className="room-title">{title}</h1>
      {children}
    </div>
  );
}

function Welcome({ room }: { room: Extract<RoomShown, { is: 'welcome' }> }) {
  const where = [clockWords(room.startTime), room.room].filter((part) => part !== '').join(', ');
  return (
    <Calm icon="chair" title={room.title}>
      <p className="room-words">{longDate(room.date)}</p>
      <p className="room-words">{where}</p>
      <p className="room-small">{room.placeName}</p>
    </Calm>
  );
}

function Thanks({ room }: { room: Extract<RoomShown, { is: 'over' }> }) {
  return (
    <Calm icon="chair" title="Thank you for coming">
      {room.nextDate !== null && <p className="room-words">We meet again on {longDate(room.nextDate)}</p>}
      <p className="room-small">{room.placeName}</p>
    </Calm>
  );
}

/** A minute after the meeting the window goes of itself, unless the meeting was taken up again. */
function useCloseAfterThanks(isOver: boolean) {
  useEffect(() => {
    if (!isOver) return;
    const timer = setTimeout(() => window.close(), thanksMs);
    return () => clearTimeout(timer);
  }, [isOver]);
}
