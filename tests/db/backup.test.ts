import { openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLines } from '../../db/queries/meetings-lines';
import { saveLine } from '../../db/queries/meetings-lines-write';
import { backUp, verifyBackup } from '../../electron/backup/backup';
import { key, kindOf, lineOf, newRoom, now, open, stampOf, temporaryFolder } from './support';

function roomWithLines(lines: number) {
  const room = newRoom();
  for (let each = 0; each < lines; each += 1) {
    room.records.write((tx) => saveLine(tx, lineOf(room, { text: `Marmalade ${each}` }), stampOf(room)));
  }
  return room;
}

describe('a copy of the records', () => {
  it('is sealed with the same key, whole, and holds everything', () => {
    const room = roomWithLines(20);
    const folder = join(temporaryFolder(), 'copies');
    const { path } = backUp({ records: room.records, key, folder, at: now });
    expect(readdirSync(folder)).toEqual(['records-2026-12-02-141500-000.db']);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path).includes('Marmalade')).toBe(false);
    expect(kindOf(() => verifyBackup({ path, key: 'd4'.repeat(32) }))).toBe('db-damaged');
    verifyBackup({ path, key });
    expect(listLines(open(path).reader, room.meetingId)).toEqual(
      listLines(room.records.reader, room.meetingId),
    );
  });

  it('made by SQLite’s own backup call throws on a sealed file', async () => {
    const { records } = roomWithLines(1);
    await expect(records.raw.backup(join(temporaryFolder(), 'copy.db'))).rejects.toThrow('not supported');
  });

  it('is not trusted with one page altered, cut short, or fewer rows', () => {
    const room = roomWithLines(40);
    const folder = temporaryFolder();
    const { path } = backUp({ records: room.records, key, folder, at: now });
    const rows = new Map([['line', 41]]);
    expect(kindOf(() => verifyBackup({ path, key, rows }))).toBe('db-damaged');
    const whole = readFileSync(path);
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(64, 9), 0, 64, whole.length - 2048);
    closeSync(file);
    expect(kindOf(() => verifyBackup({ path, key }))).toBe('db-damaged');
    writeFileSync(path, whole.subarray(0, whole.length - 8192));
    expect(kindOf(() => verifyBackup({ path, key }))).toBe('db-damaged');
  });

  it('leaves nothing half made, and clears what a stopped run left', () => {
    const room = roomWithLines(1);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'records-2026-12-01-141500-000.db.part'), 'half');
    writeFileSync(join(folder, 'someone else’s.part'), 'keep');
    const wrong = { records: room.records, key: 'e5'.repeat(32), folder, at: now };
    expect(kindOf(() => backUp(wrong))).toBe('db-damaged');
    expect(readdirSync(folder)).toEqual(['someone else’s.part']);
  });
});

describe('the records file', () => {
  it('holds no word of what was said, in itself or beside it', () => {
    const room = roomWithLines(3);
    room.records.write((tx) => saveLine(tx, lineOf(room, { text: 'Zephyrine soup' }), stampOf(room)));
    for (const end of ['', '-wal', '-shm']) {
      const bytes = readFileSync(room.records.path + end);
      for (const word of ['Marmalade', 'Zephyrine', 'Winifred', 'Lounge', 'CREATE TABLE']) {
        expect(bytes.includes(word)).toBe(false);
        expect(bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false);
      }
    }
    room.records.raw.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(room.records.path).includes('Zephyrine')).toBe(false);
  });
});
