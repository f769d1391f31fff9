import { chmodSync, closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { ParlourError } from '@contract/errors';
import { toParlourError } from './errors';

type Handle = BetterSQLite3Database;

/** Reads only: the type has no way to change a row, and none to run SQL as text. */
export type Reader = Pick<Handle, 'select' | 'selectDistinct' | '$count'>;

/** What `write` hands its callback: reads, and changes that commit or vanish together. */
export type Writer = Reader & Pick<Handle, 'insert' | 'update' | 'delete'>;

/** The connection itself. For the migrator, the backup and tests; features never see it. */
export type RawDatabase = Database.Database;

export interface Records {
  readonly reader: Reader;
  readonly path: string;
  /** One synchronous transaction. What `use` throws undoes all of it; errors of the file come as ParlourError. */
  write<T>(use: (tx: Writer) => T): T;
  close(): void;
}

export interface OpenedRecords extends Records {
  readonly raw: RawDatabase;
}

export interface OpenOptions {
  path: string;
  /** The data key: 64 hex digits. */
  key: string;
  mode: 'create' | 'open';
}

const plainHeader = 'SQLite format 3';
const busyMs = 5000;
const mostStatements = 500;

/**
 * Opens the sealed records, or makes them. Throws ParlourError: `internal` for a key that is not 64 hex digits,
 * `precondition` when asked to make a file that is there, `not-found` when asked to open one that is not,
 * `db-damaged` for a wrong key, an emptied or a plain file, and the kinds of db/errors.ts.
 */
export function openRecords(options: OpenOptions): OpenedRecords {
  const raw = openSealed(options);
  const handle = drizzle({ client: keepingStatements(raw) });
  return {
    raw,
    reader: handle,
    path: options.path,
    write: writing(raw, handle),
    close: () => void raw.close(),
  };
}

/** The raw sealed connection: see {@link openRecords} for the errors. */
export function openSealed({ path, key, mode }: OpenOptions): RawDatabase {
  // An empty key is taken by SQLite without complaint and writes everything in plain.
  if (!/^[0-9a-f]{64}$/i.test(key))
    throw new ParlourError('internal', 'The key of the records is not whole.');
  if (mode === 'create') makeOwnerOnlyFile(path);
  else refuseUnlessThere(path);
  let raw: RawDatabase | undefined;
  try {
    raw = new Database(path, { fileMustExist: true, timeout: busyMs });
    unseal(raw, key);
    if (mode === 'create') refusePlainFile(path);
    return raw;
  } catch (error) {
    raw?.close();
    throw toParlourError(error);
  }
}

/** The order matters: the key before anything that reads or writes a page, or the file is broken or plain. */
function unseal(raw: RawDatabase, key: string): void {
  raw.pragma("cipher = 'sqlcipher'");
  raw.pragma('legacy = 4');
  raw.pragma(`key = "x'${key}'"`);
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.pragma('foreign_keys = ON');
  raw.pragma(`busy_timeout = ${busyMs}`);
  raw.pragma('trusted_schema = OFF');
  // What a long sort puts aside would otherwise go to a temporary file, and nothing of the records leaves their own.
  raw.pragma('temp_store = MEMORY');
  // A page that must be unsealed again costs far more than one kept: ten years of records need some 30 MB.
  raw.pragma('cache_size = -32768');
  raw.prepare('select count(*) from sqlite_schema').get();
}

/** Compiles each statement once: the queries are few, and a key press runs a dozen of them. */
function keepingStatements(raw: RawDatabase): RawDatabase {
  const kept = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const found = kept.get(sql);
    if (found) return found;
    // Lists of ids make a statement for each length, so the store is emptied before it grows for ever.
    if (kept.size >= mostStatements) kept.clear();
    const statement = raw.prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  return new Proxy(raw, {
    get: (target, name): unknown => (name === 'prepare' ? prepare : Reflect.get(target, name)),
  });
}

function makeOwnerOnlyFile(path: string): void {
  if (existsSync(path) && statSync(path).size > 0) {
    throw new ParlourError('precondition', 'There are records in this folder already.');
  }
  try {
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
  } catch (error) {
    throw toParlourError(error);
  }
}

function refuseUnlessThere(path: string): void {
  if (!existsSync(path)) throw new ParlourError('not-found', 'The records file is not where it should be.');
  // SQLite would take an emptied file for a new one and quietly begin again.
  if (statSync(path).size === 0) throw new ParlourError('db-damaged', 'The records file is empty.');
}

function refusePlainFile(path: string): void {
  if (readHeader(path).startsWith(plainHeader)) {
    throw new ParlourError('internal', 'The records would not have been sealed, so nothing was written.');
  }
}

function readHeader(path: string): string {
  const bytes = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, 16, 0);
  } finally {
    closeSync(file);
  }
  return bytes.toString('latin1');
}

function writing(raw: RawDatabase, handle: Handle): Records['write'] {
  const once = raw.transaction((use: (tx: Writer) => unknown) => use(handle));
  return <T>(use: (tx: Writer) => T) => {
    if (raw.inTransaction) throw new ParlourError('internal', 'A change was begun inside another change.');
    try {
      return once.immediate(use) as T;
    } catch (error) {
      throw toParlourError(error);
    }
  };
}
