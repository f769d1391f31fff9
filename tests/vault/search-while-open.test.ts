import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ParlourError } from '@contract/errors';
import type { Records } from '../../db/client';
import { saveLine } from '../../db/queries/meetings-lines-write';
import { isSearchDue } from '../../db/queries/search-due';
import { searchWhileOpen } from '../../electron/vault/search-while-open';
import { lineOf, newRoom, stampOf, type Room } from '../db/support';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function writeLines(room: Room, records: Records, count = 1) {
  records.write((tx) => {
    for (let n = 0; n < count; n += 1) saveLine(tx, lineOf(room), stampOf(room));
  });
}

it('brings search up to date within a second of a change, and of what was due before', () => {
  const room = newRoom();
  writeLines(room, room.records);
  const search = searchWhileOpen(room.records);
  vi.advanceTimersByTime(1000);
  expect(isSearchDue(room.records.reader)).toBe(false);
  writeLines(room, search.records);
  expect(isSearchDue(room.records.reader)).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(isSearchDue(room.records.reader)).toBe(false);
  search.end();
});

it('takes many changes a few at a time', () => {
  const room = newRoom();
  const search = searchWhileOpen(room.records);
  writeLines(room, search.records, 120);
  const left = () => room.records.raw.prepare('select count(*) from search_due').pluck().get();
  const seen = [left()];
  for (let turns = 0; turns < 3; turns += 1) {
    vi.advanceTimersToNextTimer();
    seen.push(left());
  }
  expect(seen).toEqual([120, 70, 20, 0]);
  search.end();
});

it('takes what was just changed before what only has to be found better', () => {
  const room = newRoom();
  room.records.raw.exec(
    `insert into search_due (kind, ref, later) values ('voice', 'v1', 1), ('voice', 'v2', 1)`,
  );
  const search = searchWhileOpen(room.records);
  writeLines(room, search.records);
  const left = () => room.records.raw.prepare('select ref from search_due order by id').pluck().all();
  vi.advanceTimersToNextTimer();
  expect(left()).toEqual(['v1', 'v2']);
  vi.advanceTimersToNextTimer();
  expect(left()).toEqual([]);
  search.end();
});

it('writes nothing more once it has ended, and leaves what is due', () => {
  const room = newRoom();
  const search = searchWhileOpen(room.records);
  writeLines(room, search.records);
  search.end();
  vi.advanceTimersByTime(5000);
  expect(isSearchDue(room.records.reader)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves it due when the disk is full, and tries again with the next change', () => {
  const room = newRoom();
  let isFull = false;
  const search = searchWhileOpen({
    ...room.records,
    write(use) {
      if (isFull) throw new ParlourError('disk-full', 'The disk is full.');
      return room.records.write(use);
    },
  });
  writeLines(room, search.records);
  isFull = true;
  vi.advanceTimersByTime(1000);
  expect(isSearchDue(room.records.reader)).toBe(true);
  isFull = false;
  writeLines(room, search.records);
  vi.advanceTimersByTime(1000);
  expect(isSearchDue(room.records.reader)).toBe(false);
  search.end();
});
