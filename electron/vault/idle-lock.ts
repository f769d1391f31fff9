/** Locks when nobody has been there for a while. Time is this PC's running time, sleep included, never its clock. */
export class IdleLock {
  private timer: NodeJS.Timeout | undefined;
  private lastHere = 0;
  private limitMs = 0;

  constructor(
    private readonly uptime: () => number,
    private readonly onIdle: () => void,
  ) {}

  start(minutes: number): void {
    this.limitMs = minutes * 60_000;
    this.stillHere();
    this.arm();
  }

  stillHere(): void {
    this.lastHere = this.uptime();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private arm(): void {
    clearTimeout(this.timer);
    const left = this.lastHere + this.limitMs - this.uptime();
    this.timer = setTimeout(() => this.look(), Math.max(left, 250));
  }

  private look(): void {
    if (this.uptime() - this.lastHere >= this.limitMs) this.onIdle();
    else this.arm();
  }
}
