interface Lived {
  movedIn: string | null;
  movedOut: string | null;
}

/**
 * True when somebody lives here, or is supported, on `day` (`YYYY-MM-DD`): moved in by then, and not moved out. The day
 * they move out they have left, for what happens that day is no longer theirs.
 */
export function livesHereOn({ movedIn, movedOut }: Lived, day: string): boolean {
  return (movedIn === null || movedIn <= day) && (movedOut === null || movedOut > day);
}
