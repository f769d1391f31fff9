import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { ParlourError } from '@contract/errors';
import { londonDay } from '@rules/british-dates';
import { meetingsHandlers } from '../features/meetings/handlers';
import type { VaultParts } from '../vault/opened';
import type { Session } from '../vault/session';
import { runStory } from './sample/run-story';
import { settleIn } from './sample/settle-in';
import type { StoryClock } from './sample/story-clock';
import { tellerIn, type Teller } from './sample/teller';
import { beginStory, madeAt, planNext } from './sample/the-year';
import { sampleWords } from './sample-words';
import { samplePlace } from './sample-world';

// Long enough that few commits are waited for, short enough that the window is drawn meanwhile.
const stretchMs = 10;

export interface SampleParts {
  session: Session;
  vault: VaultParts;
  clock: StoryClock;
  meetings: 'whole-year' | 'only-next';
}

interface SampleOpened {
  /** To be told once the rest of the year is there; null when it is there already, or is not wanted. */
  restTold: (() => Promise<void>) | null;
}

/** Turns to the sample home and signs in as its manager, making it first when there is none. */
export async function openSample(parts: SampleParts): Promise<SampleOpened> {
  const { session } = parts;
  await session.choose('sample');
  const { state } = await session.state();
  if (state === 'trouble') return { restTold: null };
  if (state === 'locked') {
    await session.signIn({ who: { firstName: samplePlace.firstName }, passphrase: sampleWords });
    if (await isWhole(session)) return restOf(session);
    await startAfresh(session);
  }
  try {
    await build(parts);
    return restOf(session);
  } catch (error) {
    await startAfresh(session);
    await session.choose('real');
    throw error;
  }
}

/** False when its making was cut short: in the middle of the year, or before there was any meeting. */
async function isWhole(session: Session): Promise<boolean> {
  if (existsSync(unfinished(session))) return false;
  const { context } = session.requireOpen();
  for (const archived of [false, true]) {
    const page = { archived, before: null, limit: 1 };
    const { meetings } = await meetingsHandlers['meetings.list'](page, context);
    if (meetings.length > 0) return true;
  }
  return false;
}

/** A file that is there only while the year is being made. */
const unfinished = (session: Session) => join(session.folderOfSample, 'unfinished');
/** A file that is there until what comes beside the residents' meetings is told as well. */
const restToCome = (session: Session) => join(session.folderOfSample, 'rest-to-come');

function restOf(session: Session): SampleOpened {
  const file = restToCome(session);
  return { restTold: existsSync(file) ? () => rm(file, { force: true }) : null };
}

/** The sample is invented and made again the same; nobody's records are in it. */
async function startAfresh(session: Session): Promise<void> {
  await session.choose('sample');
  await rm(session.folderOfSample, { recursive: true, force: true });
}

/**
 * The place, its people and a year of what they said and did, each written down on the day it is said to happen: a
 * little at a time, so that the window stays awake. SC1's meeting is planned last. Throws `locked` when Parlour is
 * locked or closed meanwhile.
 */
async function build({ session, vault, clock, meetings }: SampleParts): Promise<void> {
  const now = clock.now();
  await clock.during(madeAt(londonDay(now), 1), async () => {
    await session.makePlace({ ...samplePlace, passphrase: sampleWords });
    await session.change((opened) => settleIn(opened, vault));
  });
  await writeFile(unfinished(session), '', { flush: true });
  const begun = session.requireOpen();
  const context = () => {
    if (session.open !== begun) throw new ParlourError('locked', 'Parlour was locked meanwhile.');
    return begun.context;
  };
  const inRecords = <T>(tell: (teller: Teller) => T) =>
    context().records.write((tx) => tell(tellerIn(tx, context())));
  const story = inRecords((teller) => beginStory(teller, { at: now, years: 1 }));
  if (meetings === 'whole-year') {
    await runStory(story, context, { stretchMs, pause: () => turn(), isEnding: () => false });
  }
  inRecords((teller) => planNext(teller, now));
  if (meetings === 'whole-year') await writeFile(restToCome(session), '', { flush: true });
  await rm(unfinished(session));
}
