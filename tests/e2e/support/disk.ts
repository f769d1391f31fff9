import { execFileSync } from 'node:child_process';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Small disks are made by mounting, which only root may do and only on Linux. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && canMount();

function canMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Puts a disk of so many megabytes over a folder. Take it away with {@link unmount}. */
export function mountDisk(folder: string, megabytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'parlour-test', folder]);
}

/** Lays one file over another, so that the one below can be neither replaced nor removed: it is busy. */
export function holdOpen(file: string, over: string): void {
  execFileSync('mount', ['--bind', file, over]);
}

export function unmount(path: string): void {
  execFileSync('umount', ['-l', path]);
}

/** Turns a mounted disk to read-only, or back. */
export function setWritable(folder: string, writable: boolean): void {
  execFileSync('mount', ['-o', `remount,${writable ? 'rw' : 'ro'}`, folder]);
}

/** Leaves no byte free on the disk that holds a folder; the answer makes room again. */
export async function fillDisk(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'something-large');
  const { bavail, bsize } = await statfs(folder);
  await writeFile(path, Buffer.alloc(bavail * bsize)).catch(() => undefined);
  return () => rm(path);
}
