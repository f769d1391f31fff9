import { setImmediate as turn } from 'node:timers/promises';
import { join } from 'node:path';
import { londonDay } from '@rules/british-dates';
import { homeIn, makeFolder } from '../../vault/home';
import { makePlace } from '../../vault/make-place';
import type { VaultParts } from '../../vault/opened';
import { Tries } from '../../vault/tries';
import { sampleWords } from '../sample-words';
import { samplePlace } from '../sample-world';
import { restOfYear } from './rest-of-year';
import { runStory } from './run-story';
import { settleIn } from './settle-in';
import { StoryClock } from './story-clock';
import { tellerIn } from './teller';
import { beginStory, madeAt, makeLong, planNext } from './the-year';

export interface YearsParts extends VaultParts {
  /** This computer's folder for Parlour's own data, with no sample home in it yet. */
  folder: string;
  years: number;
}

export interface YearsBuilt {
  lines: number;
  meetings: number;
}

/**
 * Makes a sample home of so many years at once, oldest first, and shuts it again: Parlour started on `folder` opens it
 * as its sample home. One year is the sample as everyone sees it; more have talks every week, about 10,000 lines a year.
 * Throws what the use-cases throw, and what keeps a folder from taking records.
 */
export async function buildYears({ folder, years, ...vault }: YearsParts): Promise<YearsBuilt> {
  const at = vault.clock.now();
  const clock = new StoryClock(vault.clock);
  const parts = { ...vault, clock };
  const home = homeIn(join(folder, 'sample'));
  await makeFolder(home);
  const opened = await clock.during(madeAt(londonDay(at), years), async () => {
    const place = { home, tries: new Tries(home.tries, clock), sample: true };
    const made = await makePlace(place, { ...samplePlace, passphrase: sampleWords }, parts);
    await settleIn(made, parts);
    return made;
  });
  try {
    const { context } = opened;
    const story = context.records.write((tx) => {
      const teller = tellerIn(tx, context);
      const begun = beginStory(teller, { at, years });
      if (years > 1) makeLong(begun, teller, { at, years });
      return begun;
    });
    const pace = { stretchMs: 500, pause: () => turn(), isEnding: () => false };
    await runStory(story, () => context, pace);
    context.records.write((tx) => planNext(tellerIn(tx, context), at));
    await runStory(restOfYear(context, at), () => context, pace);
    return { lines: story.lines, meetings: story.meetings };
  } finally {
    opened.shut();
  }
}
