import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { archivedColumn, idColumn, stampColumns } from './columns';

export const person = sqliteTable(
  'person',
  {
    id: idColumn(),
    kind: text('kind', { enum: ['resident', 'staff', 'family', 'other'] }).notNull(),
    nameToUse: text('name_to_use').notNull(),
    fullName: text('full_name').notNull(),
    role: text('role').notNull(),
    nameInPrint: text('name_in_print', { enum: ['full', 'first', 'unnamed'] }).notNull(),
    largePrint: integer('large_print', { mode: 'boolean' }).notNull(),
    easyRead: integer('easy_read', { mode: 'boolean' }).notNull(),
    language: text('language').notNull(),
    interpreter: integer('interpreter', { mode: 'boolean' }).notNull(),
    hearing: text('hearing').notNull(),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [index('person_kind').on(table.kind, table.fullName)],
);
