import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toParlourError } from '../../db/errors';

let last = 0;

/**
 * Replaces a small file so that after a power cut there is the old one or the new one, never half of one.
 * Only its owner may read it. Throws `disk-full`, `not-writable` and the other kinds of db/errors.ts.
 */
export async function writeWhole(path: string, content: string): Promise<void> {
  // A name of its own, so that two writes at one moment do not meet in it.
  last += 1;
  const beside = `${path}.${process.pid}-${last}.new`;
  try {
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw toParlourError(error);
  }
}

/** Makes a rename last through a power cut; Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
