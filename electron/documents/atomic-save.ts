import { randomBytes } from 'node:crypto';
import { open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ParlourError, type FileKind } from '@contract/errors';

/** The file system as far as a save needs it; a test passes one that fails. */
export interface SaveFiles {
  open: typeof open;
  rename: typeof rename;
  unlink: typeof unlink;
}

const inUse: Record<FileKind, string> = {
  word: 'The file is open in another program, most often in Word. Close it there, then save again.',
  pdf: 'The PDF is open in another program. Close it there, then save again.',
  list: 'The list is open in another program, most often in Excel. Close it there, then save again.',
};
const notWritable = 'Files cannot be saved in this folder. Choose another folder.';
const diskFull =
  'There is no room left on this disk. Make some room, or choose another disk, then save again.';

const renameTries = 4;
const pauseMs = 120;

/**
 * Writes the bytes whole or not at all: to a temporary file in the same folder, to the disk, then over `path`. The file
 * that was there stays as it was until the very end, and the temporary one never stays behind.
 * Throws `file-in-use`, `disk-full` or `not-writable`.
 */
export async function atomicSave(
  path: string,
  bytes: Uint8Array,
  files: SaveFiles = { open, rename, unlink },
): Promise<void> {
  await sweepLeftovers(path);
  const temporary = join(dirname(path), `${temporaryStart(path)}${randomBytes(4).toString('hex')}.tmp`);
  try {
    await writeThrough(temporary, bytes, files);
    await renameOver(temporary, path, files);
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** Removes temporary files of `path` that a save cut short by a power cut or a crash left beside it. Never throws. */
export async function sweepLeftovers(path: string): Promise<void> {
  const start = temporaryStart(path);
  const names = await readdir(dirname(path)).catch(() => []);
  const left = names.filter(
    (name) => name.startsWith(start) && /^[0-9a-f]{8}\.tmp$/.test(name.slice(start.length)),
  );
  await Promise.all(left.map((name) => unlink(join(dirname(path), name)).catch(() => undefined)));
}

function temporaryStart(path: string): string {
  return `.${basename(path)}.`;
}

async function writeThrough(path: string, bytes: Uint8Array, files: SaveFiles): Promise<void> {
  try {
    const file = await files.open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw inWords(error, path, 'not-writable');
  }
}

// A virus scanner often holds a new file for a moment; a file open in Word is held for longer.
async function renameOver(from: string, to: string, files: SaveFiles): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (tries === renameTries || !isBusy(codeOf(error))) throw inWords(error, to, 'file-in-use');
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

function isBusy(code: string): boolean {
  return code === 'EBUSY' || code === 'EPERM' || code === 'EACCES' || code === 'ETXTBSY';
}

function inWords(error: unknown, path: string, busyKind: 'file-in-use' | 'not-writable'): Error {
  const code = codeOf(error);
  const file = fileKindOf(path);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ParlourError('disk-full', diskFull, { cause: error, file });
  }
  if (isBusy(code)) {
    const words = busyKind === 'file-in-use' ? inUse[file] : notWritable;
    return new ParlourError(busyKind, words, { cause: error, file });
  }
  if (['EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL', 'EIO'].includes(code)) {
    return new ParlourError('not-writable', notWritable, { cause: error, file });
  }
  return error instanceof Error ? error : new Error(String(error));
}

// A temporary file carries the name of the one it stands for.
function fileKindOf(path: string): FileKind {
  const name = path.replace(/\.[0-9a-f]{8}\.tmp$/i, '').toLowerCase();
  if (name.endsWith('.pdf')) return 'pdf';
  return name.endsWith('.csv') ? 'list' : 'word';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
