import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Meeting } from '@contract/meetings/minutes';
import { showLine } from '../../../lib/show-line';
import type { Room } from './room';
import type { Writing } from './writing';

/** A line someone came to these minutes for. */
export interface AskedLine {
  line?: string;
  /** True when they came to correct it. */
  correct?: boolean;
}

interface Tools {
  room: Room;
  writing: Writing;
  canWrite: boolean;
}

/** Goes to the line someone came for, under its item and open for correction when that was asked; once only. */
export function useAskedLine(asked: AskedLine, meeting: Meeting, { room, writing, canWrite }: Tools): void {
  const navigate = useNavigate();
  const arrived = useRef<string | null>(null);
  const { line: lineId, correct = false } = asked;
  useEffect(() => {
    if (lineId === undefined || arrived.current === lineId) return;
    arrived.current = lineId;
    const line = meeting.lines.find((one) => one.id === lineId);
    // Coming back to this address later must not open the line again.
    void navigate({ to: '/meetings/$meetingId/minutes', params: { meetingId: meeting.id }, replace: true });
    if (line === undefined) return;
    // After this drawing: the line's item has to be drawn at once, which cannot happen within another.
    queueMicrotask(() => {
      room.show(line.itemId);
      if (correct && canWrite) writing.correct(line);
      else showLine(line.id);
    });
  }, [lineId, correct, meeting, room, writing, canWrite, navigate]);
}
