import type { Clock } from '../../vault/tries';

/** This PC's clock, and while the sample home is made the day its story begins on. */
export class StoryClock implements Clock {
  private told: number | null = null;

  constructor(private readonly real: Clock) {}

  now(): number {
    return this.told ?? this.real.now();
  }

  uptime(): number {
    return this.real.uptime();
  }

  /** Reads `at` (epoch ms) until the work is done, and after it this PC's own time again. */
  async during<T>(at: number, work: () => Promise<T>): Promise<T> {
    this.told = at;
    try {
      return await work();
    } finally {
      this.told = null;
    }
  }
}
