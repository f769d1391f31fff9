import { open, readFile, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { StartUpTrouble } from '@contract/session';

/** With less than this left, a save would soon fail. */
const neededBytes = 8 * 1024 * 1024;
const networkFileSystems = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'fuse.sshfs',
  '9p',
  'afs',
  'ceph',
]);

/** What is wrong with the folder itself, before anything in it is read; null when nothing is. */
export async function checkFolder(folder: string): Promise<StartUpTrouble | null> {
  if (await isOnNetwork(folder)) return 'network-share';
  const probe = join(folder, `.parlour-probe-${process.pid}`);
  try {
    const file = await open(probe, 'w', 0o600);
    try {
      await file.write('probe');
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'not-writable';
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < neededBytes ? 'disk-full' : null;
}

/** True for a folder another PC may also have open: SQLite's locks do not hold there. */
async function isOnNetwork(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return isUncPath(folder);
  if (process.platform !== 'linux') return false;
  const mounts = await readFile('/proc/mounts', 'utf8').catch(() => '');
  return networkFileSystems.has(fileSystemOf(resolve(folder), mounts));
}

/** `\\server\share\…`, but not `\\?\C:\…`, which is this PC. */
export function isUncPath(path: string): boolean {
  return /^[\\/]{2}(\?[\\/]UNC[\\/]|[^?.\\/])/i.test(path);
}

/** The kind of file system a path is on, by the longest mount point above it in the text of /proc/mounts. */
export function fileSystemOf(path: string, mounts: string): string {
  let best = { point: '', kind: '' };
  for (const row of mounts.split('\n')) {
    const [, written = '', kind = ''] = row.split(' ');
    const point = written.replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    const above = point === '/' || path === point || path.startsWith(`${point}/`);
    // A later mount on the same point hides the earlier one.
    if (written !== '' && above && point.length >= best.point.length) best = { point, kind };
  }
  return best.kind;
}
