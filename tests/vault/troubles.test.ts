import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StartUpTrouble } from '@contract/session';
import { openRecords } from '../../db/client';
import { fileSystemOf, isUncPath } from '../../electron/vault/folder-check';
import { failure } from './failure';
import { firstPlace, managerWords, newFolder, startSession } from './support';

let folder: ReturnType<typeof newFolder>;
let key: string;

const inRecords = (name: string) => join(folder.path, 'records', name);
const start = () => startSession(folder.path).session;
const signingIn = { who: { firstName: 'Denise' }, passphrase: managerWords };

beforeEach(async () => {
  folder = newFolder();
  const session = start();
  await session.makePlace(firstPlace);
  key = session.requireOpen().dataKey.toString('hex');
  await session.end();
});
afterEach(() => folder.remove());

const fileAbout: Partial<Record<StartUpTrouble, string>> = {
  'db-from-future': 'parlour.db',
  'db-damaged': 'parlour.db',
  'key-file-missing': 'parlour-keys.json',
  'key-file-damaged': 'parlour-keys.json',
  'key-file-wrong': 'parlour-keys.json',
  'already-open': 'parlour.db',
};
const troubleHere = (trouble: StartUpTrouble, fileName = fileAbout[trouble] ?? null) => ({
  ...{ state: 'trouble', trouble, fileName },
  folder: join(folder.path, 'records'),
});

async function expectTrouble(trouble: StartUpTrouble, fileName?: string) {
  const session = start();
  expect(await session.state()).toEqual(troubleHere(trouble, fileName));
  expect(await session.troubleFolder()).toBe(join(folder.path, 'records'));
  return session;
}

/** For what shows only once the key is there: the sign-in fails with a kind, and the screen then shows the trouble. */
async function expectTroubleAfterSignIn(trouble: StartUpTrouble, kind: string) {
  const session = start();
  expect(await session.state()).toMatchObject({ state: 'locked' });
  expect((await failure(session.signIn(signingIn))).kind).toBe(kind);
  expect(await session.state()).toEqual(troubleHere(trouble));
  return session;
}

async function expectMended(session: ReturnType<typeof start>) {
  await session.signIn(signingIn);
  expect(await session.state()).toMatchObject({ state: 'open' });
  await session.end();
}

function spoil(path: string, from: number, length: number) {
  const bytes = readFileSync(path);
  bytes.fill(0x5a, from, from + length);
  writeFileSync(path, bytes);
}

describe('the key file', () => {
  it('missing is said, and put back works again', async () => {
    renameSync(inRecords('parlour-keys.json'), inRecords('elsewhere.json'));
    const session = await expectTrouble('key-file-missing');
    renameSync(inRecords('elsewhere.json'), inRecords('parlour-keys.json'));
    await expectMended(session);
  });

  it.each(['', '{"version":1,"people":', '{"version":1,"people":[],"recovery":{}}', '[]', 'null'])(
    'damaged is said: %j',
    async (content) => {
      writeFileSync(inRecords('parlour-keys.json'), content);
      await (await expectTrouble('key-file-damaged')).end();
    },
  );

  it('with anything else in it is not taken', async () => {
    const keys = JSON.parse(readFileSync(inRecords('parlour-keys.json'), 'utf8')) as object;
    writeFileSync(inRecords('parlour-keys.json'), JSON.stringify({ ...keys, note: 'more' }));
    await (await expectTrouble('key-file-damaged')).end();
  });

  it('of a later Parlour is not touched', async () => {
    writeFileSync(inRecords('parlour-keys.json'), '{"version":2}');
    await (await expectTrouble('db-from-future', 'parlour-keys.json')).end();
  });

  it('of other records is said once the words open it, and the right one put back works again', async () => {
    const other = newFolder();
    const { session: elsewhere } = startSession(other.path);
    await elsewhere.makePlace(firstPlace);
    await elsewhere.end();
    copyFileSync(inRecords('parlour-keys.json'), inRecords('right.json'));
    copyFileSync(join(other.path, 'records/parlour-keys.json'), inRecords('parlour-keys.json'));
    const session = await expectTroubleAfterSignIn('key-file-wrong', 'precondition');
    copyFileSync(inRecords('right.json'), inRecords('parlour-keys.json'));
    await expectMended(session);
    other.remove();
  });
});

describe('the records', () => {
  it.each([
    ['in the middle of the first page', 200, 2000],
    ['at the very start', 0, 64],
    ['all over', 0, 1_000_000],
  ])('damaged %s are said, and a good file put back works again', async (_where, from, length) => {
    copyFileSync(inRecords('parlour.db'), inRecords('good.db'));
    spoil(inRecords('parlour.db'), from, Math.min(length, readFileSync(inRecords('parlour.db')).length));
    const session = await expectTroubleAfterSignIn('db-damaged', 'db-damaged');
    copyFileSync(inRecords('good.db'), inRecords('parlour.db'));
    for (const end of ['-wal', '-shm']) rmSync(inRecords(`parlour.db${end}`), { force: true });
    await expectMended(session);
  });

  it('gone or emptied are said and never begun anew', async () => {
    writeFileSync(inRecords('parlour.db'), '');
    await (await expectTroubleAfterSignIn('db-damaged', 'db-damaged')).end();
    rmSync(inRecords('parlour.db'));
    const session = await expectTrouble('db-damaged');
    expect((await failure(session.makePlace(firstPlace))).kind).toBe('db-damaged');
    await session.end();
  });

  it('of a newer Parlour are not touched', async () => {
    const records = openRecords({ path: inRecords('parlour.db'), key, mode: 'open' });
    records.raw.exec(
      "insert into migration_applied (idx, tag, hash, at) select max(idx) + 1, '9999_later', 'x', 0 from migration_applied",
    );
    records.close();
    await (await expectTroubleAfterSignIn('db-from-future', 'db-from-future')).end();
  });

  it('with trouble do not count as a wrong try', async () => {
    copyFileSync(inRecords('parlour.db'), inRecords('good.db'));
    spoil(inRecords('parlour.db'), 200, 2000);
    for (let n = 0; n < 6; n += 1) {
      const session = start();
      expect((await failure(session.signIn(signingIn))).kind).toBe('db-damaged');
      await session.end();
    }
  });
});

describe('the folder', () => {
  it('is not told and not shown while nothing is wrong', async () => {
    const session = start();
    expect(await session.state()).not.toHaveProperty('folder');
    expect((await failure(session.troubleFolder())).kind).toBe('precondition');
    await session.end();
  });

  it.runIf(process.getuid?.() !== 0)('that may not be written to is said', async () => {
    chmodSync(join(folder.path, 'records'), 0o500);
    await (await expectTrouble('not-writable')).end();
    chmodSync(join(folder.path, 'records'), 0o700);
  });

  it.runIf(canMount())('on a full disk is said, and with room again it works', async () => {
    const full = newFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', full.path]);
    const { session } = startSession(full.path);
    try {
      expect(await session.state()).toMatchObject({ state: 'trouble', trouble: 'disk-full' });
      expect((await failure(session.makePlace(firstPlace))).kind).toBe('disk-full');
      execFileSync('mount', ['-o', 'remount,size=64m', full.path]);
      await session.makePlace(firstPlace);
      await session.end();
    } finally {
      execFileSync('umount', [full.path]);
      full.remove();
    }
  });

  it('that cannot be made is said', async () => {
    const blocked = newFolder();
    writeFileSync(join(blocked.path, 'records'), 'a file in its place');
    const { session } = startSession(blocked.path);
    expect(await session.state()).toMatchObject({ state: 'trouble', trouble: 'not-writable' });
    expect(await session.troubleFolder()).toBe(blocked.path);
    blocked.remove();
  });

  it('in use by another Parlour is said, until that one has gone', async () => {
    const first = start();
    await first.signIn(signingIn);
    const second = await expectTrouble('already-open');
    expect((await failure(second.signIn(signingIn))).kind).toBe('precondition');
    await first.end();
    await expectMended(second);
  });

  it('held by another process is said; by one that was killed it is free at once', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(inRecords('parlour.lock'), JSON.stringify({ pid: other.pid, host: hostname() }));
    const session = await expectTrouble('already-open');
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('exit', resolve));
    await expectMended(session);
  });

  it('held by another PC is said, until that PC has been silent for long', async () => {
    writeFileSync(inRecords('parlour.lock'), JSON.stringify({ pid: 1, host: 'another-pc' }));
    const session = await expectTrouble('already-open');
    const longAgo = new Date(Date.now() - 600_000);
    utimesSync(inRecords('parlour.lock'), longAgo, longAgo);
    await expectMended(session);
  });

  it('on a network is known by where it is mounted', () => {
    const mounts = [
      'rootfs / ext4 rw 0 0',
      '//server/share /mnt/the\\040office cifs rw 0 0',
      'server:/home /home nfs4 rw 0 0',
      '/dev/sdb1 /home/local ext4 rw 0 0',
    ].join('\n');
    expect(fileSystemOf('/var/lib', mounts)).toBe('ext4');
    expect(fileSystemOf('/mnt/the office/Parlour', mounts)).toBe('cifs');
    expect(fileSystemOf('/mnt/the officers', mounts)).toBe('ext4');
    expect(fileSystemOf('/home/denise', mounts)).toBe('nfs4');
    expect(fileSystemOf('/home/local/denise', mounts)).toBe('ext4');
    expect(isUncPath('\\\\server\\share\\Parlour')).toBe(true);
    expect(isUncPath('\\\\?\\UNC\\server\\share')).toBe(true);
    expect(isUncPath('\\\\?\\C:\\Parlour')).toBe(false);
    expect(isUncPath('C:\\Parlour')).toBe(false);
  });
});

/** Small disks to fill can be had only where tests may mount one. */
function canMount(): boolean {
  const trial = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', trial.path], { stdio: 'ignore' });
    execFileSync('umount', [trial.path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    trial.remove();
  }
}
