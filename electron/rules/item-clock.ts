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

/** What is left of an item's time as the room may read it: "6 minutes left", "1 minute left", "Time is up". */
export function minutesLeftWords(planned: number, elapsedMs: number): string {
  const left = Math.ceil(planned - elapsedMs / 60_000);
  if (left <= 0) return 'Time is up';
  return left === 1 ? '1 minute left' : `${left} minutes left`;
}
