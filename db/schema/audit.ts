import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Append only, hash-chained: each row's hash covers its own content and the hash before it. */
export const auditEntry = sqliteTable('audit_entry', {
  seq: integer('seq').primaryKey(),
  at: integer('at').notNull(),
  /** Null for what Parlour did itself. */
  signInId: text('sign_in_id'),
  action: text('action').notNull(),
  subjectKind: text('subject_kind'),
  subjectId: text('subject_id'),
  /** Small facts as versioned JSON, never anyone's words. */
  facts: text('facts').notNull(),
  previousHash: text('previous_hash').notNull(),
  hash: text('hash').notNull(),
});

/** One row: how far the trail reaches and its last hash, so cutting entries off the end shows. */
export const auditTail = sqliteTable(
  'audit_tail',
  {
    id: integer('id').primaryKey(),
    seq: integer('seq').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [check('audit_tail_one_row', sql`${table.id} = 1`)],
);
