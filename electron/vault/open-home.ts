import { join } from 'node:path';
import { ParlourError } from '@contract/errors';
import { openRecords, type OpenedRecords } from '../../db/client';
import { migrate } from '../../db/migrate';
import { backUp } from '../backup/backup';
import type { Home } from './home';
import { keyFitsRecords } from './key-fits';
import { Trouble } from './trouble';

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
