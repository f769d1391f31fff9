import { ParlourError } from '@contract/errors';
import { findMeeting } from '../../../db/queries/meetings-list';
import type { CallContext, HandlersOf } from '../context';
import type { RoomWindow } from './room-window';
import { showRoom, type OnScreen } from './show-room';

/** The big screen. What is on it belongs to one stretch of being signed in: after a lock nothing of it is left. */
export function createBigScreenHandlers(window: RoomWindow): HandlersOf<'bigScreen'> {
  let held: { by: CallContext; shown: OnScreen } | null = null;
  return {
    'bigScreen.state': () => ({ open: window.isOpen() }),
    'bigScreen.open': ({ meetingId }, context) => {
      requireToCome(context, meetingId);
      held = { by: context, shown: { meetingId, vote: null } };
      window.open();
      return {};
    },
    'bigScreen.close': () => {
      window.close();
      return {};
    },
    'bigScreen.show': (shown, context) => {
      held = { by: context, shown };
      return {};
    },
    'bigScreen.now': (_input, context) =>
      showRoom(context.records.reader, held?.by === context ? held.shown : null, context.now()),
  };
}

function requireToCome({ records }: CallContext, meetingId: string): void {
  const meeting = findMeeting(records.reader, meetingId);
  if (!meeting) throw new ParlourError('not-found', 'This meeting is not in the records.');
  if (meeting.state === 'planned' || meeting.state === 'running') return;
  throw new ParlourError('precondition', 'This meeting is over, so there is nothing to show to the room.');
}
