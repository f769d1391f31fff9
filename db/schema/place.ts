import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { idColumn, stampColumns } from './columns';
import { person } from './people';

/** One row: the place these records are of. */
export const place = sqliteTable('place', {
  id: idColumn(),
  name: text('name').notNull(),
  provider: text('provider').notNull(),
  kind: text('kind', { enum: ['care-home', 'supported-living', 'home-care'] }).notNull(),
  idleMinutes: integer('idle_minutes').notNull(),
  sample: integer('sample', { mode: 'boolean' }).notNull(),
  recoveryProvedAt: integer('recovery_proved_at'),
  ...stampColumns(),
});

/** Days the place is closed beside bank holidays and weekends; not working days. */
export const closedDay = sqliteTable('closed_day', {
  date: text('date').primaryKey(),
  reason: text('reason').notNull(),
});

/** Who may sign in. The passphrase itself is nowhere: the key file holds the key it wraps. */
export const signIn = sqliteTable('sign_in', {
  id: idColumn(),
  personId: text('person_id').references(() => person.id),
  firstName: text('first_name').notNull(),
  role: text('role', {
    enum: ['registered-manager', 'deputy', 'minute-taker', 'staff', 'read-only'],
  }).notNull(),
  lastSignedInAt: integer('last_signed_in_at'),
  removedAt: integer('removed_at'),
  ...stampColumns(),
});
