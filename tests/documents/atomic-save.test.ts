import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atomicSave, type SaveFiles } from '../../electron/documents/atomic-save';

const files: SaveFiles = { open, rename, unlink };
const bytes = new TextEncoder().encode('the new minutes');
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-save-'));
  path = join(folder, 'Minutes.docx');
  writeFileSync(path, 'the old minutes');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function failing(name: 'open' | 'rename', code: string, times = Infinity): SaveFiles {
  let left = times;
  const fails = () => (left -= 1) >= 0;
  const failure = () => Promise.reject(Object.assign(new Error(code), { code }));
  return name === 'open'
    ? { ...files, open: (...args) => (fails() ? failure() : open(...args)) }
    : { ...files, rename: (...args) => (fails() ? failure() : rename(...args)) };
}

/** Runs the save, which must fail, and hands back its kind; the old file must be whole and alone. */
async function kindOf(save: Promise<void>): Promise<unknown> {
  const error: unknown = await save.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(readFileSync(path, 'utf8')).toBe('the old minutes');
  expect(readdirSync(folder)).toEqual(['Minutes.docx']);
  return error instanceof Error && 'kind' in error ? error.kind : error;
}

describe('saving whole or not at all', () => {
  it('replaces the file and leaves nothing beside it', async () => {
    await atomicSave(path, bytes);
    expect(readFileSync(path, 'utf8')).toBe('the new minutes');
    expect(readdirSync(folder)).toEqual(['Minutes.docx']);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('says the file is in use when Word holds it: %s', async (code) => {
    expect(await kindOf(atomicSave(path, bytes, failing('rename', code)))).toBe('file-in-use');
  });

  it('says what to do about a file in use', async () => {
    await expect(atomicSave(path, bytes, failing('rename', 'EBUSY'))).rejects.toThrow(
      'The file is open in another program, most often in Word. Close it there, then save again.',
    );
  });

  it.each([
    ['Minutes.docx', 'word', 'Word'],
    ['People.csv', 'list', 'Excel'],
  ])('says what kind of file could not be saved: %s', async (name, file, program) => {
    const at = join(folder, name);
    const inUse = await atomicSave(at, bytes, failing('rename', 'EBUSY')).catch((error: unknown) => error);
    expect(inUse).toMatchObject({ kind: 'file-in-use', file });
    expect(String(inUse)).toContain(`in ${program}.`);
    const notOpened = atomicSave(at, bytes, failing('open', 'EACCES'));
    await expect(notOpened).rejects.toMatchObject({ kind: 'not-writable', file });
  });

  it('waits out a virus scanner that holds the file for a moment', async () => {
    await atomicSave(path, bytes, failing('rename', 'EPERM', 2));
    expect(readFileSync(path, 'utf8')).toBe('the new minutes');
  });

  it.each(['EACCES', 'EROFS', 'ENOENT'])('says the folder cannot be written: %s', async (code) => {
    expect(await kindOf(atomicSave(path, bytes, failing('open', code)))).toBe('not-writable');
  });

  it('says the disk is full, also when that shows half-way through', async () => {
    const halfWay: SaveFiles = {
      ...files,
      open: async (...args) => {
        const file = await open(...args);
        file.writeFile = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
        return file;
      },
    };
    expect(await kindOf(atomicSave(path, bytes, halfWay))).toBe('disk-full');
  });

  it('removes what a save cut short left behind, and nothing else', async () => {
    writeFileSync(join(folder, '.Minutes.docx.0a1b2c3d.tmp'), 'half');
    writeFileSync(join(folder, '.Minutes.docx.mine.tmp'), 'keep');
    await atomicSave(path, bytes);
    expect(readdirSync(folder).sort()).toEqual(['.Minutes.docx.mine.tmp', 'Minutes.docx']);
  });

  it('keeps the old file whole when it is killed before the change of names', async () => {
    const code = `
      import { open, unlink } from 'node:fs/promises';
      import { atomicSave } from ${JSON.stringify(join(import.meta.dirname, '../../electron/documents/atomic-save.ts'))};
      const rename = () => { console.log('now'); return new Promise(() => setInterval(() => {}, 1000)); };
      await atomicSave(${JSON.stringify(path)}, new TextEncoder().encode('the new minutes'), { open, unlink, rename });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(readFileSync(path, 'utf8')).toBe('the old minutes');
    await atomicSave(path, bytes);
    expect(readdirSync(folder)).toEqual(['Minutes.docx']);
  });
});

const isRoot = process.getuid?.() === 0;

/** A disk of 64 KB, where this machine lets one be made. */
function tinyDisk(at: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at]).status === 0;
}

describe.runIf(isRoot)('on a real disk that is full', () => {
  it('says so and keeps the old file', async ({ skip }) => {
    const disk = mkdtempSync(join(tmpdir(), 'parlour-disk-'));
    if (!tinyDisk(disk)) return skip('a disk cannot be mounted here');
    try {
      const full = join(disk, 'Minutes.docx');
      writeFileSync(full, 'the old minutes');
      await expect(atomicSave(full, new Uint8Array(200_000))).rejects.toMatchObject({ kind: 'disk-full' });
      expect(readFileSync(full, 'utf8')).toBe('the old minutes');
      expect(readdirSync(disk)).toEqual(['Minutes.docx']);
    } finally {
      spawnSync('umount', [disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  });
});

describe.runIf(isRoot)('on a real disk that may only be read', () => {
  it('says so and keeps the old file', async ({ skip }) => {
    const disk = mkdtempSync(join(tmpdir(), 'parlour-disk-'));
    if (!tinyDisk(disk)) return skip('a disk cannot be mounted here');
    try {
      const fixed = join(disk, 'Minutes.docx');
      writeFileSync(fixed, 'the old minutes');
      spawnSync('mount', ['-o', 'remount,ro', disk]);
      await expect(atomicSave(fixed, bytes)).rejects.toMatchObject({ kind: 'not-writable' });
      expect(readFileSync(fixed, 'utf8')).toBe('the old minutes');
    } finally {
      spawnSync('umount', [disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  });
});

describe.skipIf(isRoot || process.platform === 'win32')('in a folder that may only be read', () => {
  it('says so and keeps the old file', async () => {
    chmodSync(folder, 0o500);
    try {
      await expect(atomicSave(path, bytes)).rejects.toMatchObject({ kind: 'not-writable' });
      expect(existsSync(path)).toBe(true);
    } finally {
      chmodSync(folder, 0o700);
    }
  });
});
