import type { Teller } from './teller';

/** Something that happens at one moment of the sample's story. */
export interface StoryEvent {
  /** Epoch ms. */
  at: number;
  happen: (teller: Teller) => void;
}

/** What is still to happen, earliest first; of two at one moment, the one added first. */
export class Events {
  private readonly heap: (StoryEvent & { order: number })[] = [];
  private added = 0;

  get isEmpty(): boolean {
    return this.heap.length === 0;
  }

  add({ at, happen }: StoryEvent): void {
    this.heap.push({ at, happen, order: (this.added += 1) });
    this.rise(this.heap.length - 1);
  }

  /** Takes the earliest away; null when there is none. */
  next(): StoryEvent | null {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first === undefined || last === undefined) return null;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.sink(0);
    }
    return first;
  }

  private isBefore(one: number, other: number): boolean {
    const [a, b] = [this.heap[one], this.heap[other]];
    if (a === undefined || b === undefined) return b === undefined;
    return a.at === b.at ? a.order < b.order : a.at < b.at;
  }

  private swap(one: number, other: number): void {
    const [a, b] = [this.heap[one], this.heap[other]];
    if (a === undefined || b === undefined) return;
    this.heap[one] = b;
    this.heap[other] = a;
  }

  private rise(from: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.isBefore(place, parent)) return;
      this.swap(place, parent);
      place = parent;
    }
  }

  private sink(from: number): void {
    let place = from;
    for (;;) {
      const left = 2 * place + 1;
      if (left >= this.heap.length) return;
      const least = left + 1 < this.heap.length && this.isBefore(left + 1, left) ? left + 1 : left;
      if (!this.isBefore(least, place)) return;
      this.swap(place, least);
      place = least;
    }
  }
}
