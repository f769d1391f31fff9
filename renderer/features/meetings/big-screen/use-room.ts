import { useEffect, useState } from 'react';
import type { RoomShown } from '@contract/meetings/big-screen';
import { call } from '../../../lib/call';
import { onEvent } from '../../../lib/events';

/** What the big screen shows: nothing yet, what main says, or that Parlour is locked or could not say. */
export type Room = RoomShown | { is: 'asking' | 'locked' | 'lost' };

/** Asks main what the room sees, and again whenever main says something of it changed. */
export function useRoom(): Room {
  const [room, setRoom] = useState<Room>({ is: 'asking' });
  useEffect(() => {
    let asked = 0;
    async function ask() {
      const mine = (asked += 1);
      const result = await call('bigScreen.now', {});
      // An answer overtaken by a later question is of no use.
      if (mine !== asked) return;
      if (result.ok) setRoom(result.value);
      else setRoom({ is: result.error.kind === 'locked' ? 'locked' : 'lost' });
    }
    void ask();
    const stop = onEvent((event) => {
      if (event.event === 'changed') void ask();
    });
    return () => {
      asked = -1;
      stop();
    };
  }, []);
  return room;
}
