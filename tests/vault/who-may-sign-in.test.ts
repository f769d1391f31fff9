import { randomBytes } from 'node:crypto';
import { makeRecoveryCode } from '@rules/recovery-code';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callErrorSchema, type CallResult } from '@contract/errors';
import type { MethodName } from '@contract/api';
import { startInProcess, type InProcess } from '../joined/in-process';

const words = 'copper window thistle drum';
let home: InProcess;
let mine: string;

beforeEach(async () => {
  home = startInProcess();
  mine = await home.signInAsManager();
});
afterEach(() => home.end());

const keyFile = () => join(home.folder, 'records', 'parlour-keys.json');

async function refusal(name: MethodName, input: unknown) {
  const result = (await home.parlour.call(name, input)) as CallResult<unknown>;
  if (result.ok) throw new Error('It was let through.');
  return callErrorSchema.parse(result.error);
}

const addCallum = (role: 'minute-taker' | 'registered-manager' = 'minute-taker') =>
  home.ask('session.addSignIn', { firstName: 'Callum', fullName: 'Callum Price', role, passphrase: words });

async function signInAs(firstName: string, passphrase: string) {
  await home.ask('session.lock', {});
  return home.parlour.call('session.signIn', { who: { firstName }, passphrase });
}

async function meId() {
  const { signIns } = await home.ask('session.signIns', {});
  return signIns.find(({ me }) => me)?.id ?? '';
}

describe('adding a sign-in', () => {
  it('lets them in with their own words and makes them a member of staff', async () => {
    await addCallum();
    const { people } = await home.ask('people.list', { archived: false });
    expect(people.map(({ fullName, kind }) => [fullName, kind])).toEqual([
      ['Callum Price', 'staff'],
      ['Denise Okafor', 'staff'],
    ]);
    expect(await signInAs('Callum', words)).toEqual({ ok: true, value: {} });
    expect(await home.ask('session.state', {})).toMatchObject({ me: { role: 'minute-taker' } });
    expect(
      await refusal('session.addSignIn', { firstName: 'X', fullName: 'X', role: 'staff', passphrase: words }),
    ).toMatchObject({ kind: 'forbidden' });
  });

  it('refuses a first name in use and easy words, beside their fields', async () => {
    const taken = { firstName: 'denise', fullName: 'Denise Brown', role: 'staff', passphrase: words };
    expect(Object.keys((await refusal('session.addSignIn', taken)).fields ?? {})).toEqual(['firstName']);
    const easy = { firstName: 'Owen', fullName: 'Owen Tate', role: 'staff', passphrase: 'owentate' };
    expect(Object.keys((await refusal('session.addSignIn', easy)).fields ?? {})).toEqual(['passphrase']);
  });
});

describe('removing a sign-in', () => {
  it('works at once, and an old key file put back does not bring it back', async () => {
    const { id } = await addCallum();
    copyFileSync(keyFile(), `${keyFile()}.old`);
    await home.ask('session.removeSignIn', { id });
    expect(readFileSync(keyFile(), 'utf8')).not.toContain('Callum');
    await home.ask('session.lock', {});
    copyFileSync(`${keyFile()}.old`, keyFile());
    const unknown = await refusal('session.signIn', { who: { firstName: 'Nobody' }, passphrase: words });
    const removed = await refusal('session.signIn', { who: { firstName: 'Callum' }, passphrase: words });
    expect(removed).toEqual(unknown);
    await home.ask('session.signIn', { who: { firstName: 'Denise' }, passphrase: mine });
    expect(readFileSync(keyFile(), 'utf8')).not.toContain('Callum');
  });

  it('never takes the only registered manager away, nor their role', async () => {
    const id = await meId();
    expect(await refusal('session.removeSignIn', { id })).toMatchObject({ kind: 'precondition' });
    expect(await refusal('session.changeRole', { id, role: 'deputy' })).toMatchObject({
      kind: 'precondition',
    });
  });

  it('of oneself locks Parlour', async () => {
    await addCallum('registered-manager');
    await home.ask('session.removeSignIn', { id: await meId() });
    const state = await home.ask('session.state', {});
    expect(state).toMatchObject({ state: 'locked', people: [{ firstName: 'Callum' }] });
  });

  it('that is gone already says so', async () => {
    const { id } = await addCallum();
    await home.ask('session.removeSignIn', { id });
    expect(await refusal('session.removeSignIn', { id })).toMatchObject({ kind: 'not-found' });
  });
});

describe('changing a role', () => {
  it('holds from the next call on, for oneself too', async () => {
    const { id } = await addCallum();
    await home.ask('session.changeRole', { id, role: 'registered-manager' });
    await home.ask('session.changeRole', { id: await meId(), role: 'read-only' });
    expect(await refusal('session.changeRole', { id, role: 'staff' })).toMatchObject({ kind: 'forbidden' });
    expect(await home.ask('session.state', {})).toMatchObject({ me: { role: 'read-only' } });
  });
});

describe('changing my words', () => {
  it('needs the ones in use, and then only the new ones open', async () => {
    const wrong = await refusal('session.changePassphrase', { current: 'not mine', next: words });
    expect(Object.keys(wrong.fields ?? {})).toEqual(['current']);
    await home.ask('session.changePassphrase', { current: mine, next: words });
    expect(await signInAs('Denise', mine)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(
      await home.parlour.call('session.signIn', { who: { firstName: 'Denise' }, passphrase: words }),
    ).toMatchObject({
      ok: true,
    });
  });

  it('counts wrong tries like those at the door', async () => {
    for (let n = 0; n < 4; n += 1) {
      await refusal('session.changePassphrase', { current: 'not mine', next: words });
    }
    expect(await refusal('session.changePassphrase', { current: mine, next: words })).toMatchObject({
      kind: 'wait',
    });
  });
});

describe('the recovery code', () => {
  it('is proved by one group typed back, and then leaves the memory', async () => {
    const { recovery } = await home.ask('session.newRecoveryCode', { passphrase: mine });
    const prove = (typed: string) => home.ask('session.proveRecovery', { group: 4, typed });
    expect(await prove('ABCDE')).toEqual({ right: false });
    expect(await prove(` ${recovery.groups[4]?.toLowerCase() ?? ''} `)).toEqual({ right: true });
    expect(await home.ask('session.state', {})).toMatchObject({ recoveryProved: true });
    expect(await refusal('session.proveRecovery', { group: 4, typed: 'ABCDE' })).toMatchObject({
      kind: 'precondition',
    });
    expect(await refusal('session.printRecoverySheet', {})).toMatchObject({ kind: 'precondition' });
  });

  it('is proved whole from the paper once it is no longer in memory, with the delay of any wrong try', async () => {
    const { recovery } = await home.ask('session.newRecoveryCode', { passphrase: mine });
    expect(await home.ask('session.state', {})).toMatchObject({ recoveryInMemory: true });
    await home.ask('session.lock', {});
    await home.ask('session.signIn', { who: { firstName: 'Denise' }, passphrase: mine });
    expect(await home.ask('session.state', {})).toMatchObject({
      ...{ recoveryProved: false, recoveryInMemory: false },
    });
    expect(await refusal('session.proveWholeRecovery', { code: 'ABC' })).toMatchObject({
      kind: 'validation',
    });
    const code = recovery.groups.join('-').toLowerCase();
    const other = makeRecoveryCode(randomBytes(20)).join(' ');
    expect(await home.ask('session.proveWholeRecovery', { code: other })).toEqual({ right: false });
    expect(await home.ask('session.state', {})).toMatchObject({ recoveryProved: false });
    expect(await home.ask('session.proveWholeRecovery', { code })).toEqual({ right: true });
    expect(await home.ask('session.state', {})).toMatchObject({ recoveryProved: true });
    const { entries } = await home.ask('audit.list', { before: null, limit: 2 });
    expect(entries.map(({ action }) => action)).toEqual(['recovery-proved', 'sign-in-failed']);
    for (let wrong = 0; wrong < 5; wrong += 1) {
      await home.parlour.call('session.proveWholeRecovery', { code: other });
    }
    expect(await refusal('session.proveWholeRecovery', { code })).toMatchObject({ kind: 'wait' });
  });

  it('made anew is unproved, and the one before opens nothing', async () => {
    const { recovery: first } = await home.ask('session.newRecoveryCode', { passphrase: mine });
    await home.ask('session.proveRecovery', { group: 0, typed: first.groups[0] ?? '' });
    const { recovery: second } = await home.ask('session.newRecoveryCode', { passphrase: mine });
    expect(await home.ask('session.state', {})).toMatchObject({ recoveryProved: false });
    const signInId = await meId();
    await home.ask('session.lock', {});
    const recover = (groups: string[]) =>
      home.parlour.call('session.recover', { signInId, code: groups.join(' '), passphrase: words });
    expect(await recover(first.groups)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(await recover(second.groups)).toMatchObject({ ok: true });
  });

  it('is printed and saved while it is in memory, and both are in the trail', async () => {
    const { recovery } = await home.ask('session.newRecoveryCode', { passphrase: mine });
    await home.ask('session.printRecoverySheet', {});
    expect(JSON.stringify(home.printed)).toContain(recovery.groups[7]);
    const { savedId } = await home.ask('documents.saveRecoverySheet', {});
    await home.ask('documents.open', { savedId });
    expect(home.opened).toHaveLength(1);
    const { entries } = await home.ask('audit.list', { before: null, limit: 2 });
    expect(entries.map(({ action }) => action)).toEqual(['recovery-sheet-saved', 'recovery-sheet-printed']);
    await home.ask('session.lock', {});
    await home.ask('session.signIn', { who: { firstName: 'Denise' }, passphrase: mine });
    expect(await refusal('session.printRecoverySheet', {})).toMatchObject({ kind: 'precondition' });
  });
});
