import { existsSync } from 'node:fs';
import { checkFolder } from './folder-check';
import { finishMaking, makeFolder, type Home } from './home';
import { readKeyFile, type KeyFile } from './key-file';
import { Trouble } from './trouble';

/** What a home is, seen before anyone has signed in. */
export type HomeSeen = { is: 'first-run' } | { is: 'locked'; keys: KeyFile };

/** Makes a home's folder and checks it. Throws {@link Trouble}: `not-writable`, `disk-full`, `network-share`. */
export async function prepareFolder(home: Home): Promise<void> {
  await makeFolder(home).catch((error: unknown) => {
    throw new Trouble('not-writable', error);
  });
  const wrong = await checkFolder(home.folder);
  if (wrong !== null) throw new Trouble(wrong);
}

/** Reads what a home is from its files. Throws {@link Trouble} for what keeps the records shut. */
export async function readHome(home: Home): Promise<HomeSeen> {
  await finishMaking(home);
  const read = await readKeyFile(home.keys).catch((error: unknown) => {
    throw new Trouble('key-file-damaged', error);
  });
  if (read.is === 'from-future') throw new Trouble('db-from-future', undefined, 'keys');
  if (read.is === 'damaged') throw new Trouble('key-file-damaged');
  const hasRecords = existsSync(home.records);
  if (read.is === 'whole' && hasRecords) return { is: 'locked', keys: read.keys };
  if (read.is === 'whole') throw new Trouble('db-damaged');
  if (hasRecords) throw new Trouble('key-file-missing');
  return { is: 'first-run' };
}
