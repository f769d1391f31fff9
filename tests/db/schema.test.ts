import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { expect, it } from 'vitest';
import * as audit from '../../db/schema/audit';
import * as meetings from '../../db/schema/meetings';
import * as newsletters from '../../db/schema/newsletters';
import * as people from '../../db/schema/people';
import * as place from '../../db/schema/place';
import * as search from '../../db/schema/search';
import * as voices from '../../db/schema/voices';
import { migrationsFolder, newRecords } from './support';

interface Journal {
  entries: { idx: number }[];
}

it('the schema of a new file is the one committed', async () => {
  const rows = newRecords()
    .raw.prepare(`select sql from sqlite_schema where sql is not null order by type desc, name`)
    .pluck()
    .all();
  await expect(rows.join(';\n\n') + ';\n').toMatchFileSnapshot('schema.snapshot.sql');
});

it('no table moved without a migration', async () => {
  const journal = JSON.parse(
    readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'),
  ) as Journal;
  const newest = String(journal.entries.length - 1).padStart(4, '0');
  const path = join(migrationsFolder, 'meta', `${newest}_snapshot.json`);
  const shipped: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const tables = { ...audit, ...meetings, ...newsletters, ...people, ...place, ...search, ...voices };
  const today: unknown = await generateSQLiteDrizzleJson(tables);
  expect(await generateSQLiteMigration(shipped, today)).toEqual([]);
});
