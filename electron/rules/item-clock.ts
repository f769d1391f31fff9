/** Milliseconds the room has spent on an item by `now`; never less than what is kept, even if the clock went back. */
export function itemElapsedMs(item: { spentMs: number; openedAt: number | null }, now: number): number {
  return item.spentMs + (item.openedAt === null ? 0 : Math.max(0, now - item.openedAt));
}

/** Milliseconds since the meeting started, up to its end; 0 before it starts. */
export function meetingElapsedMs(
  meeting: { startedAt: number | null; endedAt: number | null },
  now: number,
): number {
  if (meeting.startedAt === null) return 0;
  return Math.max(0, (meeting.endedAt ?? now) - meeting.startedAt);
}

/** Milliseconds as whole minutes gone by: 8 min 59 s is 8. */
export function wholeMinutes(ms: number): number {
  return Math.floor(ms / 60_000);
}
