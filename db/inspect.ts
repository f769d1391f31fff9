import * as z from 'zod';
import { ParlourError } from '@contract/errors';
import type { RawDatabase } from './client';

const named = z.array(z.object({ name: z.string() }));
const counted = z.object({ count: z.number() });

/** Table name → how many rows it holds. Every table of ours; SQLite's own are left out. */
export function countRows(raw: RawDatabase): Map<string, number> {
  const tables = named.parse(
    raw
      .prepare(
        `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
      )
      .all(),
  );
  return new Map(tables.map(({ name }) => [name, countOf(raw, name)]));
}

function countOf(raw: RawDatabase, table: string): number {
  return counted.parse(raw.prepare(`select count(*) as count from "${table.replaceAll('"', '""')}"`).get())
    .count;
}

/** Throws `db-damaged` unless every page is sound and every reference points at a row. */
export function assertWhole(raw: RawDatabase): void {
  if (raw.pragma('integrity_check', { simple: true }) !== 'ok') {
    throw new ParlourError('db-damaged', 'The records file is damaged.');
  }
  assertReferencesHold(raw);
}

/** Throws `db-damaged` when a row points at one that is not there. */
export function assertReferencesHold(raw: RawDatabase): void {
  const broken = raw.pragma('foreign_key_check');
  if (!Array.isArray(broken) || broken.length > 0) {
    throw new ParlourError('db-damaged', 'Part of the records points at something that is not there.');
  }
}

/** Writes a compact copy under the same key. `path` must be free or an empty file. */
export function copyInto(raw: RawDatabase, path: string): void {
  // SQLite's own backup call throws on a sealed file.
  raw.prepare('vacuum into ?').run(path);
}
