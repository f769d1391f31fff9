import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAudit } from '../../db/queries/audit';
import { failure, kindOf } from './failure';
import { firstPlace, managerWords, newFolder, otherWords, pretendClock, startSession } from './support';

let folder: ReturnType<typeof newFolder>;
let clock: ReturnType<typeof pretendClock>;

beforeEach(() => {
  folder = newFolder();
  clock = pretendClock();
});
afterEach(() => folder.remove());

const start = () => startSession(folder.path, { clock }).session;
const inRecords = (name: string) => join(folder.path, 'records', name);
const denise = { firstName: 'Denise' };

async function madeAndLocked() {
  const session = start();
  const code = await session.makePlace(firstPlace);
  await session.lock('person');
  return { session, code };
}

async function wrongTries(session: ReturnType<typeof start>, count: number) {
  for (let n = 0; n < count; n += 1) {
    const state = await session.state();
    if (state.state === 'locked') clock.pass(state.waitSeconds * 1000);
    expect(await kindOf(session.signIn({ who: denise, passphrase: 'not these words' }))).toBe('forbidden');
  }
}

describe('first run', () => {
  it('makes the place, signs its manager in and gives a recovery code', async () => {
    const session = start();
    expect(await session.state()).toEqual({ state: 'first-run' });
    const code = await session.makePlace(firstPlace);
    expect(code).toHaveLength(8);
    expect(await session.state()).toMatchObject({
      state: 'open',
      placeName: 'Marram House',
      me: { firstName: 'Denise', role: 'registered-manager' },
      recoveryProved: false,
      recoveryInMemory: true,
      clockBehind: false,
      sample: false,
    });
    await session.end();
  });

  it('refuses words that are easily guessed, beside the field, and makes nothing', async () => {
    const session = start();
    const error = await failure(session.makePlace({ ...firstPlace, passphrase: 'denise1' }));
    expect(error.kind).toBe('validation');
    expect(error.fields).toHaveProperty('passphrase');
    expect(await session.state()).toEqual({ state: 'first-run' });
    await session.end();
  });

  it('is not offered again over records that are there', async () => {
    const { session } = await madeAndLocked();
    expect(await kindOf(session.makePlace(firstPlace))).toBe('precondition');
    await session.end();
  });

  it('begins again after a making that was cut short before the key file was written', async () => {
    const { session } = await madeAndLocked();
    await session.end();
    copyFileSync(inRecords('parlour.db'), inRecords('parlour.new.db'));
    rmSync(inRecords('parlour.db'));
    rmSync(inRecords('parlour-keys.json'));
    const again = start();
    expect(await again.state()).toEqual({ state: 'first-run' });
    await again.makePlace(firstPlace);
    expect(await again.state()).toMatchObject({ state: 'open' });
    await again.end();
  });

  it('ends a making that was cut short after the key file was written', async () => {
    const { session } = await madeAndLocked();
    await session.end();
    copyFileSync(inRecords('parlour.db'), inRecords('parlour.new.db'));
    rmSync(inRecords('parlour.db'));
    const again = start();
    await again.signIn({ who: denise, passphrase: managerWords });
    expect(await again.state()).toMatchObject({ state: 'open' });
    await again.end();
  });
});

describe('the key file', () => {
  it('holds first names and wrapped keys, and nothing else', async () => {
    const { session, code } = await madeAndLocked();
    const text = readFileSync(inRecords('parlour-keys.json'), 'utf8');
    const stored: unknown = JSON.parse(text);
    const wrapped = ['kdf', 'salt', 'nonce', 'wrapped'];
    expect(Object.keys(stored as object).sort()).toEqual(['people', 'recovery', 'version']);
    const { people, recovery } = stored as { people: object[]; recovery: object };
    expect(people.map((person) => Object.keys(person).sort())).toEqual([
      ['firstName', 'signInId', ...wrapped].sort(),
    ]);
    expect(Object.keys(recovery).sort()).toEqual([...wrapped].sort());
    for (const secret of ['Okafor', 'Marram', managerWords, ...managerWords.split(' '), ...code]) {
      expect(text).not.toContain(secret);
    }
    await session.end();
  });

  it('and every other file of the home give away no words, names or key', async () => {
    const session = start();
    await session.makePlace(firstPlace);
    const key = Buffer.from(session.requireOpen().dataKey);
    await session.end();
    for (const name of readdirSync(join(folder.path, 'records'))) {
      const bytes = readFileSync(inRecords(name));
      for (const secret of ['Okafor', 'Marram', 'violet', 'SQLite format', key, key.toString('hex')]) {
        expect(bytes.includes(secret), name).toBe(false);
      }
    }
  });
});

describe('signing in', () => {
  it('opens with the right words, by name in any capitals or by sign-in', async () => {
    const { session } = await madeAndLocked();
    const state = await session.state();
    if (state.state !== 'locked') throw new Error(state.state);
    expect(state.people.map(({ firstName }) => firstName)).toEqual(['Denise']);
    await session.signIn({ who: { firstName: 'denise' }, passphrase: managerWords });
    await session.lock('person');
    await session.signIn({ who: { signInId: state.people[0]?.signInId ?? '' }, passphrase: managerWords });
    expect(await session.state()).toMatchObject({ state: 'open' });
    await session.end();
  });

  it('takes words typed with another form of the same letters', async () => {
    const session = start();
    await session.makePlace({ ...firstPlace, passphrase: 'caf\u00e9 violet ladder meadow' });
    await session.lock('person');
    await session.signIn({ who: denise, passphrase: 'cafe\u0301 violet ladder meadow' });
    await session.end();
  });

  it('answers an unknown name and wrong words alike, after the same work', async () => {
    const { session, derivations } = startSession(folder.path, { clock });
    await session.makePlace(firstPlace);
    await session.lock('person');
    const before = derivations();
    const wrong = await failure(session.signIn({ who: denise, passphrase: 'not these words' }));
    const between = derivations();
    const unknown = await failure(
      session.signIn({ who: { firstName: 'Nobody' }, passphrase: 'not these words' }),
    );
    expect(unknown).toEqual(wrong);
    expect(derivations() - between).toBe(between - before);
    await session.end();
  });

  it('puts failed tries into the trail at the next opening', async () => {
    const { session } = await madeAndLocked();
    await wrongTries(session, 2);
    await session.signIn({ who: denise, passphrase: managerWords });
    const trail = listAudit(session.requireOpen().records.reader, { before: null, limit: 3 });
    expect(trail.map(({ action, facts, by }) => ({ action, facts, by }))).toEqual([
      { action: 'signed-in', facts: {}, by: 'Denise' },
      { action: 'sign-in-failed', facts: { tries: 2 }, by: '' },
      { action: 'locked', facts: {}, by: 'Denise' },
    ]);
    await session.end();
  });
});

describe('the growing delay', () => {
  it('refuses even the right words until it has passed', async () => {
    const { session } = await madeAndLocked();
    await wrongTries(session, 4);
    const early = await failure(session.signIn({ who: denise, passphrase: managerWords }));
    expect(early).toMatchObject({ kind: 'wait', seconds: 5 });
    expect(await session.state()).toMatchObject({ state: 'locked', waitSeconds: 5 });
    clock.pass(5000);
    await session.signIn({ who: denise, passphrase: managerWords });
    await session.end();
  });

  it('is kept across restarts of the program, and counts a try the program was ended in', async () => {
    const { session } = await madeAndLocked();
    await wrongTries(session, 5);
    await session.end();
    const again = start();
    expect(await again.state()).toMatchObject({ waitSeconds: 15 });
  });

  it.each([
    ['back', -7 * 86_400_000],
    ['forward', 7 * 86_400_000],
  ])('gains nothing from a clock moved %s, also over a restart of the program', async (_way, by) => {
    const { session } = await madeAndLocked();
    await wrongTries(session, 6);
    clock.setClock(clock.now() + by);
    expect(await session.state()).toMatchObject({ waitSeconds: 30 });
    await session.end();
    const again = start();
    expect(await again.state()).toMatchObject({ waitSeconds: 30 });
    clock.pass(30_000);
    await again.signIn({ who: denise, passphrase: managerWords });
    await again.end();
  });

  it('ends for an honest person whose PC was off overnight', async () => {
    const { session } = await madeAndLocked();
    await wrongTries(session, 5);
    await session.end();
    clock.restartComputer(12 * 3_600_000);
    const again = start();
    expect(await again.state()).toMatchObject({ waitSeconds: 0 });
    await again.end();
  });

  it('is not shortened by deleting or spoiling its file, and still ends', async () => {
    const { session } = await madeAndLocked();
    await session.end();
    for (const spoil of [
      () => rmSync(inRecords('parlour-tries.json')),
      () => writeFileSync(inRecords('parlour-tries.json'), '{'),
    ]) {
      spoil();
      const again = start();
      expect(await again.state()).toMatchObject({ waitSeconds: 15 });
      await again.end();
      const later = start();
      clock.pass(15_000);
      expect(await later.state()).toMatchObject({ waitSeconds: 0 });
      await later.end();
    }
  });

  it('does not let tries sent at the same moment past it', async () => {
    const { session } = await madeAndLocked();
    const tries = await Promise.all(
      Array.from({ length: 6 }, () => kindOf(session.signIn({ who: denise, passphrase: 'no' }))),
    );
    expect(tries).toEqual(['forbidden', 'forbidden', 'forbidden', 'forbidden', 'wait', 'wait']);
    await session.end();
  });
});

describe('the recovery code', () => {
  it('sets new words; the old ones open nothing', async () => {
    const { session, code } = await madeAndLocked();
    const state = await session.state();
    if (state.state !== 'locked') throw new Error(state.state);
    const signInId = state.people[0]?.signInId ?? '';
    const typed = code.join('-').toLowerCase();
    await session.recover({ signInId, code: typed, passphrase: otherWords });
    await session.lock('person');
    expect(await kindOf(session.signIn({ who: denise, passphrase: managerWords }))).toBe('forbidden');
    await session.signIn({ who: denise, passphrase: otherWords });
    const actions = listAudit(session.requireOpen().records.reader, { before: null, limit: 10 });
    expect(actions.map(({ action }) => action)).toContain('passphrase-recovered');
    await session.end();
  });

  it('says which group is mistyped, and takes a wrong code for a wrong try', async () => {
    const { session, code } = await madeAndLocked();
    const state = await session.state();
    if (state.state !== 'locked') throw new Error(state.state);
    const signInId = state.people[0]?.signInId ?? '';
    const slip = code.with(2, code[2] === '22222' ? '33333' : '2AAAA');
    const mistyped = await failure(
      session.recover({ signInId, code: slip.join(' '), passphrase: otherWords }),
    );
    expect(mistyped.fields?.['code']).toContain('Group 3');
    const { session: other } = startSession(newFolder().path);
    const wrong = await other.makePlace(firstPlace);
    await other.end();
    for (let n = 0; n < 4; n += 1) {
      expect(await kindOf(session.recover({ signInId, code: wrong.join(' '), passphrase: otherWords }))).toBe(
        'forbidden',
      );
    }
    expect(await kindOf(session.recover({ signInId, code: code.join(' '), passphrase: otherWords }))).toBe(
      'wait',
    );
    await session.end();
  });
});
