import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { waitSeconds } from '@rules/sign-in-delay';
import { writeWhole } from './atomic-file';

export interface Clock {
  /** Epoch milliseconds; a person can set it. */
  now(): number;
  /** Milliseconds since this PC was started, sleep included; a person cannot set it. */
  uptime(): number;
}

const triesSchema = z.strictObject({
  version: z.literal(1),
  failures: z.number().int().min(0).max(1_000_000),
  /** Failures not yet in the audit trail. */
  unreported: z.number().int().min(0).max(1_000_000),
  lastAt: z.number(),
  lastUptime: z.number(),
});
type State = z.infer<typeof triesSchema>;

/** A count that is gone or spoilt is taken for this many, so that deleting it never shortens a wait for long. */
const failuresWhenLost = 5;

/**
 * Wrong tries at signing in, kept across restarts in a file of counts and times only. A try is counted before it is
 * made, so ending the program in the middle of one gains nothing.
 */
export class Tries {
  private state: State | null = null;

  constructor(
    private readonly path: string,
    private readonly clock: Clock,
  ) {}

  /** Begins an empty count: after a right try, or when the records are made. */
  async reset(): Promise<void> {
    await this.keep({ version: 1, failures: 0, unreported: 0, ...this.moment() });
  }

  /** Whole seconds before the next try is taken; 0 when none. */
  async waitSeconds(): Promise<number> {
    const state = await this.load();
    return waitSeconds(state.failures, 0, this.passedSince(state));
  }

  /** Counts a try as failed; {@link reset} takes it back. Throws when it cannot be written down. */
  async begin(): Promise<void> {
    const state = await this.load();
    const { failures, unreported } = state;
    await this.keep({ version: 1, failures: failures + 1, unreported: unreported + 1, ...this.moment() });
  }

  /** How many wrong tries came before the right one just made and are in no trail yet. */
  async failedBefore(): Promise<number> {
    const { unreported } = await this.load();
    return Math.max(0, unreported - 1);
  }

  private async keep(state: State): Promise<void> {
    this.state = state;
    await writeWhole(this.path, JSON.stringify(state));
  }

  private async load(): Promise<State> {
    if (this.state !== null) return this.state;
    const read = await readFile(this.path, 'utf8').then(parseState, () => null);
    this.state = read ?? { version: 1, failures: failuresWhenLost, unreported: 0, ...this.moment() };
    // Written at once, or deleting it again and again would begin the wait afresh with each restart and never end it.
    if (read === null) await this.keep(this.state);
    return this.state;
  }

  private moment(): { lastAt: number; lastUptime: number } {
    return { lastAt: this.clock.now(), lastUptime: this.clock.uptime() };
  }

  /** Since the PC was last started, its own count of time is believed and not the clock. */
  private passedSince({ lastAt, lastUptime }: State): number {
    const running = this.clock.uptime() - lastUptime;
    if (running >= 0) return running;
    const byClock = this.clock.now() - lastAt;
    return byClock >= 0 ? byClock : this.clock.uptime();
  }
}

function parseState(content: string): State | null {
  try {
    return triesSchema.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}
