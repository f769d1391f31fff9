import { ParlourError, type ErrorKind } from '@contract/errors';

const words: Partial<Record<ErrorKind, string>> = {
  'db-damaged': 'The records file cannot be read with this key, or it is damaged.',
  'disk-full': 'The disk is full. Nothing was lost, but nothing more can be saved until there is room.',
  'db-busy': 'Another program is using the records. Nothing was changed.',
  'not-writable': 'Parlour may not write to the folder that holds the records.',
  internal: 'Something went wrong inside Parlour. Nothing was changed.',
};

/** SQLite code → kind. The longest matching start wins, so `SQLITE_IOERR_READ` is found before `SQLITE_IOERR`. */
const sqliteKinds: readonly (readonly [code: string, kind: ErrorKind])[] = [
  ['SQLITE_NOTADB', 'db-damaged'],
  ['SQLITE_CORRUPT', 'db-damaged'],
  ['SQLITE_IOERR_READ', 'db-damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'db-damaged'],
  ['SQLITE_IOERR_DATA', 'db-damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'db-damaged'],
  ['SQLITE_FULL', 'disk-full'],
  // A full disk shows here first: the shared-memory file is the first to grow.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_BUSY', 'db-busy'],
  ['SQLITE_LOCKED', 'db-busy'],
  ['SQLITE_READONLY', 'not-writable'],
  ['SQLITE_CANTOPEN', 'not-writable'],
  ['SQLITE_PERM', 'not-writable'],
  ['SQLITE_IOERR', 'not-writable'],
];

const fileKinds: Readonly<Record<string, ErrorKind>> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENOENT: 'not-found',
};

/**
 * The error as one of Parlour's own kinds, whatever threw it: SQLite, Drizzle or the file system.
 * A {@link ParlourError} comes back as it is; anything unknown is `internal`. The words never hold SQL or a path.
 */
export function toParlourError(error: unknown): ParlourError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ParlourError) return cause;
    const kind = kindOf(cause);
    if (kind) return new ParlourError(kind, words[kind] ?? wordsForFile(kind), { cause: error });
  }
  return new ParlourError('internal', words.internal ?? '', { cause: error });
}

function kindOf(error: Error): ErrorKind | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const [, kind] = sqliteKinds
    .filter(([start]) => code.startsWith(start))
    .reduce<readonly [string, ErrorKind | undefined]>(
      (best, row) => (row[0].length > best[0].length ? row : best),
      ['', undefined],
    );
  return kind ?? fileKinds[code];
}

function wordsForFile(kind: ErrorKind): string {
  return kind === 'file-in-use'
    ? 'Another program has the file open. Close it there and try again.'
    : 'The records file is not where it should be.';
}
