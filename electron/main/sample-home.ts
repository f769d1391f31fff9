import { rm } from 'node:fs/promises';
import { api, type InputOf, type MethodName } from '@contract/api';
import { ParlourError } from '@contract/errors';
import type { Door } from '../ipc/door';
import { appOrigin } from '../security/origin';
import type { Session } from '../vault/session';
import { sampleWords } from './sample-words';
import { sampleMeeting, samplePeople, samplePlace, sampleProvider, sampleSeries } from './sample-world';

export interface SampleParts {
  session: Session;
  door: Door;
  newId: () => string;
}

/** A call made by Parlour itself, through the same door as the screen's. Throws what the door refused. */
type Ask = <N extends MethodName>(name: N, input: InputOf<N>) => Promise<unknown>;

/** Turns to the sample home and signs in as its manager, making it first when there is none. */
export async function openSample(parts: SampleParts): Promise<void> {
  const { session, door } = parts;
  await session.choose('sample');
  const { state } = await session.state();
  if (state === 'trouble') return;
  if (state === 'locked') {
    await session.signIn({ who: { firstName: samplePlace.firstName }, passphrase: sampleWords });
    if (await isWhole(door)) return;
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

/** The meeting is the last step of the making: where there is none, the making was cut short. */
async function isWhole(door: Door): Promise<boolean> {
  const ask = asker(door);
  for (const archived of [false, true]) {
    const found = await ask('meetings.list', { archived, before: null, limit: 1 });
    if (api['meetings.list'].output.parse(found).meetings.length > 0) return true;
  }
  return false;
}

/** The sample is invented and made again the same; nobody's records are in it. */
async function startAfresh(session: Session): Promise<void> {
  await session.choose('sample');
  await rm(session.folderOfSample, { recursive: true, force: true });
}

async function build({ session, door, newId }: SampleParts): Promise<void> {
  const ask = asker(door);
  const code = await session.makePlace({ ...samplePlace, passphrase: sampleWords });
  const place = api['place.get'].output.parse(await ask('place.get', {}));
  await ask('place.save', { ...place, provider: sampleProvider });
  await ask('session.addSignIn', {
    firstName: 'Callum',
    fullName: 'Callum Price',
    role: 'minute-taker',
    passphrase: sampleWords,
  });
  await ask('session.proveRecovery', { group: 0, typed: code[0] ?? '' });
  for (const person of samplePeople) await ask('people.add', { id: newId(), ...person });
  const seriesId = newId();
  await ask('meetings.saveSeries', { id: seriesId, ...sampleSeries, revision: 0 });
  const { people } = api['people.list'].output.parse(await ask('people.list', { archived: false }));
  const idOf = (fullName: string) => people.find((person) => person.fullName === fullName)?.id ?? null;
  await ask('meetings.create', {
    id: newId(),
    seriesId,
    ...sampleMeeting,
    chairId: idOf('Denise Okafor'),
    minuteTakerId: idOf('Callum Price'),
  });
}

function asker(door: Door): Ask {
  return async (name, input) => {
    const result = await door.call({ mainFrame: true, origin: appOrigin, window: 'minutes' }, name, input);
    if (result.ok) return result.value;
    throw new ParlourError(result.error.kind, result.error.message, { fields: result.error.fields });
  };
}
