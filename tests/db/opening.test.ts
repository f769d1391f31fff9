import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { openRecords, openSealed, type Reader, type Writer } from '../../db/client';
import { key, kindOf, open, temporaryFolder } from './support';

describe('opening the sealed records', () => {
  it('takes only a key of 64 hex digits', () => {
    const path = `${temporaryFolder()}/records.db`;
    for (const bad of ['', 'a1', 'zz'.repeat(32), `${key}'`, key.slice(1)]) {
      expect(kindOf(() => openRecords({ path, key: bad, mode: 'create' }))).toBe('internal');
    }
  });

  it('because an empty key writes everything in plain', () => {
    const path = `${temporaryFolder()}/plain.db`;
    const raw = new Database(path);
    raw.pragma("cipher = 'sqlcipher'");
    raw.pragma('legacy = 4');
    raw.pragma(`key = ''`);
    raw.exec('create table said (words text)');
    raw.close();
    expect(readFileSync(path, 'latin1')).toMatch(/^SQLite format 3/);
  });

  it('sets the key before WAL, because WAL first breaks the file', () => {
    const path = `${temporaryFolder()}/broken.db`;
    const raw = new Database(path);
    raw.pragma('journal_mode = WAL');
    raw.pragma("cipher = 'sqlcipher'");
    raw.pragma('legacy = 4');
    raw.pragma(`key = "x'${key}'"`);
    expect(() => raw.exec('create table said (words text)')).toThrow();
    raw.close();
    expect(readFileSync(path, 'latin1')).toMatch(/^SQLite format 3/);
    expect(kindOf(() => openSealed({ path, key, mode: 'open' }))).toBe('db-damaged');
  });

  it('makes a sealed file only its owner may read, with every setting on', () => {
    const path = `${temporaryFolder()}/records.db`;
    const { raw } = open(path, 'create');
    expect(readFileSync(path, 'latin1')).not.toMatch(/^SQLite format 3/);
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(raw.pragma('synchronous', { simple: true })).toBe(2);
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(raw.pragma('trusted_schema', { simple: true })).toBe(0);
    expect(raw.pragma('temp_store', { simple: true })).toBe(2);
    expect(raw.pragma('busy_timeout', { simple: true })).toBe(5000);
    raw.exec('create table said (words text)');
    if (process.platform !== 'win32') {
      for (const end of ['', '-wal', '-shm']) expect(statSync(path + end).mode & 0o777).toBe(0o600);
    }
  });

  it('refuses another key, no key, a plain file, an emptied file and a missing one', () => {
    const folder = temporaryFolder();
    const path = `${folder}/records.db`;
    const made = openRecords({ path, key, mode: 'create' });
    made.raw.exec('create table said (words text)');
    made.close();
    expect(kindOf(() => openRecords({ path, key: 'b2'.repeat(32), mode: 'open' }))).toBe('db-damaged');
    const unkeyed = new Database(path);
    expect(() => unkeyed.prepare('select * from said').all()).toThrow('file is not a database');
    unkeyed.close();

    const plain = `${folder}/plain.db`;
    new Database(plain).exec('create table said (words text)').close();
    expect(kindOf(() => openRecords({ path: plain, key, mode: 'open' }))).toBe('db-damaged');

    writeFileSync(`${folder}/noise.db`, Buffer.alloc(8192, 7));
    expect(kindOf(() => openRecords({ path: `${folder}/noise.db`, key, mode: 'open' }))).toBe('db-damaged');

    truncateSync(path);
    expect(kindOf(() => openRecords({ path, key, mode: 'open' }))).toBe('db-damaged');
    expect(kindOf(() => openRecords({ path: `${folder}/none.db`, key, mode: 'open' }))).toBe('not-found');
  });

  it('never makes records over records', () => {
    const path = `${temporaryFolder()}/records.db`;
    openRecords({ path, key, mode: 'create' }).close();
    expect(kindOf(() => openRecords({ path, key, mode: 'create' }))).toBe('precondition');
  });

  it('hands out a reader that by its type can neither change a row nor run SQL as text', () => {
    for (const way of [
      'insert',
      'update',
      'delete',
      'run',
      'all',
      'get',
      'values',
      'transaction',
      'with',
    ] as const) {
      expectTypeOf<Reader>().not.toHaveProperty(way);
    }
    expectTypeOf<Writer>().toHaveProperty('insert');
    expectTypeOf<Writer>().not.toHaveProperty('run');
  });
});
