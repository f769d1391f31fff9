import { useEffect, useMemo } from 'react';
import type { TypedVote } from '@contract/meetings/big-screen';
import { announce } from '../../../lib/announce';
import { call } from '../../../lib/call';
import { useRead } from '../../../lib/use-read';
import type { Desk } from './desk';
import { readEntry } from './entry';
import type { Words } from './LineEditor';

export interface BigScreenDesk {
  isOpen: boolean;
  open: () => void;
  close: () => void;
}

// Often enough for a room that counts aloud, seldom enough not to be felt in typing.
const tellMs = 250;

/** The second window as the minutes screen knows it. While it is open it is told which vote is being typed. */
export function useBigScreen(desk: Desk, words: () => Words, roomId: string | null): BigScreenDesk {
  const isOpen = useRead('bigScreen.state', {}).data?.open ?? false;
  const { meetingId } = desk;
  useEffect(() => {
    if (!isOpen) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let told: string | null = null;
    function tell() {
      timer = null;
      const vote = typedVote(desk, words, roomId);
      const written = JSON.stringify(vote);
      if (written === told) return;
      told = written;
      void call('bigScreen.show', { meetingId, vote });
    }
    tell();
    const stop = desk.entry.subscribe(() => (timer ??= setTimeout(tell, tellMs)));
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [isOpen, desk, words, meetingId, roomId]);

  return useMemo(
    () => ({
      isOpen,
      open() {
        void call('bigScreen.open', { meetingId }).then((result) => {
          if (result.ok) announce('The big screen is open.');
          else desk.trouble.set(result.error.message);
        });
      },
      close() {
        void call('bigScreen.close', {}).then((result) => {
          if (result.ok) announce('The big screen is closed.');
        });
      },
    }),
    [isOpen, desk, meetingId],
  );
}

/** The vote in the entry line, when it is about the item the room is on. */
function typedVote(desk: Desk, words: () => Words, roomId: string | null): TypedVote | null {
  const itemId = desk.itemId.get();
  const entry = desk.entry.get();
  if (entry.kind !== 'vote' || itemId !== roomId) return null;
  const { text, vote } = readEntry(entry, words().typing).words;
  return vote && { itemId, question: text, options: vote.options };
}
