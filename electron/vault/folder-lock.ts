import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as z from 'zod';

const holderSchema = z.object({ pid: z.number().int(), host: z.string() });
type Holder = z.infer<typeof holderSchema>;

const heartbeatMs = 30_000;
/** A holder who has not shown life for this long has gone: a crash, or a folder brought from another PC. */
const goneAfterMs = 100_000;
const heldHere = new Set<string>();

export interface FolderLock {
  release(): Promise<void>;
}

/** Takes the folder for this process by a file naming it; null when another Parlour has it. Other errors are thrown. */
export async function lockFolder(path: string): Promise<FolderLock | null> {
  if (heldHere.has(path)) return null;
  if (!(await claim(path))) return null;
  heldHere.add(path);
  const beat = setInterval(() => void showLife(path), heartbeatMs);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      heldHere.delete(path);
      await rm(path, { force: true });
    },
  };
}

async function claim(path: string): Promise<boolean> {
  const content = JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder);
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      await writeFile(path, content, { flag: 'wx', mode: 0o600 });
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (await isAlive(path)) return false;
    await rm(path, { force: true });
  }
  return false;
}

async function isAlive(path: string): Promise<boolean> {
  const seen = await stat(path).catch(() => null);
  if (seen === null || Math.abs(Date.now() - seen.mtimeMs) > goneAfterMs) return false;
  const holder = await readHolder(path);
  // A file cut short by a crash, or one with our own number from before a restart, has no living holder.
  if (holder === null || (holder.host === hostname() && holder.pid === process.pid)) return false;
  return holder.host !== hostname() || isRunning(holder.pid);
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    return holderSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function showLife(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}
