import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ParlourError } from '@contract/errors';
import { appendAudit } from './audit';
import type { OpenedRecords, RawDatabase } from './client';
import { toParlourError } from './errors';
import { assertReferencesHold, countRows } from './inspect';

interface Migration {
  tag: string;
  sql: string;
  hash: string;
  /** Tables this migration says may lose rows, by the comment `-- may-empty: table`. */
  mayEmpty: ReadonlySet<string>;
}

const journalSchema = z.object({
  entries: z.array(z.object({ idx: z.number().int(), tag: z.string().regex(/^[\w-]+$/) })),
});
const appliedSchema = z.array(z.object({ tag: z.string(), hash: z.string() }));
type Applied = z.infer<typeof appliedSchema>[number];

export interface MigrateOptions {
  records: OpenedRecords;
  /** Drizzle's migrations folder: the `.sql` files and `meta/_journal.json`. */
  folder: string;
  /** Epoch ms, kept with each migration. */
  at: number;
  /** Makes and verifies a copy; called once, before anything changes, and only when the file holds data. */
  backup: (records: OpenedRecords) => void;
}

/**
 * Brings the records up to this program's schema and says how many migrations that took.
 * Each is one transaction: killed half-way, the file is as it was. Throws ParlourError `db-from-future` when a newer
 * program has used the file, `db-damaged` when its history is not ours or a migration would lose rows.
 */
export function migrate({ records, folder, at, backup }: MigrateOptions): { applied: number } {
  try {
    const shipped = readShipped(folder);
    const applied = readApplied(records.raw);
    refuseUnlessPrefix(applied, shipped);
    const pending = shipped.slice(applied.length);
    if (pending.length === 0) return { applied: 0 };
    if (applied.length > 0) backup(records);
    withoutForeignKeys(records.raw, () => {
      for (const migration of pending) {
        const upgraded = applied.length > 0 && migration === pending.at(-1);
        applyOne(records, migration, { at, upgradeSteps: upgraded ? pending.length : null });
      }
    });
    return { applied: pending.length };
  } catch (error) {
    throw toParlourError(error);
  }
}

function readShipped(folder: string): Migration[] {
  const journal = journalSchema.parse(
    JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')),
  );
  return journal.entries
    .toSorted((a, b) => a.idx - b.idx)
    .map(({ tag }) => {
      // A checkout on Windows may turn line ends; the migration is still the same.
      const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n');
      return {
        tag,
        sql,
        hash: createHash('sha256').update(sql).digest('hex'),
        mayEmpty: new Set(Array.from(sql.matchAll(/^-- may-empty: (\w+)$/gm), ([, table]) => table ?? '')),
      };
    });
}

function readApplied(raw: RawDatabase): Applied[] {
  const tables = countRows(raw);
  if (tables.has('migration_applied')) {
    return appliedSchema.parse(raw.prepare('select tag, hash from migration_applied order by idx').all());
  }
  if (tables.size > 0) throw new ParlourError('db-damaged', 'This file was not made by Parlour.');
  return [];
}

function refuseUnlessPrefix(applied: readonly Applied[], shipped: readonly Migration[]): void {
  const known = new Set(shipped.map((migration) => migration.tag));
  applied.forEach((step, index) => {
    if (shipped[index]?.hash === step.hash) return;
    if (!known.has(step.tag)) {
      throw new ParlourError('db-from-future', 'These records were last used by a newer Parlour.');
    }
    throw new ParlourError('db-damaged', 'How these records were upgraded does not match this Parlour.');
  });
}

/** Rebuilding a table with foreign keys on empties the tables under it, and the switch does nothing in a transaction. */
function withoutForeignKeys(raw: RawDatabase, change: () => void): void {
  raw.pragma('foreign_keys = OFF');
  try {
    change();
  } finally {
    raw.pragma('foreign_keys = ON');
  }
}

function applyOne(
  records: OpenedRecords,
  migration: Migration,
  { at, upgradeSteps }: { at: number; upgradeSteps: number | null },
): void {
  const { raw } = records;
  records.write((tx) => {
    raw.exec(`create table if not exists migration_applied
      (idx integer primary key, tag text not null unique, hash text not null, at integer not null)`);
    const before = countRows(raw);
    raw.exec(migration.sql);
    refuseLostRows(before, countRows(raw), migration.mayEmpty);
    assertReferencesHold(raw);
    raw
      .prepare('insert into migration_applied (tag, hash, at) values (?, ?, ?)')
      .run(migration.tag, migration.hash, at);
    // Only the last step may use the schema of today, which the trail is written by.
    if (upgradeSteps !== null) {
      appendAudit(tx, { at, signInId: null, action: 'records-upgraded', facts: { steps: upgradeSteps } });
    }
  });
}

function refuseLostRows(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  mayEmpty: ReadonlySet<string>,
): void {
  for (const [table, count] of before) {
    if ((after.get(table) ?? 0) < count && !mayEmpty.has(table)) {
      throw new ParlourError(
        'db-damaged',
        'The records could not be brought up to date without losing some, so they were left as they were.',
      );
    }
  }
}
