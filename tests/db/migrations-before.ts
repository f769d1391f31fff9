import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedRecords } from '../../db/client';
import { migrate } from '../../db/migrate';
import { migrationsFolder, now, open, temporaryFolder } from './support';

export type Values = Record<string, string | number | null>;

/** The migrations as they were shipped before this one. */
export function migrationsBefore(tag: string): string {
  const folder = temporaryFolder();
  cpSync(migrationsFolder, folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { tag: string }[] };
  const until = journal.entries.findIndex((entry) => entry.tag === tag);
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, until) }));
  return folder;
}

/** Brings records to the migrations of a folder. */
export const runMigrations = (records: OpenedRecords, folder: string) =>
  migrate({ records, folder, at: now, backup: () => undefined });

/** A new file as it was before a migration, with the rows `fill` writes into it. */
export function recordsBefore(tag: string, fill: (records: OpenedRecords) => void): OpenedRecords {
  const records = open(join(temporaryFolder(), 'records.db'), 'create');
  runMigrations(records, migrationsBefore(tag));
  fill(records);
  return records;
}

/** One row, by SQL: what wrote these rows then is not there any more. */
export function addRow({ raw }: OpenedRecords, table: string, values: Values): void {
  const names = Object.keys(values);
  raw
    .prepare(`insert into ${table} (${names.join()}) values (${names.map(() => '?').join()})`)
    .run(...Object.values(values));
}

/** Every row of a table, in the order of its first two columns. */
export const allRows = ({ raw }: OpenedRecords, table: string) =>
  raw.prepare(`select * from ${table} order by 1, 2`).all() as Record<string, unknown>[];
