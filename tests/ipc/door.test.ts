import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { api, type MethodName } from '@contract/api';
import { callErrorSchema, type CallResult } from '@contract/errors';
import { permissionsOf, type Role } from '@contract/permissions';
import type { CallContext } from '../../electron/features/context';
import { createDoor, type FeatureHandlers, type SessionHandlers } from '../../electron/ipc/door';
import { appOrigin } from '../../electron/security/origin';
import { startInProcess, type InProcess } from '../joined/in-process';
import { validInputs } from './inputs';

const names = Object.keys(api) as MethodName[];

let home: InProcess;

beforeAll(async () => {
  home = startInProcess();
  await home.signInAsManager();
});
afterAll(() => home.end());

async function call(name: unknown, input: unknown): Promise<CallResult<unknown>> {
  return (await home.parlour.call(name as string, input)) as CallResult<unknown>;
}

async function errorOf(name: unknown, input: unknown) {
  const result = await call(name, input);
  if (result.ok) throw new Error('It was let through.');
  return callErrorSchema.parse(result.error);
}

describe('the door', () => {
  it.each(['', 'session', 'session.', 'people.drop', '__proto__', 'constructor', 'toString', 'people.list '])(
    'has no call %j',
    async (name) => {
      expect(await errorOf(name, {})).toMatchObject({ kind: 'not-found' });
    },
  );

  it.each([null, undefined, 7, ['people.list'], { name: 'people.list' }])(
    'takes no name but text: %j',
    async (name) => {
      expect(await errorOf(name, {})).toMatchObject({ kind: 'not-found' });
    },
  );

  it('has every call of the contract', () => {
    expect(Object.keys(validInputs).sort()).toEqual([...names].sort());
    for (const name of names) expect(api[name].input.safeParse(validInputs[name]).success, name).toBe(true);
  });

  it('says what is allowed beside the field, in our words', async () => {
    const error = await errorOf('people.add', {
      id: v7(),
      kind: 'resident',
      nameToUse: '   ',
      fullName: 'x'.repeat(121),
      role: '',
      nameInPrint: 'full',
      needs: { largePrint: 'yes', easyRead: false, language: '', interpreter: false, hearing: '' },
    });
    expect(error).toEqual({
      kind: 'validation',
      message: 'Something here needs another look.',
      fields: {
        nameToUse: 'Write the name they like to be called.',
        fullName: 'Use 120 characters or fewer.',
        'needs.largePrint': 'This is not of the right kind.',
      },
    });
  });

  it('tells every window what to read again, after a change that went through and only then', async () => {
    const heard: unknown[] = [];
    const stop = home.parlour.on((event) => heard.push(event));
    await call('place.get', {});
    await call('place.save', {});
    expect(heard).toEqual([]);
    const { kind, name, provider, idleMinutes, closedDays, revision } = await home.ask('place.get', {});
    await home.ask('place.save', { kind, name, provider, idleMinutes, closedDays, revision });
    expect(heard).toEqual([{ event: 'changed', topics: ['place', 'session', 'meetings', 'audit'] }]);
    expect(
      await errorOf('place.save', { kind, name, provider, idleMinutes, closedDays, revision }),
    ).toMatchObject({
      kind: 'conflict',
    });
    stop();
  });
});

it('says what SQLite says of a read in one of the closed kinds', async () => {
  const opened = { me: { permissions: ['people.read'] } } as unknown as CallContext;
  const door = createDoor({
    session: {} as SessionHandlers,
    features: () =>
      Promise.resolve({
        'people.list': () => {
          throw Object.assign(new Error('database disk image is malformed'), { code: 'SQLITE_CORRUPT' });
        },
      } as unknown as FeatureHandlers),
    origin: appOrigin,
    opened: () => opened,
    changed: () => undefined,
    report: () => undefined,
    checkOutput: true,
    newId: () => v7(),
  });
  const sender = { mainFrame: true, origin: appOrigin, window: 'minutes' } as const;
  expect(await door.call(sender, 'people.list', { archived: false })).toMatchObject({
    ok: false,
    error: { kind: 'db-damaged' },
  });
});

describe('hostile input', () => {
  // Main hands on what structured clone lets through, so that is what is made here.
  const hostile = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(undefined, Number.NaN, Infinity, -0, 10n, new Date(0), new Map(), /x/, new Uint8Array(9)),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom("'; drop table person; --", '<img src=x onerror=1>', '../../etc/passwd', '\u0000\uD800'),
  );

  /** Something else altogether, or a right input with one part of it wrong. */
  function inputFor(name: MethodName) {
    const right: Record<string, unknown> = validInputs[name];
    const oneWrong = fc
      .tuple(fc.constantFrom(...Object.keys(right), '__proto__', 'extra'), hostile)
      .map(([key, value]) => Object.defineProperty({ ...right }, key, { value, enumerable: true }));
    return fc.oneof({ weight: 1, arbitrary: hostile }, { weight: 3, arbitrary: oneWrong });
  }

  // Those that would end the session the others are tried in are tried by themselves, in `while locked`.
  const ending: MethodName[] = [
    'session.lock',
    'session.openSample',
    'session.leaveSample',
    'session.signIn',
  ];

  it.each(names.filter((name) => !ending.includes(name)))(
    'to %s gets a kind and crashes nothing',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(inputFor(name), async (input) => {
          const result = await call(name, input);
          if (!result.ok) expect(callErrorSchema.parse(result.error).kind).not.toBe('internal');
        }),
        { numRuns: 100 },
      );
      expect(home.problems).toEqual([]);
    },
  );

  it('leaves Parlour open and its trail whole', async () => {
    expect(await home.ask('session.state', {})).toMatchObject({ state: 'open' });
    expect(await home.ask('audit.check', {})).toMatchObject({ whole: true });
  });
});

describe('while locked', () => {
  let locked: InProcess;

  beforeAll(async () => {
    locked = startInProcess();
    await locked.signInAsManager();
    await locked.ask('session.lock', {});
  });
  afterAll(() => locked.end());

  it.each(names.filter((name) => api[name].needs !== 'nobody'))(
    '%s answers that it is locked',
    async (name) => {
      const result = (await locked.parlour.call(name, validInputs[name])) as CallResult<unknown>;
      expect(result).toMatchObject({ ok: false, error: { kind: 'locked' } });
    },
  );

  it.each(['session.lock', 'session.leaveSample', 'session.signIn'])(
    'odd input to %s gets a kind',
    async (name) => {
      for (const odd of [null, [], 'x', { who: {} }, { who: { firstName: '' }, passphrase: '' }]) {
        const result = (await locked.parlour.call(name, odd)) as CallResult<unknown>;
        expect(result.ok ? 'ok' : callErrorSchema.parse(result.error).kind).not.toBe('internal');
      }
    },
  );
});

describe('a role', () => {
  const roles: Role[] = ['deputy', 'minute-taker', 'staff', 'read-only'];

  it.each(roles)('%s is refused exactly what its permissions leave out', async (role) => {
    const theirs = startInProcess();
    await theirs.signInAsManager();
    const passphrase = 'copper window thistle drum';
    await theirs.ask('session.addSignIn', { firstName: 'Bisi', fullName: 'Bisi Ade', role, passphrase });
    await theirs.ask('session.lock', {});
    await theirs.ask('session.signIn', { who: { firstName: 'Bisi' }, passphrase });
    for (const name of names) {
      const { needs } = api[name];
      if (needs === 'nobody' || needs === 'signed-in') continue;
      const result = (await theirs.parlour.call(name, validInputs[name])) as CallResult<unknown>;
      const isForbidden = !result.ok && result.error.kind === 'forbidden';
      expect(isForbidden, name).toBe(!permissionsOf[role].includes(needs));
    }
    expect(theirs.problems).toEqual([]);
    await theirs.end();
  });
});

describe('a stranger', () => {
  it.each([
    ['another frame of our page', { mainFrame: false, origin: appOrigin, window: 'minutes' as const }],
    ['a window Parlour did not open', { mainFrame: true, origin: appOrigin, window: null }],
    [
      'a page of somebody else',
      { mainFrame: true, origin: 'https://example.org', window: 'minutes' as const },
    ],
    ['a file', { mainFrame: true, origin: 'file://', window: 'minutes' as const }],
    ['nobody', { mainFrame: false, origin: '', window: null }],
  ])('is refused before its call is looked at: %s', async (_who, sender) => {
    for (const name of ['session.state', 'people.list', 'no.such']) {
      expect(await home.callFrom(sender, name, {})).toMatchObject({
        ok: false,
        error: { kind: 'forbidden' },
      });
    }
  });
});

describe('the big screen', () => {
  const room = { mainFrame: true, origin: appOrigin, window: 'big-screen' } as const;

  it('is answered what it shows, and refused every other call there is', async () => {
    expect(await home.callFrom(room, 'bigScreen.now', {})).toMatchObject({
      ok: true,
      value: { placeName: 'Marram House' },
    });
    const heard: unknown[] = [];
    const stop = home.parlour.on((event) => heard.push(event));
    for (const name of [...names, 'no.such', '__proto__', '', null, ['bigScreen.now']]) {
      if (name === 'bigScreen.now') continue;
      const input = typeof name === 'string' && name in validInputs ? validInputs[name as MethodName] : {};
      const result = await home.callFrom(room, name as string, input);
      expect(result, String(name)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    }
    expect(heard, 'nothing was changed').toEqual([]);
    stop();
  });

  it('is not heard from a frame within it or from a page of somebody else', async () => {
    for (const sender of [
      { ...room, mainFrame: false },
      { ...room, origin: 'https://example.org' },
    ]) {
      expect(await home.callFrom(sender, 'bigScreen.now', {})).toMatchObject({
        ok: false,
        error: { kind: 'forbidden' },
      });
    }
  });
});
