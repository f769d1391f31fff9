import { rm } from 'node:fs/promises';
import { londonDay } from '@rules/british-dates';
import { meetingsHandlers } from '../features/meetings/handlers';
import type { VaultParts } from '../vault/opened';
import type { Session } from '../vault/session';
import { settleIn } from './sample/settle-in';
import type { StoryClock } from './sample/story-clock';
import { madeAt, makeYear } from './sample/the-year';
import { sampleWords } from './sample-words';
import { samplePlace } from './sample-world';

export interface SampleParts {
  session: Session;
  vault: VaultParts;
  clock: StoryClock;
  meetings: 'whole-year' | 'only-next';
}

/** Turns to the sample home and signs in as its manager, making it first when there is none. */
export async function openSample(parts: SampleParts): Promise<void> {
  const { session } = parts;
  await session.choose('sample');
  const { state } = await session.state();
  if (state === 'trouble') return;
  if (state === 'locked') {
    await session.signIn({ who: { firstName: samplePlace.firstName }, passphrase: sampleWords });
    if (await isWhole(session)) return;
    await startAfresh(session);
  }
  try {
    await build(parts);
  } catch (error) {
    await startAfresh(session);
    await session.choose('real');
    throw error;
  }
}

/** The meetings are the last step of the making: where there are none, the making was cut short. */
async function isWhole(session: Session): Promise<boolean> {
  const { context } = session.requireOpen();
  for (const archived of [false, true]) {
    const page = { archived, before: null, limit: 1 };
    const { meetings } = await meetingsHandlers['meetings.list'](page, context);
    if (meetings.length > 0) return true;
  }
  return false;
}

/** The sample is invented and made again the same; nobody's records are in it. */
async function startAfresh(session: Session): Promise<void> {
  await session.choose('sample');
  await rm(session.folderOfSample, { recursive: true, force: true });
}

/** The place, its people and a year of what they said and did, each written down on the day it is said to happen. */
async function build({ session, vault, clock, meetings }: SampleParts): Promise<void> {
  const now = clock.now();
  await clock.during(madeAt(londonDay(now), 1), async () => {
    await session.makePlace({ ...samplePlace, passphrase: sampleWords });
    await session.change((opened) => settleIn(opened, vault));
  });
  makeYear(session.requireOpen().context, now, meetings);
}
