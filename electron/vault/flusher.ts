import type { ParlourEvent } from '@contract/events';

/** What the screen said when asked to save what is typed; `silent` when it did not answer in time. */
export type Flushed = 'saved' | 'unsaved' | 'silent';

const patienceMs = 3000;

/** Asks the screen to save what is typed, and waits for its answer, but not for ever. */
export class Flusher {
  private readonly waiting = new Map<string, (answer: Flushed) => void>();

  constructor(
    private readonly tell: (event: ParlourEvent) => boolean,
    private readonly newId: () => string,
  ) {}

  /** With no window to ask there is nothing typed. */
  async ask(reason: 'lock' | 'close'): Promise<Flushed> {
    const token = this.newId();
    const answer = new Promise<Flushed>((resolve) => this.waiting.set(token, resolve));
    if (!this.tell({ event: 'flush', token, reason })) this.answered(token, 'saved');
    const timer = setTimeout(() => this.answered(token, 'silent'), patienceMs);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  /** A token nobody waits for any more changes nothing. */
  answered(token: string, answer: Flushed): void {
    this.waiting.get(token)?.(answer);
    this.waiting.delete(token);
  }
}
