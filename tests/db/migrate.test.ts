import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as drizzleMigrate } from 'drizzle-orm/better-sqlite3/migrator';
import { describe, expect, it, vi } from 'vitest';
import { checkAudit } from '../../db/audit';
import type { OpenedRecords } from '../../db/client';
import { migrate } from '../../db/migrate';
import { listAudit } from '../../db/queries/audit';
import { kindOf, migrationsFolder, neededBackup, newRecords, now, open, temporaryFolder } from './support';

interface Step {
  tag: string;
  sql: string;
  /** Drizzle's own migrator goes by this date. */
  when: number;
}

/** A migrations folder of these steps, as Drizzle writes them. */
function folderOf(steps: readonly Step[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'meta'));
  for (const { tag, sql } of steps) writeFileSync(join(folder, `${tag}.sql`), sql);
  const entries = steps.map(({ tag, when }, idx) => ({ idx, version: '6', when, tag, breakpoints: true }));
  const journal = { version: '7', dialect: 'sqlite', entries };
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify(journal));
  return folder;
}

/** The shipped migrations and these after them. */
function shippedAnd(...steps: Step[]): string {
  const folder = temporaryFolder();
  cpSync(migrationsFolder, folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: object[] };
  for (const { tag, sql, when } of steps) {
    writeFileSync(join(folder, `${tag}.sql`), sql);
    journal.entries.push({ idx: journal.entries.length, version: '6', when, tag, breakpoints: true });
  }
  writeFileSync(path, JSON.stringify(journal));
  return folder;
}

const first: Step = {
  tag: '0000_first',
  when: 1000,
  sql: `create table parent (id integer primary key, name text);
--> statement-breakpoint
create table child (id integer primary key, parent_id integer references parent(id) on delete cascade);`,
};
const rebuild: Step = {
  tag: '0001_rebuild',
  when: 2000,
  sql: `PRAGMA foreign_keys=OFF;
--> statement-breakpoint
create table new_parent (id integer primary key, name text not null default '');
--> statement-breakpoint
insert into new_parent select id, name from parent;
--> statement-breakpoint
drop table parent;
--> statement-breakpoint
alter table new_parent rename to parent;`,
};
const fill = `insert into parent values (1, 'a'), (2, 'b'); insert into child values (1, 1), (2, 2), (3, 2)`;
const note = (tag: string, when: number): Step => ({ tag, when, sql: `create table ${tag} (id integer)` });

function fresh(): OpenedRecords {
  return open(join(temporaryFolder(), 'records.db'), 'create');
}
const run = (records: OpenedRecords, folder: string, backup: () => void = () => undefined) =>
  migrate({ records, folder, at: now, backup });
const countOf = (records: OpenedRecords, table: string) =>
  records.raw.prepare(`select count(*) as n from ${table}`).get();
const tables = (records: OpenedRecords) =>
  records.raw.prepare(`select name from sqlite_schema where type = 'table' order by name`).pluck().all();

describe('the traps of Drizzle’s own migrator, and ours beside it', () => {
  it('empties child tables when a table is rebuilt; ours keeps every row', () => {
    const theirs = fresh();
    drizzleMigrate(drizzle({ client: theirs.raw }), { migrationsFolder: folderOf([first]) });
    theirs.raw.exec(fill);
    drizzleMigrate(drizzle({ client: theirs.raw }), { migrationsFolder: folderOf([first, rebuild]) });
    expect(countOf(theirs, 'child')).toEqual({ n: 0 });

    const ours = fresh();
    expect(run(ours, folderOf([first]))).toEqual({ applied: 1 });
    ours.raw.exec(fill);
    run(ours, folderOf([first, rebuild, ...auditTables]));
    expect(countOf(ours, 'child')).toEqual({ n: 3 });
    expect(countOf(ours, 'parent')).toEqual({ n: 2 });
    expect(ours.raw.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('skips a migration dated before the newest; ours refuses a history that is not its own beginning', () => {
    const newest = note('newest', 3000);
    const late = note('late', 1500);
    const theirs = fresh();
    drizzleMigrate(drizzle({ client: theirs.raw }), { migrationsFolder: folderOf([first, newest]) });
    drizzleMigrate(drizzle({ client: theirs.raw }), { migrationsFolder: folderOf([first, newest, late]) });
    expect(tables(theirs)).toContain('newest');
    expect(tables(theirs)).not.toContain('late');

    const ours = newRecords();
    run(ours, shippedAnd(newest));
    expect(run(ours, shippedAnd(newest, late))).toEqual({ applied: 1 });
    expect(tables(ours)).toContain('late');
    expect(kindOf(() => run(ours, shippedAnd(late, newest)))).toBe('db-damaged');
  });

  it('lets an old program open a newer file; ours refuses and changes nothing', () => {
    const theirs = fresh();
    drizzleMigrate(drizzle({ client: theirs.raw }), { migrationsFolder: folderOf([first, rebuild]) });
    expect(() =>
      drizzleMigrate(drizzle({ client: theirs.raw }), { migrationsFolder: folderOf([first]) }),
    ).not.toThrow();

    const ours = newRecords();
    run(ours, shippedAnd(note('newer', 5000)));
    expect(kindOf(() => run(ours, migrationsFolder, neededBackup))).toBe('db-from-future');
    const branched = shippedAnd(note('other', 5000), note('another', 6000));
    expect(kindOf(() => run(ours, branched, neededBackup))).toBe('db-from-future');
    expect(tables(ours)).toContain('newer');
  });
});

/** What the trail needs to note an upgrade of a file that did not begin with our own first migration. */
const auditTables: Step[] = [
  {
    tag: '0009_trail',
    when: 9900,
    sql: readFileSync(join(migrationsFolder, '0000_first.sql'), 'utf8'),
  },
];

describe('migrating', () => {
  it('is one step on a new file, none on a current one', () => {
    const records = newRecords();
    expect(run(records, migrationsFolder, neededBackup)).toEqual({ applied: 0 });
    expect(checkAudit(records.reader)).toEqual({ whole: true, checked: 0 });
  });

  it('copies first, once, then upgrades and says so in the trail', () => {
    const records = newRecords();
    const backup = vi.fn(() => expect(tables(records)).not.toContain('one'));
    const folder = shippedAnd(note('one', 5000), note('two', 6000));
    expect(run(records, folder, backup)).toEqual({ applied: 2 });
    expect(backup).toHaveBeenCalledOnce();
    expect(listAudit(records.reader, { before: null, limit: 9 })).toMatchObject([
      { action: 'records-upgraded', by: '', facts: { steps: 2 } },
    ]);
  });

  it('changes nothing when the copy cannot be made', () => {
    const records = newRecords();
    const failing = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    expect(kindOf(() => run(records, shippedAnd(note('one', 5000)), failing))).toBe('disk-full');
    expect(tables(records)).not.toContain('one');
  });

  it('takes turned line ends for the same migration, an edited one for damage', () => {
    const records = newRecords();
    const turned = shippedAnd();
    const path = join(turned, '0000_first.sql');
    const sql = readFileSync(path, 'utf8');
    writeFileSync(path, sql.replaceAll('\n', '\r\n'));
    expect(run(records, turned)).toEqual({ applied: 0 });
    writeFileSync(path, sql.replace('NOT NULL', ''));
    expect(kindOf(() => run(records, turned))).toBe('db-damaged');
  });

  it('refuses a sealed file that is not Parlour’s', () => {
    const records = fresh();
    records.raw.exec('create table other (id integer)');
    expect(kindOf(() => run(records, migrationsFolder))).toBe('db-damaged');
    expect(tables(records)).toEqual(['other']);
  });

  it('lets no table lose rows, unless the migration says it may', () => {
    const records = newRecords();
    records.raw.exec(`insert into closed_day values ('2026-12-24', 'Carols'), ('2026-12-31', '')`);
    const sql = `delete from closed_day where reason = ''`;
    const silent = shippedAnd({ tag: 'silent', when: 1, sql });
    expect(kindOf(() => run(records, silent))).toBe('db-damaged');
    expect(countOf(records, 'closed_day')).toEqual({ n: 2 });
    const dropped = shippedAnd({ tag: 'dropped', when: 1, sql: 'drop table closed_day' });
    expect(kindOf(() => run(records, dropped))).toBe('db-damaged');
    const declared = shippedAnd({ tag: 'declared', when: 1, sql: `-- may-empty: closed_day\n${sql}` });
    expect(run(records, declared)).toEqual({ applied: 1 });
    expect(countOf(records, 'closed_day')).toEqual({ n: 1 });
  });

  it('commits nothing that points at a row that is not there, nor half of a step that fails', () => {
    const records = newRecords();
    const orphan = `create table kept (id integer); insert into set_item values ('i', 'nobody', 0, 't', 5, null)`;
    expect(kindOf(() => run(records, shippedAnd({ tag: 'orphan', when: 1, sql: orphan })))).toBe(
      'db-damaged',
    );
    const broken = 'create table kept (id integer); insert into nowhere values (1)';
    expect(kindOf(() => run(records, shippedAnd({ tag: 'broken', when: 1, sql: broken })))).toBe('internal');
    expect(tables(records)).not.toContain('kept');
    expect(records.raw.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(run(records, migrationsFolder)).toEqual({ applied: 0 });
  });
});
