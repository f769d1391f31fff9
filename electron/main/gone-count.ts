/** How often something has gone lately, for one run of Parlour. */
export interface GoneCount {
  /** Counts once more, at `now` (epoch ms); true while it is still worth trying again by itself. */
  goesOn(now: number): boolean;
  /** Begins again from none. */
  forget(): void;
}

/** Lets something come back by itself `most` times within any `withinMs`; the next time is one too many. */
export function createGoneCount(most: number, withinMs: number): GoneCount {
  let times: number[] = [];
  return {
    goesOn(now) {
      times = [...times.filter((at) => now - at < withinMs && at <= now), now];
      return times.length <= most;
    },
    forget() {
      times = [];
    },
  };
}
