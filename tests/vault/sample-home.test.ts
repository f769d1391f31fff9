import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countForms } from '@rules/form-of';
import { sampleWords } from '../../electron/main/sample-words';
import { startInProcess, type InProcess } from '../joined/in-process';
import { firstPlace, startSession } from './support';

let home: InProcess;

beforeEach(() => {
  home = startInProcess();
});
afterEach(() => home.end());

describe('the sample home', () => {
  it('is Marram House as the first scenario has it, with its manager signed in', async () => {
    await home.ask('session.openSample', {});
    expect(await home.ask('session.state', {})).toMatchObject({
      state: 'open',
      sample: true,
      placeName: 'Marram House',
      me: { firstName: 'Denise', role: 'registered-manager' },
      recoveryProved: true,
    });
    const { people } = await home.ask('people.list', { archived: false });
    const residents = people.filter(({ kind }) => kind === 'resident');
    expect(residents).toHaveLength(22);
    expect(countForms(residents.map(({ needs }) => needs))).toEqual({
      standard: 9,
      'large-print': 7,
      'easy-read': 4,
      'read-aloud': 1,
      translated: 1,
    });
    const { meetings } = await home.ask('meetings.list', { archived: false, before: null, limit: 10 });
    const [meeting] = meetings;
    expect(meetings).toHaveLength(1);
    expect(meeting).toMatchObject({
      date: '2026-12-02',
      startTime: '14:15',
      room: 'Lounge',
      state: 'planned',
      itemCount: 6,
      totalMinutes: 45,
    });
    const nameOf = (id?: string | null) => people.find((person) => person.id === id)?.fullName;
    expect([nameOf(meeting?.chairId), nameOf(meeting?.minuteTakerId)]).toEqual([
      'Denise Okafor',
      'Callum Price',
    ]);
    expect(await home.ask('audit.check', {})).toMatchObject({ whole: true });
    expect(home.problems).toEqual([]);
  });

  it('shows its words on its own sign-in screen, and opens to both of its people with them', async () => {
    await home.ask('session.openSample', {});
    await home.ask('session.lock', {});
    const state = await home.ask('session.state', {});
    if (state.state !== 'locked' || state.sampleWords === null) throw new Error('No words are shown.');
    expect(state.people.map(({ firstName }) => firstName)).toEqual(['Denise', 'Callum']);
    await home.ask('session.signIn', { who: { firstName: 'Callum' }, passphrase: state.sampleWords });
    expect(await home.ask('session.state', {})).toMatchObject({ me: { role: 'minute-taker' } });
  });

  it('keeps what was done in it, and leaves the real records alone', async () => {
    await home.signInAsManager();
    const real = readFileSync(join(home.folder, 'records/parlour-keys.json'));
    await home.ask('session.openSample', {});
    const [resident] = (await home.ask('people.list', { archived: false })).people;
    if (resident === undefined) throw new Error('Nobody is there.');
    await home.ask('people.archive', { id: resident.id, archived: true, revision: resident.revision });
    await home.ask('session.leaveSample', {});
    expect(await home.ask('session.state', {})).toMatchObject({ state: 'locked', sampleWords: null });
    await home.ask('session.openSample', {});
    expect((await home.ask('people.list', { archived: true })).people).toHaveLength(1);
    expect(readFileSync(join(home.folder, 'records/parlour-keys.json'))).toEqual(real);
  });

  it('is made afresh when its making was cut short', async () => {
    const { session } = startSession(home.folder);
    await session.choose('sample');
    await session.makePlace({ ...firstPlace, passphrase: sampleWords });
    await session.end();
    await home.ask('session.openSample', {});
    expect((await home.ask('people.list', { archived: false })).people).toHaveLength(28);
  });

  it('is not made afresh because a new recovery code was left unproved', async () => {
    await home.ask('session.openSample', {});
    const [resident] = (await home.ask('people.list', { archived: false })).people;
    if (resident === undefined) throw new Error('Nobody is there.');
    await home.ask('people.archive', { id: resident.id, archived: true, revision: resident.revision });
    await home.ask('session.newRecoveryCode', { passphrase: sampleWords });
    await home.ask('session.openSample', {});
    expect((await home.ask('people.list', { archived: true })).people).toHaveLength(1);
  });
});
