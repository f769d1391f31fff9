import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { v7 } from 'uuid';
import { afterEach } from 'vitest';
import { ParlourError } from '@contract/errors';
import { openRecords, type OpenedRecords } from '../../db/client';
import { migrate } from '../../db/migrate';
import type { LineToSave } from '../../db/queries/meetings-lines-write';
import { insertItem } from '../../db/queries/meetings-items';
import { insertMeeting } from '../../db/queries/meetings-list';
import { insertPerson } from '../../db/queries/people';
import { insertSignIn } from '../../db/queries/sign-ins';

export const key = 'c3'.repeat(32);
export const migrationsFolder = resolve(import.meta.dirname, '../../db/migrations');
/** Wednesday 2 December 2026, 2:15 pm. */
export const now = Date.UTC(2026, 11, 2, 14, 15);
export const today = '2026-12-02';

const folders: string[] = [];
const opened: OpenedRecords[] = [];

afterEach(() => {
  for (const records of opened.splice(0)) records.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-db-'));
  folders.push(folder);
  return folder;
}

/** The kind of ParlourError that `act` throws; anything else it does is a failure. */
export function kindOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ParlourError) return error.kind;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

export function neededBackup(): never {
  throw new Error('No copy was expected.');
}

/** Opens or makes sealed records, closed after the test. */
export function open(path: string, mode: 'create' | 'open' = 'open'): OpenedRecords {
  const records = openRecords({ path, key, mode });
  opened.push(records);
  return records;
}

/** Sealed records with the real migrations. */
export function newRecords(path = join(temporaryFolder(), 'records.db')): OpenedRecords {
  const records = open(path, 'create');
  migrate({ records, folder: migrationsFolder, at: now, backup: neededBackup });
  return records;
}

export interface Room {
  records: OpenedRecords;
  signInId: string;
  winifred: string;
  owen: string;
  meetingId: string;
  items: [string, string];
}

export const personNamed = (nameToUse: string, fullName: string, kind: 'resident' | 'staff') => ({
  ...{ id: v7(), kind, nameToUse, fullName, role: '', nameInPrint: 'full' as const },
  ...{ largePrint: false, easyRead: false, language: '', interpreter: false, hearing: '' },
});

/** Records with two people, one sign-in and a meeting of two items, ready for lines. */
export function newRoom(records = newRecords()): Room {
  const winifred = personNamed('Winifred', 'Winifred Shaw', 'resident');
  const owen = personNamed('Owen', 'Owen Tate', 'staff');
  const [meetingId, signInId, first, second] = [v7(), v7(), v7(), v7()];
  records.write((tx) => {
    insertPerson(tx, winifred, now);
    insertPerson(tx, owen, now);
    insertSignIn(tx, { id: signInId, personId: owen.id, firstName: 'Owen', role: 'minute-taker' }, now);
    insertMeeting(tx, { ...meetingValues('Residents’ meeting', today), id: meetingId, seriesId: null }, now);
    for (const id of [first, second]) insertItem(tx, { ...itemValues('Food'), id, meetingId }, now);
  });
  return { records, signInId, winifred: winifred.id, owen: owen.id, meetingId, items: [first, second] };
}

export const meetingValues = (title: string, date: string) => ({
  ...{ title, date, startTime: '14:15', room: 'Lounge' },
  ...{ chairId: null, minuteTakerId: null, chairNote: '' },
});

export const itemValues = (title: string) => ({
  title,
  note: '',
  minutes: 10,
  picture: null,
  askedById: null,
});

/** A new said line by nobody named, last under the first item, with what is given changed. */
export function lineOf(room: Room, changes: Partial<LineToSave> = {}): LineToSave {
  return {
    ...{
      id: v7(),
      meetingId: room.meetingId,
      itemId: room.items[0],
      kind: 'said',
      text: 'The soup is cold.',
    },
    ...{ speakerId: null, source: 'said', topics: [], fromLineId: null, decidedHow: null, action: null },
    ...{ vote: null, votersPresent: null, revision: 0, position: null },
    ...changes,
  };
}

export const stampOf = (room: Room, at = now) => ({ at, signInId: room.signInId, meetingDate: today });
