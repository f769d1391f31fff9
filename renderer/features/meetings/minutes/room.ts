import { flushSync } from 'react-dom';
import { announce } from '../../../lib/announce';
import { call } from '../../../lib/call';
import type { Desk } from './desk';
import { focusEntry, focusHere, hereId } from './focus';
import type { Writing } from './writing';

interface AfterPage {
  to: '/meetings/$meetingId/after';
  params: { meetingId: string };
}

/** Where the room is on the agenda, and where the minute-taker looks. */
export interface Room {
  start: () => void;
  /** Ctrl Enter: saves what is typed and moves the room to the next item; once finished, only looks there. */
  next: () => void;
  /** Looks at the item before or after, without moving the room. */
  look: (step: -1 | 1) => void;
  show: (itemId: string) => void;
  /** Moves the room to the item being looked at. */
  moveHere: () => void;
  /** To the list of who is here, and back to the line. */
  toHere: () => void;
  /** Ends the meeting once everything typed is in the records. */
  finish: () => Promise<void>;
}

export function createRoom(desk: Desk, writing: Writing, goTo: (page: AfterPage) => void): Room {
  const items = () => desk.meeting()?.items ?? [];
  const state = () => desk.meeting()?.state;

  function show(itemId: string) {
    flushSync(() => desk.itemId.set(itemId));
    focusEntry();
  }
  function goToItem(itemId: string) {
    desk.put(() => call('meetings.goToItem', { meetingId: desk.meetingId, itemId }));
    show(itemId);
    announce(`Now: ${items().find((item) => item.id === itemId)?.title ?? ''}`);
  }
  function start() {
    desk.put(() => call('meetings.start', { meetingId: desk.meetingId }));
  }
  function after(itemId: string | undefined, step: -1 | 1) {
    return items()[items().findIndex((item) => item.id === itemId) + step];
  }

  return {
    start,
    show,
    next() {
      const isRound = desk.meeting()?.kind === 'phone-round';
      if (state() === 'planned' && !isRound) return start();
      if (!writing.saveEntry()) return;
      const running = state() === 'running' && !isRound;
      const from = running ? items().find((item) => item.openedAt !== null)?.id : desk.itemId.get();
      const next = after(from, 1);
      if (!next) return announce('That was the last item.');
      if (running) goToItem(next.id);
      else show(next.id);
    },
    look(step) {
      const other = after(desk.itemId.get(), step);
      if (!other) return announce(step === 1 ? 'That is the last item.' : 'That is the first item.');
      show(other.id);
      announce(other.title);
    },
    moveHere: () => goToItem(desk.itemId.get()),
    toHere() {
      if (document.getElementById(hereId)?.contains(document.activeElement)) focusEntry();
      else focusHere();
    },
    async finish() {
      if (!writing.saveEntry()) return;
      if (!(await desk.queue.flush())) {
        desk.trouble.set('Some words are not saved yet, so the meeting goes on. Save them first.');
        return;
      }
      const result = await call('meetings.finish', { meetingId: desk.meetingId });
      if (result.ok) goTo({ to: '/meetings/$meetingId/after', params: { meetingId: desk.meetingId } });
      else desk.trouble.set(result.error.message);
    },
  };
}
