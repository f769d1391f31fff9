import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstPlace, managerWords, newFolder, startSession } from './support';

let folder: ReturnType<typeof newFolder>;

beforeEach(async () => {
  folder = newFolder();
  const { session } = startSession(folder.path);
  await session.makePlace(firstPlace);
  await session.end();
});
afterEach(() => folder.remove());

/** A session as the program has it at its start, that has looked before anybody asked. */
function looking() {
  const { session } = startSession(folder.path);
  session.lookAhead();
  return session;
}

it('answers the first asking with what was seen, and looks again for the next', async () => {
  const session = looking();
  expect(await session.state()).toMatchObject({ state: 'locked', people: [{ firstName: 'Denise' }] });
  rmSync(join(folder.path, 'records', 'parlour.db'));
  expect(await session.state()).toMatchObject({ state: 'trouble', trouble: 'db-damaged' });
  await session.end();
});

it('is forgotten with a sign-in, and with another home', async () => {
  const signedIn = looking();
  await signedIn.signIn({ who: { firstName: 'Denise' }, passphrase: managerWords });
  expect(await signedIn.state()).toMatchObject({ state: 'open' });
  await signedIn.end();
  const turned = looking();
  await turned.choose('sample');
  expect(await turned.state()).toEqual({ state: 'first-run' });
  await turned.end();
});
