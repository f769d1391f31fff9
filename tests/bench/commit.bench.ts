import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { v7 } from 'uuid';
import type { InputOf } from '@contract/api';
import { api } from '@contract/api';
import { permissionsOf } from '@contract/permissions';
import { openRecords, type OpenedRecords } from '../../db/client';
import { migrate } from '../../db/migrate';
import { insertItem } from '../../db/queries/meetings-items';
import { insertMeeting, setMeetingState } from '../../db/queries/meetings-list';
import { insertPerson } from '../../db/queries/people';
import { insertSignIn } from '../../db/queries/sign-ins';
import type { CallContext } from '../../electron/features/context';
import { saveLine } from '../../electron/features/meetings/save-line';
import type { Row } from './rows';
import { noWords } from '../words/desk';

const rounds = 600;
const warmUp = 60;
const migrations = resolve(import.meta.dirname, '../../db/migrations');
const words = 'The soup is cold by the time it gets to our table, and the bread was gone before we sat down.';

/** Milliseconds from the parsed call to COMMIT of a line, against one bare row on the same file, turn about. */
export default async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-bench-'));
  const records = openRecords({ path: join(folder, 'records.db'), key: 'c3'.repeat(32), mode: 'create' });
  try {
    const save = meetingUnderWay(records);
    const bare = bareCommit(records);
    const line: number[] = [];
    const row: number[] = [];
    for (let round = -warmUp; round < rounds; round += 1) {
      const [lineMs, rowMs] = [await timed(save(round)), await timed(bare)];
      if (round < 0) continue;
      line.push(lineMs);
      row.push(rowMs);
    }
    const at = (of: number) => percentile(line, of) / percentile(row, of);
    // Main's share alone, to be read: the bar runs from the key press, and window.bench.ts holds it to that.
    return [
      { name: 'saveLine alone in main, of a bare insert beside it (median)', ratio: at(50) },
      { name: 'saveLine alone in main, of a bare insert beside it (p95)', ratio: at(95) },
    ];
  } finally {
    records.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function bareCommit({ raw }: OpenedRecords): () => unknown {
  raw.exec('create table bare_row (id integer primary key, words text not null)');
  const insert = raw.prepare('insert into bare_row (words) values (?)');
  return () => insert.run(words);
}

/** A meeting of 14 residents that has begun; the function has its next line ready to be saved, every fourth one an action. */
function meetingUnderWay(records: OpenedRecords): (round: number) => () => unknown {
  migrate({ records, folder: migrations, at: Date.now(), backup: () => undefined });
  const [signInId, meetingId] = [v7(), v7()];
  const people = Array.from({ length: 14 }, () => v7());
  const items = Array.from({ length: 6 }, () => v7());
  records.write((tx) => {
    const at = Date.now();
    insertSignIn(tx, { id: signInId, personId: null, firstName: 'Callum', role: 'minute-taker' }, at);
    people.forEach((id, place) => insertPerson(tx, { ...resident(`Resident ${place}`), id }, at));
    const details = { title: 'Residents’ meeting', date: '2026-12-02', startTime: '14:15', room: 'Lounge' };
    const led = { chairId: null, minuteTakerId: null, chairNote: '', seriesId: null };
    insertMeeting(tx, { ...details, ...led, id: meetingId }, at);
    const item = { title: 'Food', note: '', minutes: 10, picture: null, askedById: null };
    for (const id of items) insertItem(tx, { ...item, id, meetingId }, at);
    setMeetingState(tx, { id: meetingId, state: 'running', startedAt: at }, at);
  });
  const context = contextOf(records, signInId);
  let answered: string | null = null;
  return (round) => {
    const isAction = round % 4 === 3;
    const input: InputOf<'meetings.saveLine'> = {
      ...{ id: v7(), meetingId, itemId: items[Math.abs(round) % 6] ?? '', text: `${words} ${round}` },
      kind: isAction ? 'action' : 'said',
      speakerId: isAction ? null : (people[Math.abs(round) % 14] ?? null),
      ...{ source: 'said', topics: ['food'], decidedHow: null, vote: null },
      fromLineId: isAction ? answered : null,
      action: isAction ? { ownerId: people[0] ?? null, ownerName: '', due: '2026-12-07' } : null,
      ...{ revision: 0, position: null, clearsDraft: true },
    };
    answered = isAction ? answered : input.id;
    const parsed = api['meetings.saveLine'].input.parse(input);
    return () => saveLine(parsed, context);
  };
}

const resident = (fullName: string) => ({
  ...{ kind: 'resident' as const, nameToUse: fullName, fullName, role: '', nameInPrint: 'full' as const },
  ...{ largePrint: false, easyRead: false, language: '', interpreter: false, hearing: '' },
});

function contextOf(records: OpenedRecords, signInId: string): CallContext {
  const unused = () => Promise.reject(new Error('This bench makes no document.'));
  return {
    records,
    me: {
      ...{ signInId, personId: null, firstName: 'Callum', role: 'minute-taker' },
      permissions: [...permissionsOf['minute-taker']],
    },
    now: () => Date.now(),
    today: () => '2026-12-02',
    documents: {
      ...{ saveWord: unused, saveText: unused, saveAll: unused, savePdf: unused, pdf: unused },
      ...{ print: unused, open: unused, showInFolder: unused, openLetterhead: unused },
      ...{ countPages: unused, stopCounting: () => undefined },
      cancel: () => undefined,
    },
    words: noWords,
  };
}

async function timed(act: () => unknown): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

function percentile(numbers: readonly number[], of: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of) / 100))] ?? Number.NaN;
}
