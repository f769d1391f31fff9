import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { assertWhole } from '../../db/inspect';
import { migrate } from '../../db/migrate';
import { listLines } from '../../db/queries/meetings-lines';
import { key, migrationsFolder, newRecords, newRoom, open, temporaryFolder } from './support';

const stream = resolve(import.meta.dirname, 'line-stream.ts');
const kills = 10;

it(`keeps every line said to be saved through ${kills} kills in the middle of saving`, async () => {
  const path = join(temporaryFolder(), 'records.db');
  const made = newRecords(path);
  const room = newRoom(made);
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < kills; kill += 1) {
    const child = fork(stream, { execArgv: ['--import', 'tsx'], serialization: 'json' });
    const before = acknowledged.size;
    child.on('message', (id: string) => acknowledged.add(id));
    child.send({ path, key, meetingId: room.meetingId, itemId: room.items[0], signInId: room.signInId });
    while (acknowledged.size < before + 5 + kill * 3) await once(child, 'message');
    await new Promise((done) => setTimeout(done, kill));
    child.kill('SIGKILL');
    await once(child, 'exit');

    const records = open(path);
    assertWhole(records.raw);
    const lines = listLines(records.reader, room.meetingId);
    const kept = new Set(lines.map((line) => line.id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect(lines.map((line) => line.position)).toEqual(lines.map((_line, index) => index));
    records.close();
  }
  expect(acknowledged.size).toBeGreaterThan(100);
}, 120_000);

it('leaves the records as they were when killed half-way through an upgrade', async () => {
  const folder = temporaryFolder();
  cpSync(migrationsFolder, folder, { recursive: true });
  const journalPath = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalPath, 'utf8')) as { entries: object[] };
  journal.entries.push({
    idx: journal.entries.length,
    version: '6',
    when: 1,
    tag: 'long',
    breakpoints: true,
  });
  writeFileSync(journalPath, JSON.stringify(journal));
  const upTo = (rows: number) => `create table counted (n integer);
    with recursive up(n) as (select 1 union all select n + 1 from up where n < ${rows})
    insert into counted select n from up;`;
  writeFileSync(join(folder, 'long.sql'), upTo(50_000_000));

  const path = join(temporaryFolder(), 'records.db');
  const room = newRoom(newRecords(path));
  room.records.close();
  const child = fork(resolve(import.meta.dirname, 'migration-run.ts'), { execArgv: ['--import', 'tsx'] });
  child.send({ path, key, folder });
  await once(child, 'message');
  await new Promise((done) => setTimeout(done, 300));
  child.kill('SIGKILL');
  await once(child, 'exit');

  const records = open(path);
  assertWhole(records.raw);
  const left = records.raw.prepare(`select count(*) as n from sqlite_schema where name = 'counted'`).get();
  expect(left).toEqual({ n: 0 });
  writeFileSync(join(folder, 'long.sql'), upTo(10));
  expect(migrate({ records, folder, at: 1, backup: () => undefined })).toEqual({ applied: 1 });
}, 60_000);
