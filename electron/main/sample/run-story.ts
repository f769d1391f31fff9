import { bringSearchUpToDate } from '../../../db/queries/search-due';
import type { CallContext } from '../../features/context';
import type { Story } from './story';
import { tellerIn } from './teller';

export interface Pace {
  /** How long one transaction may go on before the next event waits for another, in ms. */
  stretchMs: number;
  /** Called between transactions, with nothing open. */
  pause: () => Promise<void>;
  /** True once nobody will open the records again. */
  isEnding: () => boolean;
}

/**
 * Tells the story to its end, each event whole within one transaction, with a pause between them. `openNow` is asked
 * before each: null means the records are shut, and the story waits there; it is told no further until it answers again.
 */
export async function runStory(story: Story, openNow: () => CallContext | null, pace: Pace): Promise<void> {
  while (!story.isOver) {
    const context = openNow();
    if (context === null && pace.isEnding()) return;
    if (context !== null) tellStretch(story, context, pace.stretchMs);
    await pace.pause();
  }
}

function tellStretch(story: Story, context: CallContext, stretchMs: number): void {
  context.records.write((tx) => {
    const teller = tellerIn(tx, context);
    const until = performance.now() + stretchMs;
    do story.next(teller);
    while (!story.isOver && performance.now() < until);
    // A year's worth left due would keep main busy just when somebody begins to type.
    bringSearchUpToDate(tx, Infinity);
  });
}
