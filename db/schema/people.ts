import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
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
    /** Point size of large print that suits them; null for the usual 18. */
    printPoint: integer('print_point'),
    sight: text('sight').notNull().default(''),
    bsl: integer('bsl', { mode: 'boolean' }).notNull().default(false),
    /** Printed information read aloud or recorded for them. */
    readAloud: integer('read_aloud', { mode: 'boolean' }).notNull().default(false),
    /** Printed information translated by a person into their language. */
    translated: integer('translated', { mode: 'boolean' }).notNull().default(false),
    timeNeeded: text('time_needed').notNull().default(''),
    howToReach: text('how_to_reach').notNull().default(''),
    informationCheckedOn: text('information_checked_on'),
    informationCheckDue: text('information_check_due'),
    unit: text('unit').notNull().default(''),
    movedIn: text('moved_in'),
    movedOut: text('moved_out'),
    /** Day and month, `--03-12`; empty when not known. No year is kept. */
    birthday: text('birthday').notNull().default(''),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [index('person_kind').on(table.kind, table.fullName)],
);

/** A person's photo as stored: a JPEG already scaled, upright and without position data. */
export const personPhoto = sqliteTable('person_photo', {
  personId: text('person_id')
    .primaryKey()
    .references(() => person.id),
  jpeg: blob('jpeg', { mode: 'buffer' }).notNull(),
  addedAt: integer('added_at').notNull(),
});

/** What a person agreed to or refused, each time they were asked; the newest not withdrawn is in force. */
export const agreement = sqliteTable(
  'agreement',
  {
    id: idColumn(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    what: text('what', { enum: ['photo-in-newsletter', 'name-in-print', 'share-with-family'] }).notNull(),
    agreed: integer('agreed', { mode: 'boolean' }).notNull(),
    /** The day they were asked, and how they answered: "said yes to Amina, in Polish". */
    askedOn: text('asked_on').notNull(),
    way: text('way').notNull(),
    withdrawnOn: text('withdrawn_on'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('agreement_person').on(table.personId, table.what, table.askedOn)],
);

/** Someone who helps a person take part. Free words when they are not in the records themselves. */
export const supporter = sqliteTable(
  'supporter',
  {
    id: idColumn(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    supporterId: text('supporter_id').references(() => person.id),
    name: text('name').notNull(),
    relation: text('relation').notNull(),
    howToReach: text('how_to_reach').notNull(),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    index('supporter_person').on(table.personId),
    index('supporter_of_person').on(table.supporterId),
  ],
);

/** What matters to a person, in their own words: preferences, never boxes to tick for them. */
export const whatMatters = sqliteTable(
  'what_matters',
  {
    id: idColumn(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    about: text('about', {
      enum: ['culture', 'faith', 'food', 'festivals', 'names-and-pronouns', 'other'],
    }).notNull(),
    words: text('words').notNull(),
    saidOn: text('said_on').notNull(),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [index('what_matters_person').on(table.personId)],
);
