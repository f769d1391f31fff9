import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ParlourError } from '@contract/errors';
import { openRecords, type OpenedRecords } from '../../db/client';
import { migrate } from '../../db/migrate';
import { backUp } from '../backup/backup';
import { checkFolder } from './folder-check';
import { finishMaking, makeFolder, type Home } from './home';
import { readKeyFile, type KeyFile } from './key-file';
import { keyFitsRecords } from './key-fits';
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
  if (read.is === 'from-future') throw new Trouble('db-from-future');
  if (read.is === 'damaged') throw new Trouble('key-file-damaged');
  const hasRecords = existsSync(home.records);
  if (read.is === 'whole' && hasRecords) return { is: 'locked', keys: read.keys };
  if (read.is === 'whole') throw new Trouble('db-damaged');
  if (hasRecords) throw new Trouble('key-file-missing');
  return { is: 'first-run' };
}

export interface OpenHomeOptions {
  path: string;
  home: Home;
  dataKey: Uint8Array;
  mode: 'create' | 'open';
  /** The folder of shipped migrations. */
  migrations: string;
  /** Epoch ms. */
  at: number;
}

/** Opens sealed records and brings them up to date. Throws {@link Trouble} for what has to be mended first. */
export async function openHome(options: OpenHomeOptions): Promise<OpenedRecords> {
  const { path, home, dataKey, mode, migrations, at } = options;
  const key = Buffer.from(dataKey).toString('hex');
  let records: OpenedRecords | undefined;
  try {
    records = openRecords({ path, key, mode });
    migrate({
      records,
      folder: migrations,
      at,
      backup: (before) => void backUp({ records: before, key, folder: join(home.folder, 'backups'), at }),
    });
    return records;
  } catch (error) {
    records?.close();
    throw await asTrouble(error, path, dataKey);
  }
}

async function asTrouble(error: unknown, path: string, dataKey: Uint8Array): Promise<unknown> {
  if (!(error instanceof ParlourError)) return error;
  switch (error.kind) {
    case 'db-from-future':
    case 'not-writable':
    case 'disk-full':
      return new Trouble(error.kind, error);
    case 'db-busy':
      return new Trouble('already-open', error);
    case 'not-found':
      return new Trouble('db-damaged', error);
    case 'db-damaged':
      return new Trouble((await keyIsWrong(path, dataKey)) ? 'key-file-wrong' : 'db-damaged', error);
    default:
      return error;
  }
}

/** A file too short or too spoilt to judge by counts as damaged: that screen leads to the backups. */
async function keyIsWrong(path: string, dataKey: Uint8Array): Promise<boolean> {
  return keyFitsRecords(path, dataKey).then(
    (fits) => fits === false,
    () => false,
  );
}
