import { integer, text } from 'drizzle-orm/sqlite-core';

/** A UUIDv7 primary key. */
export const idColumn = () => text('id').primaryKey();

/** When the row was made and last changed (epoch ms), and the count of changes two people could clash on. */
export const stampColumns = () => ({
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  revision: integer('revision').notNull(),
});

export const archivedColumn = () => integer('archived_at');
