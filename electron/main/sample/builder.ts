import { setTimeout as wait } from 'node:timers/promises';
import { londonDay } from '@rules/british-dates';
import { daysBetween } from '@rules/iso-day';
import type { SampleProgress } from '@contract/events';
import type { CallContext } from '../../features/context';
import { restOfYear } from './rest-of-year';
import { runStory } from './run-story';
import type { Story } from './story';
import { firstDay, longStory } from './the-year';

export interface BuilderParts {
  /** The sample home while somebody is signed in to it; null otherwise. */
  opened: () => CallContext | null;
  /** Tells the window how far it has come; null once it is over. */
  tell: (progress: SampleProgress | null) => void;
  /** Says that what the window shows of the records has changed. */
  changed: () => void;
  now: () => number;
}

// Short enough that a key pressed meanwhile is answered within a frame or two, even with a whole meeting in it.
const stretchMs = 6;
const pauseMs = 12;
const tellEveryMs = 300;
const mostToEndMs = 3000;

/** What is still to be made of a sample home that is open. */
export interface ToBuild {
  /** How many years it is to have. */
  years: number;
  /** Told once the rest of its year is there; null when it is there already. */
  restTold: (() => Promise<void>) | null;
}

/**
 * Makes the rest of a sample home’s year, and makes it long, in the background: a little, a pause, a little more. One
 * at a time. The rest takes a few seconds, so the window says nothing of it.
 */
export class SampleBuilder {
  private isBuilding = false;
  private story: Story | null = null;
  private years = 0;
  private from = '';
  private running: Promise<void> = Promise.resolve();
  private isEnding = false;

  constructor(private readonly parts: BuilderParts) {}

  /** How far it has come; null when nothing is being built. */
  get progress(): SampleProgress | null {
    const { story, years, from } = this;
    if (story === null) return null;
    // The first meeting is planned a week before the first year begins.
    const days = story.reached < from ? 0 : daysBetween(from, story.reached);
    return { year: Math.min(years, 1 + Math.floor(days / 365.25)), years, lines: story.lines };
  }

  /** Begins, unless it is under way. Nobody waits for its end but {@link stop}, {@link end} and {@link built}; `failed` hears why it broke off. */
  begin(context: CallContext, toBuild: ToBuild, failed: (error: unknown) => void): void {
    if (this.isBuilding || this.isEnding) return;
    this.isBuilding = true;
    this.running = this.build(context, toBuild)
      .catch(failed)
      .finally(() => this.over());
  }

  /** Resolves once nothing is being built. */
  async built(): Promise<void> {
    await this.running;
  }

  /** Holds no further meeting; resolves once what was promised at those held is seen through. */
  async stop(): Promise<void> {
    this.story?.windDown();
    await this.running;
  }

  /** {@link stop}, for good, because Parlour is closing: in a hurry, and never for longer than {@link mostToEndMs}. */
  async end(): Promise<void> {
    this.isEnding = true;
    await Promise.race([this.stop(), wait(mostToEndMs, undefined, { ref: false })]);
  }

  private async build(context: CallContext, { years, restTold }: ToBuild): Promise<void> {
    const at = this.parts.now();
    if (restTold !== null) {
      const rest = restOfYear(context, at);
      await runStory(rest, () => (this.isEnding ? null : this.parts.opened()), {
        stretchMs,
        pause: () => wait(pauseMs),
        isEnding: () => this.isEnding,
      });
      // Cut off, it is told again the next time.
      if (!rest.isOver) return;
      await restTold();
    }
    if (years === 1 || this.isEnding) return;
    this.story = longStory(context, { at, years });
    this.years = years;
    this.from = firstDay(londonDay(at), years);
    await this.run(this.story);
  }

  private async run(story: Story): Promise<void> {
    let toldAt = 0;
    let year = 1;
    await runStory(story, () => this.parts.opened(), {
      stretchMs,
      pause: async () => {
        if (performance.now() - toldAt > tellEveryMs) {
          toldAt = performance.now();
          const { progress } = this;
          this.parts.tell(progress);
          // Reading everything again is dear, so the window is asked to only once a year of the story.
          if (progress !== null && progress.year > year) this.parts.changed();
          year = progress?.year ?? year;
        }
        // Whoever asked it to stop is waiting.
        await wait(story.isWindingDown ? 0 : pauseMs);
      },
      isEnding: () => this.isEnding,
    });
  }

  private over(): void {
    this.isBuilding = false;
    this.story = null;
    this.parts.tell(null);
    this.parts.changed();
  }
}
