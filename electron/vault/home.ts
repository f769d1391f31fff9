import { existsSync, statSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './atomic-file';

/** The files of one home: real records, or the sample's. */
export interface Home {
  folder: string;
  records: string;
  /** Records being made, until the key file that opens them is safely there. */
  newRecords: string;
  keys: string;
  tries: string;
  lock: string;
}

export function homeIn(folder: string): Home {
  return {
    folder,
    records: join(folder, 'parlour.db'),
    newRecords: join(folder, 'parlour.new.db'),
    keys: join(folder, 'parlour-keys.json'),
    tries: join(folder, 'parlour-tries.json'),
    lock: join(folder, 'parlour.lock'),
  };
}

export async function makeFolder(home: Home): Promise<void> {
  await mkdir(home.folder, { recursive: true, mode: 0o700 });
}

/** Ends the making of records: the key file is there, so the new records take their name. Also after a power cut. */
export async function finishMaking(home: Home): Promise<void> {
  if (!existsSync(home.newRecords) || existsSync(home.records) || !existsSync(home.keys)) return;
  await rename(home.newRecords, home.records);
  await syncFolder(dirname(home.records));
}

/** A home's folder, or the nearest folder above it where there is none yet or a file stands in its place. */
export function nearestFolder(path: string): string {
  const above = dirname(path);
  if (above === path || statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  return nearestFolder(above);
}
