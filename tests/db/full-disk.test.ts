import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ParlourError } from '@contract/errors';
import { toParlourError } from '../../db/errors';
import { assertWhole } from '../../db/inspect';
import { listLines } from '../../db/queries/meetings-lines';
import { saveLine } from '../../db/queries/meetings-lines-write';
import { kindOf, lineOf, newRecords, newRoom, open, stampOf, temporaryFolder, type Room } from './support';

const long = 'The soup is cold by the time it gets to our table. '.repeat(100);

function fillUp(room: Room): number {
  for (let lines = 0; lines < 5000; lines += 1) {
    try {
      room.records.write((tx) => saveLine(tx, lineOf(room, { text: long }), stampOf(room)));
    } catch (error) {
      expect(error).toBeInstanceOf(ParlourError);
      expect(toParlourError(error).kind).toBe('disk-full');
      return lines;
    }
  }
  throw new Error('It never filled up.');
}

function mountSmallDisk(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('when the disk is full', () => {
  it('says so, loses nothing, and works again once there is room', () => {
    const room = newRoom();
    const pages = Number(room.records.raw.pragma('page_count', { simple: true }));
    room.records.raw.pragma(`max_page_count = ${pages + 40}`);
    const saved = fillUp(room);
    expect(saved).toBeGreaterThan(0);
    expect(listLines(room.records.reader, room.meetingId)).toHaveLength(saved);
    assertWhole(room.records.raw);
    room.records.raw.pragma(`max_page_count = ${pages + 4000}`);
    room.records.write((tx) => saveLine(tx, lineOf(room, { text: long }), stampOf(room)));
    expect(listLines(room.records.reader, room.meetingId)).toHaveLength(saved + 1);
  });

  it('holds on a real full disk too, where one can be made', ({ skip }) => {
    const folder = temporaryFolder();
    if (!mountSmallDisk(folder)) skip('only root may mount a small disk');
    try {
      const room = newRoom(newRecords(join(folder, 'records.db')));
      const ballast = join(folder, 'ballast');
      writeFileSync(ballast, Buffer.alloc(600_000));
      const saved = fillUp(room);
      expect(saved).toBeGreaterThan(0);
      rmSync(ballast);
      room.records.write((tx) => saveLine(tx, lineOf(room), stampOf(room)));
      room.records.close();
      const again = open(room.records.path);
      assertWhole(again.raw);
      expect(listLines(again.reader, room.meetingId)).toHaveLength(saved + 1);
      again.close();
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  });
});

describe('errors of the file', () => {
  it('says a folder it may not write to is just that', () => {
    const room = newRoom();
    room.records.raw.pragma('query_only = ON');
    expect(kindOf(() => room.records.write((tx) => saveLine(tx, lineOf(room), stampOf(room))))).toBe(
      'not-writable',
    );
    if (process.getuid?.() === 0 || process.platform === 'win32') return;
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    expect(kindOf(() => open(join(folder, 'records.db'), 'create'))).toBe('not-writable');
  });

  it('says another program is using the records', () => {
    const room = newRoom();
    room.records.raw.pragma('busy_timeout = 20');
    const other = open(room.records.path);
    other.raw.exec('begin immediate');
    expect(kindOf(() => room.records.write(() => undefined))).toBe('db-busy');
    other.raw.exec('rollback');
    expect(room.records.write(() => 'done')).toBe('done');
  });

  it('are found under whatever wraps them, and never carry SQL, a path or anyone’s words', () => {
    const sqlite = Object.assign(new Error('near "Winifred": syntax error'), {
      code: 'SQLITE_IOERR_SHMSIZE',
    });
    const wrapped = toParlourError(new Error('Failed query: insert … Winifred', { cause: sqlite }));
    expect(wrapped.kind).toBe('disk-full');
    expect(wrapped.message).not.toContain('Winifred');
    expect(toParlourError(wrapped)).toBe(wrapped);
    const kinds = ['EACCES', 'EROFS', 'ENOSPC', 'EBUSY', 'SQLITE_LOCKED_SHAREDCACHE', 'SQLITE_CORRUPT_INDEX'];
    expect(kinds.map((code) => toParlourError(Object.assign(new Error(), { code })).kind)).toEqual([
      'not-writable',
      'not-writable',
      'disk-full',
      'file-in-use',
      'db-busy',
      'db-damaged',
    ]);
    expect(toParlourError('thrown words').kind).toBe('internal');
  });

  it('keeps a change begun inside a change, or a promise, from half happening', () => {
    const room = newRoom();
    const nested = () => room.records.write(() => room.records.write(() => 1));
    expect(kindOf(nested)).toBe('internal');
    const late = () =>
      room.records.write(async (tx) => {
        saveLine(tx, lineOf(room), stampOf(room));
        await Promise.resolve();
      });
    expect(kindOf(late)).toBe('internal');
    expect(listLines(room.records.reader, room.meetingId)).toEqual([]);
  });
});
