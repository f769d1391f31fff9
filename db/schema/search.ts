import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * What search finds, kept in step by triggers of migrations 0003, 0010 and 0014, never written by a use-case; `search_fts`
 * indexes it.
 */
export const searchEntry = sqliteTable(
  'search_entry',
  {
    id: integer('id').primaryKey(),
    kind: text('kind', { enum: ['person', 'meeting', 'line', 'action', 'voice'] }).notNull(),
    /** The id of the person, meeting, line, action or voice. */
    ref: text('ref').notNull(),
    meetingId: text('meeting_id'),
    /** The line of the minutes to open; null when it was heard or agreed elsewhere. */
    lineId: text('line_id'),
    onDate: text('on_date'),
    title: text('title').notNull(),
    body: text('body').notNull(),
  },
  (table) => [
    uniqueIndex('search_entry_ref').on(table.kind, table.ref),
    index('search_entry_meeting').on(table.meetingId),
  ],
);

/**
 * What was said, agreed or noted and is not in `search_entry` as it now stands, put here by the change's own transaction.
 * Taking a row away brings its entry up to date: see migration 0010.
 */
export const searchDue = sqliteTable(
  'search_due',
  {
    id: integer('id').primaryKey(),
    kind: text('kind', { enum: ['line', 'action', 'voice'] }).notNull(),
    ref: text('ref').notNull(),
    /** Found already, only not yet by all that finds it now: nobody who searches waits for these. */
    later: integer('later', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    index('search_due_now')
      .on(table.id)
      .where(sql`not ${table.later}`),
  ],
);
