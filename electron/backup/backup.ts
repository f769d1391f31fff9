import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { ParlourError } from '@contract/errors';
import { openSealed, type OpenedRecords } from '../../db/client';
import { toParlourError } from '../../db/errors';
import { assertWhole, copyInto, countRows } from '../../db/inspect';

export interface BackUpOptions {
  records: OpenedRecords;
  /** The data key, 64 hex digits: the copy is sealed with it too. */
  key: string;
  /** Where copies are kept; made when it is not there. */
  folder: string;
  /** Epoch ms; names the copy. */
  at: number;
}

const unfinished = '.part';

/**
 * Makes a sealed copy of the records, reopens it, checks it is whole and holds as many rows of everything, and only
 * then gives it its name, so a file with a copy's name is a copy that was checked. Throws ParlourError and leaves no
 * half copy when anything is in doubt.
 */
export function backUp({ records, key, folder, at }: BackUpOptions): { path: string } {
  const path = join(folder, nameOf(at));
  const part = path + unfinished;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    clearUnfinished(folder);
    closeSync(openSync(part, 'wx', 0o600));
    copyInto(records.raw, part);
    verifyBackup({ path: part, key, rows: countRows(records.raw) });
    toDisk(part);
    renameSync(part, path);
    return { path };
  } catch (error) {
    clearUnfinished(folder);
    throw toParlourError(error);
  }
}

/**
 * Opens a copy with its key and checks every page, every reference and, when `rows` is given, that each table holds
 * as many. Throws ParlourError `db-damaged` when it cannot be trusted.
 */
export function verifyBackup(copy: { path: string; key: string; rows?: ReadonlyMap<string, number> }): void {
  const raw = openSealed({ path: copy.path, key: copy.key, mode: 'open' });
  try {
    assertWhole(raw);
    const found = countRows(raw);
    for (const [table, count] of copy.rows ?? found) {
      if (found.get(table) !== count)
        throw new ParlourError('db-damaged', 'The copy does not hold everything.');
    }
  } catch (error) {
    throw toParlourError(error);
  } finally {
    raw.close();
  }
}

/** `records-2026-12-02-141500-000.db`, in UTC: names sort by when they were made. */
function nameOf(at: number): string {
  const stamp = new Date(at)
    .toISOString()
    .replace('T', '-')
    .replaceAll(':', '')
    .replace('.', '-')
    .slice(0, -1);
  return `records-${stamp}.db`;
}

/** Only what a stopped run of ours left behind. */
function clearUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  const mine = /^records-[\d-]+\.db\.part(-wal|-shm|-journal)?$/;
  for (const name of readdirSync(folder)) {
    if (mine.test(name)) rmSync(join(folder, name), { force: true });
  }
}

function toDisk(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
