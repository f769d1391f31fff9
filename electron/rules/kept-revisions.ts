/** While an issue is written, what it said is kept about this often, as it stood at the end of each stretch. */
export const keptEveryMs = 2 * 60_000;

interface Kept {
  /** Epoch ms. */
  at: number;
  signInId: string;
}

/**
 * True when the newest kept revision of an issue may make way for one written now: it was written by the same person
 * within two minutes of the one kept before it. `kept` are the two newest, newest first; instants in epoch ms.
 */
export function makesWay(kept: readonly Kept[], now: Kept): boolean {
  const [newest, before] = kept;
  if (newest === undefined || before === undefined) return false;
  return newest.signInId === now.signInId && now.at - before.at < keptEveryMs;
}
